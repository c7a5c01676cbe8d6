package org.glossator.session;

import org.glossator.export.Losses;

/// What an export will come to, told before it is written.
///
/// @param file what the file is called that the beginning is of; empty if there is nothing to see:
///   no letter goes out, the format is not text, or the project is encrypted and its letters are
///   not to lie in the open for a preview
/// @param beginning how the first letter begins there
public record ExportPreview(Losses losses, String file, String beginning) {}
