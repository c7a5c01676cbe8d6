package org.glossator.detect.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.glossator.detect.structure.Section.Kind;
import org.glossator.letter.Span;
import org.jspecify.annotations.Nullable;

/// The lines that open sections, in the layouts of 2013 and of the years since.
final class SectionTitles {

    private static final Map<String, Kind> TITLES =
            Map.ofEntries(
                    Map.entry("how the imr final determination was made", Kind.REVIEWER),
                    Map.entry("medical qualifications of the expert reviewer", Kind.REVIEWER),
                    Map.entry("medical qualifications of the reviewer", Kind.REVIEWER),
                    Map.entry("clinical case summary", Kind.SUMMARY),
                    Map.entry("expert reviewer case summary", Kind.SUMMARY),
                    Map.entry("clinical summary", Kind.SUMMARY),
                    Map.entry("documents reviewed for determination", Kind.DOCUMENTS),
                    Map.entry("documents reviewed", Kind.DOCUMENTS),
                    Map.entry("imr issues, decisions and rationales", Kind.DECISIONS),
                    Map.entry("imr decision(s) and rationale(s)", Kind.DECISIONS),
                    Map.entry("independent medical review decision and rationale", Kind.DECISIONS),
                    Map.entry("effect of the decision", Kind.EFFECT));

    /// No title is longer.
    private static final int LONGEST = 60;

    private SectionTitles() {}

    static List<Section> sections(String text) {
        List<Section> sections = new ArrayList<>();
        Kind kind = Kind.REVIEWER;
        Span title = new Span(0, 1);
        boolean open = false;
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            Span line = trimmed(text, at, end);
            Kind found = line == null ? null : TITLES.get(normal(line.of(text)));
            if (found != null && line != null) {
                if (open) {
                    sections.add(new Section(kind, title, new Span(title.start(), line.start())));
                }
                kind = found;
                title = line;
                open = true;
            }
            at = end + 1;
        }
        if (open) {
            sections.add(new Section(kind, title, new Span(title.start(), text.length())));
        }
        return sections;
    }

    private static @Nullable Span trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && text.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) <= ' ') {
            end--;
        }
        return end == start || end - start > LONGEST ? null : new Span(start, end);
    }

    private static String normal(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        return lower.endsWith(":") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
