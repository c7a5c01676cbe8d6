package org.glossator.export.webanno;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.StringJoiner;
import org.glossator.export.Boundaries;
import org.glossator.export.ExportedSpan;
import org.glossator.export.Fitted;
import org.glossator.export.Names;
import org.glossator.letter.Span;

/// Writes one letter.
///
/// @param features what each attribute's column is called, in their order
record WebAnnoWriter(Fitted letter, Boundaries boundaries, Names features, Writer out) {

    private static final String NONE = "_";
    private static final String NO_VALUE = "*";

    void write() throws IOException {
        List<ExportedSpan> spans = letter.spans();
        Units units = Units.of(boundaries, spans);
        boolean[] numbered = new boolean[spans.size()];
        for (int i = 0; i < numbered.length; i++) {
            numbered[i] = units.needsNumber(i, spans.get(i), boundaries);
        }
        out.write(WebAnnoFormat.head(features));
        List<Span> tokens = boundaries.tokens();
        int number = 0;
        for (Span sentence : boundaries.sentences(spans)) {
            out.write(number++ == 0 ? "" : "\n");
            int begin = tokens.get(sentence.start()).start();
            int end = tokens.get(sentence.end() - 1).end();
            for (String line : letter.text().substring(begin, end).split("\n", -1)) {
                out.write(WebAnnoFormat.TEXT + WebAnnoText.text(line) + "\n");
            }
            for (int token = sentence.start(); token < sentence.end(); token++) {
                String name = number + "-" + (token - sentence.start() + 1);
                for (Units.Unit unit : units.of(token)) {
                    row(name, unit, numbered);
                }
            }
        }
    }

    private void row(String token, Units.Unit unit, boolean[] numbered) throws IOException {
        Span place = unit.place();
        out.write(unit.part() == 0 ? token : token + "." + unit.part());
        out.write("\t" + place.start() + "-" + place.end() + "\t");
        out.write(WebAnnoText.text(place.of(letter.text())) + "\t");
        out.write(cell(unit, numbered, ""));
        out.write('\t');
        for (String attribute : features.written().keySet()) {
            out.write(cell(unit, numbered, attribute));
            out.write('\t');
        }
        out.write('\n');
    }

    /// @param attribute the one whose values are wanted, empty for the labels
    private String cell(Units.Unit unit, boolean[] numbered, String attribute) {
        if (unit.spans().isEmpty()) {
            return NONE;
        }
        StringJoiner cell = new StringJoiner("|");
        for (int span : unit.spans()) {
            ExportedSpan at = letter.spans().get(span);
            String value =
                    attribute.isEmpty()
                            ? WebAnnoText.value(at.label())
                            : at.attributes()
                                    .get(attribute)
                                    .map(WebAnnoText::value)
                                    .orElse(NO_VALUE);
            cell.add(numbered[span] ? value + "[" + (span + 1) + "]" : value);
        }
        return cell.toString();
    }
}
