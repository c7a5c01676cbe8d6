package org.glossator.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes page numbers out of pages of text: a page's first or last line that is nothing but a
/// number, where the numbers count on from page to page. A lone number on one page stays: it may be
/// the letter's.
final class PageNumbers {

    private static final Pattern LINE =
            Pattern.compile(
                    "\\s*(?:(page\\s+)|p\\.\\s*|[-–—]\\s*)?(\\d{1,4})"
                            + "(?:\\s*(?:of|/)\\s*\\d{1,4})?\\s*[-–—]?\\s*",
                    Pattern.CASE_INSENSITIVE);

    private PageNumbers() {}

    static List<String> takenOut(List<String> pages) {
        List<String> withoutFeet = takenOut(pages, false);
        return takenOut(withoutFeet, true);
    }

    private static List<String> takenOut(List<String> pages, boolean atTop) {
        Map<Integer, Integer> offsets = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            Matcher number = LINE.matcher(line(pages.get(i), atTop));
            if (number.matches()) {
                offsets.merge(Integer.parseInt(number.group(2)) - i, 1, Integer::sum);
            }
        }
        List<String> kept = new ArrayList<>(pages.size());
        for (int i = 0; i < pages.size(); i++) {
            String page = pages.get(i);
            String line = line(page, atTop);
            Matcher number = LINE.matcher(line);
            boolean counts = number.matches() && isPageNumber(number, i, offsets);
            kept.add(counts ? without(page, line.length(), atTop) : page);
        }
        return kept;
    }

    /// One that says that it is the page's number needs no other to bear it out.
    private static boolean isPageNumber(Matcher line, int page, Map<Integer, Integer> offsets) {
        int offset = Integer.parseInt(line.group(2)) - page;
        return offsets.getOrDefault(offset, 0) > 1 || line.group(1) != null && offset == 1;
    }

    private static String line(String page, boolean first) {
        String text = page.strip();
        int at = first ? text.indexOf('\n') : text.lastIndexOf('\n');
        if (at < 0) {
            return text;
        }
        return first ? text.substring(0, at) : text.substring(at + 1);
    }

    private static String without(String page, int length, boolean first) {
        String text = page.strip();
        String rest = first ? text.substring(length) : text.substring(0, text.length() - length);
        return rest.strip() + "\n";
    }
}
