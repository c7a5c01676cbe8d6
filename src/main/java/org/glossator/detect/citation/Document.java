package org.glossator.detect.citation;

import java.util.Locale;

/// What a name in a letter stands for.
///
/// @param source the `source` attribute of its citations
record Document(String source, Kind kind) {

    /// How a name behaves.
    enum Kind {
        /// A full title: keeps all its words and takes a topic.
        TITLE,
        /// An acronym: a citation by itself, without a lower-case word behind it.
        ACRONYM,
        /// Who publishes guidelines: a citation only with the word "guideline" or a document.
        AGENCY,
        /// A journal, a handbook, a database.
        PUBLICATION,
        /// A part of the MTUS that stands for itself where a year follows: "Knee Complaints 2004".
        CHAPTER
    }

    /// Whether this name, behind a comma, belongs to the document whose name is before it: "MTUS,
    /// Chronic Pain Medical Treatment Guidelines".
    boolean continues(Document before) {
        return (kind == Kind.TITLE || kind == Kind.CHAPTER)
                && before.kind == Kind.ACRONYM
                && source.equals(before.source);
    }

    static Document of(String source, String kind) {
        return new Document(source, Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
    }
}
