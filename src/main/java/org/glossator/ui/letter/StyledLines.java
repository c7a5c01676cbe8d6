package org.glossator.ui.letter;

import java.util.Collection;
import java.util.List;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.StyledDocument;
import org.glossator.ui.letter.DisplayText.LineKind;

/// A display as the text area's own document, each line in the style of its kind. Setting the text
/// first and then the style of one line after the other takes three times as long.
final class StyledLines {

    private static final Collection<String> PLAIN = List.of();

    private StyledLines() {}

    static StyledDocument<Collection<String>, String, Collection<String>> of(
            DisplayText display, StyleClassedTextArea area) {
        var document = new ReadOnlyStyledDocumentBuilder<>(area.getSegOps(), PLAIN);
        List<LineKind> kinds = display.lines();
        String text = display.text();
        int start = 0;
        int line = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                end = text.length();
            }
            LineKind kind = line < kinds.size() ? kinds.get(line) : LineKind.BODY;
            document.addParagraph(text.substring(start, end), PLAIN, style(kind));
            start = end + 1;
            line++;
        }
        return document.build();
    }

    private static Collection<String> style(LineKind kind) {
        return switch (kind) {
            case HEADING -> List.of("heading-line");
            case ISSUE -> List.of("issue-line");
            case BODY -> PLAIN;
        };
    }
}
