package org.glossator.export.release;

/// What people say of a release; each may be empty.
///
/// @param title what the corpus is called
/// @param source where the letters come from
/// @param licence an identifier as Hugging Face has them, as `cc-by-4.0`; `unknown` if empty
/// @param guidelines the text of the guidelines that reviewers followed, in Markdown
public record ReleaseWords(String title, String source, String licence, String guidelines) {

    public static final ReleaseWords NONE = new ReleaseWords("", "", "", "");
}
