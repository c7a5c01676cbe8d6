package org.glossator.detect.structure;

import java.util.List;
import org.glossator.mark.Suggestion;

/// What a letter is made of; both lists in reading order, empty where the text is no such letter.
public record LetterStructure(List<Section> sections, List<Issue> issues) {

    public LetterStructure {
        sections = List.copyOf(sections);
        issues = List.copyOf(issues);
    }

    /// Reads the structure off a text.
    ///
    /// @param suggestions what the detectors suggest for just this text, in reading order
    public static LetterStructure of(String text, List<Suggestion> suggestions) {
        List<Section> sections = SectionTitles.sections(text);
        return new LetterStructure(sections, new IssueReader(text, suggestions, sections).issues());
    }
}
