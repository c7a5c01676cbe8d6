package org.glossator.session;

import java.nio.file.Path;
import java.util.Map;
import org.glossator.export.ExportFormat;
import org.glossator.export.FormatOptions;
import org.glossator.export.Selection;
import org.glossator.export.catalog.FormatName;

/// What is to be taken out of a project, and where to.
///
/// @param options what the format was made with, for the manifest
/// @param choice which letters and spans
/// @param folder made if absent
public record ExportOrder(
        ExportFormat format, Map<String, String> options, ExportChoice choice, Path folder) {

    public ExportOrder {
        options = Map.copyOf(options);
    }

    /// All letters in a format without options.
    public ExportOrder(ExportFormat format, Selection selection, Path folder) {
        this(format, Map.of(), ExportChoice.of(selection), folder);
    }

    /// @param options those that it has no use for are left alone; the letters' decisions are read
    ///   from the spans that go out
    public static ExportOrder of(
            FormatName name, FormatOptions options, ExportChoice choice, Path folder) {
        return new ExportOrder(
                name.with(options.withDecisions(LetterDecisions::of)),
                options.toMap(),
                choice,
                folder);
    }
}
