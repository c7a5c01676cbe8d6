package org.glossator.session;

import java.nio.file.Path;
import org.glossator.export.ExportFormat;
import org.glossator.export.Selection;

/// What is to be taken out of a project, and where to.
///
/// @param folder made if absent
public record ExportOrder(ExportFormat format, Selection selection, Path folder) {}
