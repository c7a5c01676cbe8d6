package org.glossator.letter;

/// Where a letter's text came from.
///
/// @param file the file's name (without its folder: a path tells too much), empty if there was none
/// @param charset the name of the character set that it was decoded with; of a format without
///   character offsets of its own the format's name: `PDF`, `DOCX`, `RTF` or `HTML`
/// @param map the way from offsets in the text to offsets in the file's own characters; the
///   identity where the format has none
public record Source(String file, String charset, SourceMap map) {

    /// For a text that was never a file.
    public static Source none() {
        return new Source("", "UTF-8", SourceMap.identity());
    }
}
