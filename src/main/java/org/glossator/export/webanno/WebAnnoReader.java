package org.glossator.export.webanno;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.export.DamagedExport;
import org.glossator.export.ExportedSpan;
import org.glossator.export.LetterFolder;
import org.glossator.export.RestoredLetter;
import org.glossator.letter.Span;
import org.glossator.mark.Attributes;

/// Reads WebAnno TSV as [WebAnnoFormat] writes it.
///
/// @param names attributes by the features that stand for them
record WebAnnoReader(Map<String, String> names) implements LetterFolder.Reading {

    private static final Pattern ROW =
            Pattern.compile("\\d+-\\d+(?:\\.\\d+)?\t(\\d+)-(\\d+)\t[^\t]*\t(.*)\t", Pattern.DOTALL);

    @Override
    public RestoredLetter letter(Path folder, String name, String id) throws IOException {
        List<String> lines =
                Arrays.asList(Files.readString(folder.resolve(name + ".tsv")).split("\n"));
        if (lines.size() < 2
                || !lines.get(0).equals(WebAnnoFormat.FORMAT)
                || !lines.get(1).startsWith(WebAnnoFormat.LAYER)) {
            throw new DamagedExport(name + ".tsv does not begin as it is to");
        }
        String[] features = lines.get(1).substring(lines.get(1).indexOf('|') + 1).split("\\|");
        Map<String, ExportedSpan> spans = new LinkedHashMap<>();
        for (int i = 2; i < lines.size(); i++) {
            Matcher row = ROW.matcher(lines.get(i));
            if (row.matches()) {
                Span place =
                        new Span(Integer.parseInt(row.group(1)), Integer.parseInt(row.group(2)));
                add(place, row.group(3).split("\t", -1), features, spans);
            } else if (!lines.get(i).isEmpty() && !lines.get(i).startsWith(WebAnnoFormat.TEXT)) {
                throw new DamagedExport(name + ".tsv has a line that is no row");
            }
        }
        return new RestoredLetter(id, null, List.copyOf(spans.values()));
    }

    private void add(
            Span place, String[] cells, String[] features, Map<String, ExportedSpan> spans) {
        if (cells[0].equals("_")) {
            return;
        }
        List<List<String>> columns = new ArrayList<>();
        for (String cell : cells) {
            columns.add(WebAnnoText.stacked(cell));
        }
        for (int i = 0; i < columns.getFirst().size(); i++) {
            String value = columns.getFirst().get(i);
            int number = WebAnnoText.number(value);
            String key = number < value.length() ? value.substring(number) : "at " + place;
            ExportedSpan before = spans.get(key);
            spans.put(
                    key,
                    before == null
                            ? span(place, columns, i, features)
                            : before.withSpan(
                                    new Span(
                                            Math.min(before.span().start(), place.start()),
                                            Math.max(before.span().end(), place.end()))));
        }
    }

    private ExportedSpan span(Span place, List<List<String>> columns, int at, String[] features) {
        Attributes attributes = Attributes.none();
        for (int feature = 1; feature < features.length; feature++) {
            String value = withoutNumber(columns.get(feature).get(at));
            if (!value.equals("*")) {
                attributes =
                        attributes.with(
                                names.getOrDefault(features[feature], features[feature]),
                                WebAnnoText.unescaped(value));
            }
        }
        String label = WebAnnoText.unescaped(withoutNumber(columns.getFirst().get(at)));
        return ExportedSpan.bare(place, label, attributes);
    }

    private static String withoutNumber(String value) {
        return value.substring(0, WebAnnoText.number(value));
    }
}
