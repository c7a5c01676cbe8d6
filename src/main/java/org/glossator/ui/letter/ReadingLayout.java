package org.glossator.ui.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.glossator.ui.letter.DisplayText.LineKind;

/// The letter as a person would have typed it: lines that a PDF export broke in mid-sentence are
/// joined, runs of empty lines become one paragraph's end, headings and the titles of issues stand
/// out. Only blanks and line ends are shown differently; every visible character is kept.
final class ReadingLayout {

    private static final Set<String> OUTCOMES =
            Set.of("upheld", "overturned", "modified", "partially overturned");

    private final String letter;
    private final List<int[]> lines;
    private final int width;
    private final boolean doubled;

    private ReadingLayout(String letter) {
        this.letter = letter;
        this.lines = visibleLines(letter);
        this.width = usualWidth();
        this.doubled = isDoubled();
    }

    static DisplayText of(String letter) {
        return new ReadingLayout(letter).layOut();
    }

    private DisplayText layOut() {
        DisplayText.Builder display = new DisplayText.Builder(letter);
        List<LineKind> kinds = new ArrayList<>();
        int paragraph = 0;
        for (int i = 0; i < lines.size(); i++) {
            int[] line = lines.get(i);
            int length = line[1] - line[0];
            // However a letter is broken, no paragraph may be too long to lay out.
            boolean joined =
                    i > 0 && joins(i - 1) && paragraph + 1 + length <= RawLayout.LONGEST_LINE;
            if (!joined) {
                kinds.add(kind(i));
            }
            paragraph = joined ? paragraph + 1 + length : length;
            String before = i == 0 ? "" : joined ? " " : "\n";
            display.show(line[0], before);
            int broken = RawLayout.breakLine(letter, display, line[0], line[1]);
            for (int extra = 0; extra < broken; extra++) {
                kinds.add(LineKind.BODY);
            }
        }
        display.show(letter.length(), "");
        return display.build(kinds);
    }

    /// Whether the line goes on in the next one.
    private boolean joins(int index) {
        int[] line = lines.get(index);
        int[] next = lines.get(index + 1);
        String text = letter.substring(line[0], line[1]);
        if (isHeading(text) || isHeading(letter.substring(next[0], next[1])) || endsIssue(text)) {
            return false;
        }
        int breaks = lineEnds(line[1], next[0]);
        boolean soft = doubled ? breaks <= 2 : breaks == 1 && width <= 110;
        if (soft) {
            return isFull(text, next) && text.indexOf('\t') < 0;
        }
        // A page's end in mid-sentence leaves several empty lines.
        return doubled
                && isFull(text, next)
                && !".:?!".contains(text.substring(text.length() - 1))
                && Character.isLetterOrDigit(letter.codePointAt(next[0]));
    }

    /// Whether the next line's first word would not have fitted on this one: then the break is the
    /// page's, not the writer's.
    private boolean isFull(String text, int[] next) {
        int wordEnd = next[0];
        while (wordEnd < next[1] && letter.charAt(wordEnd) != ' ') {
            wordEnd++;
        }
        return text.length() + 1 + wordEnd - next[0] > width * 85 / 100;
    }

    private LineKind kind(int index) {
        String text = letter.substring(lines.get(index)[0], lines.get(index)[1]);
        if (isHeading(text)) {
            return LineKind.HEADING;
        }
        int last = index;
        while (last + 1 < lines.size() && joins(last)) {
            last++;
        }
        String whole = letter.substring(lines.get(last)[0], lines.get(last)[1]);
        return endsIssue(whole) ? LineKind.ISSUE : LineKind.BODY;
    }

    private static boolean isHeading(String line) {
        return line.length() >= 6
                && line.length() <= 80
                && line.equals(line.toUpperCase(Locale.ROOT))
                && line.chars().filter(Character::isLetter).count() * 3 >= line.length() * 2L
                && line.indexOf('\t') < 0;
    }

    private static boolean endsIssue(String line) {
        int colon = line.lastIndexOf(':');
        return colon > 0
                && OUTCOMES.contains(line.substring(colon + 1).strip().toLowerCase(Locale.ROOT));
    }

    private int lineEnds(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            if (letter.charAt(i) == '\n') {
                count++;
            }
        }
        return count;
    }

    /// The width of the page: nearly all lines are at most so long.
    private int usualWidth() {
        int[] lengths = lines.stream().mapToInt(line -> line[1] - line[0]).sorted().toArray();
        return lengths.length == 0 ? 0 : lengths[lengths.length * 95 / 100];
    }

    /// Whether the export put an empty line behind each line, as most PDF exports do.
    private boolean isDoubled() {
        int twice = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (lineEnds(lines.get(i)[1], lines.get(i + 1)[0]) >= 2) {
                twice++;
            }
        }
        return width <= 130 && lines.size() > 4 && twice * 10 >= (lines.size() - 1) * 9;
    }

    /// Start and end of what is visible on each line that is not blank.
    private static List<int[]> visibleLines(String letter) {
        List<int[]> lines = new ArrayList<>();
        int start = 0;
        while (start < letter.length()) {
            int end = letter.indexOf('\n', start);
            end = end < 0 ? letter.length() : end;
            int from = start;
            int to = end;
            while (from < to && letter.charAt(from) <= ' ') {
                from++;
            }
            while (to > from && letter.charAt(to - 1) <= ' ') {
                to--;
            }
            if (from < to) {
                lines.add(new int[] {from, to});
            }
            start = end + 1;
        }
        return lines;
    }
}
