package org.glossator.quality.consistency;

import java.util.List;
import java.util.SortedMap;

/// Something that may be inconsistent. Texts are in lower case, white space folded to one blank.
public sealed interface Finding {

    /// Where to look, in the order of the letters; of very many only the first.
    List<Place> places();

    /// One text has several labels in different places.
    ///
    /// @param labels how often it has each
    /// @param places where it has one of the rarer ones
    record LabelledDifferently(String text, SortedMap<String, Long> labels, List<Place> places)
            implements Finding {}

    /// A text is labelled in some places, and in others it is not.
    ///
    /// @param labelled how often it is
    /// @param unlabelled how often it is not
    /// @param places where it is not
    record NotEverywhere(
            String text, String label, long labelled, long unlabelled, List<Place> places)
            implements Finding {}

    /// Two labels overlap in one letter and in no other, though they meet in many.
    ///
    /// @param outer the label of the span that begins first
    record RareOverlap(String outer, String inner, List<Place> places) implements Finding {}

    /// One text has several values of an attribute that depends on the text alone.
    ///
    /// @param values how often it has each
    /// @param places where it has one of the rarer ones
    record ValueDiffers(
            String text,
            LabelAttribute attribute,
            SortedMap<String, Long> values,
            List<Place> places)
            implements Finding {}

    /// An attribute's value does not fit the text.
    ///
    /// @param problem why, in words for people
    record ValueNotOfText(String text, String label, String problem, List<Place> places)
            implements Finding {}

    /// A mark lacks an attribute that its label should have.
    record MissingAttribute(String text, LabelAttribute attribute, List<Place> places)
            implements Finding {}
}
