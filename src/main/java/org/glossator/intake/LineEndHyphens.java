package org.glossator.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes words whole that were divided at a line's end. The rest of the word moves up; the line
/// ends where it ended.
///
/// A typesetter's hyphen goes, that of a compound (`second-line`) stays. Which it is, the letter
/// itself says where it has the word elsewhere in one piece; else the parts say it: those that
/// compounds are made with keep their hyphen.
final class LineEndHyphens {

    private static final Pattern DIVIDED =
            Pattern.compile(
                    "(?<left>[\\p{L}\\p{N}]+)(?<hyphen>[-\u2010\u00ad])[ \t]*\n[ \t]*"
                            + "(?<right>[\\p{L}\\p{N}]+)(?<rest>[^\\s]*)[ \t]*(?<blank>\n?)");

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*(?![\\p{L}\\p{N}-])");

    private static final Set<String> FIRST_PARTS =
            Set.of(
                    "non",
                    "anti",
                    "self",
                    "long",
                    "short",
                    "first",
                    "second",
                    "third",
                    "well",
                    "high",
                    "mid",
                    "follow",
                    "evidence",
                    "year",
                    "month",
                    "week",
                    "opioid",
                    "placebo",
                    "pain",
                    "double",
                    "peer");

    private static final Set<String> LAST_PARTS =
            Set.of(
                    "term",
                    "based",
                    "old",
                    "up",
                    "related",
                    "level",
                    "release",
                    "induced",
                    "acting",
                    "dose",
                    "free",
                    "specific",
                    "steroidal",
                    "sided",
                    "controlled",
                    "quality",
                    "blind",
                    "reported",
                    "existing");

    private final Map<String, Integer> words = new HashMap<>();

    private LineEndHyphens(List<String> pages) {
        for (String page : pages) {
            Matcher word = WORD.matcher(page);
            while (word.find()) {
                words.merge(word.group().toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
        }
    }

    /// @param pages of one letter; a word that goes on on the next page stays divided
    static List<String> joined(List<String> pages) {
        LineEndHyphens letter = new LineEndHyphens(pages);
        return pages.stream().map(page -> DIVIDED.matcher(page).replaceAll(letter::whole)).toList();
    }

    private String whole(MatchResult place) {
        String left = place.group("left");
        String right = place.group("right");
        String hyphen = keepsHyphen(left, place.group("hyphen"), right) ? "-" : "";
        return Matcher.quoteReplacement(left + hyphen + right + place.group("rest") + "\n");
    }

    private boolean keepsHyphen(String left, String hyphen, String right) {
        if (hyphen.equals("\u00ad")) {
            return false;
        }
        if (!Character.isLowerCase(right.codePointAt(0))
                || !Character.isLetter(left.codePointBefore(left.length()))) {
            return true;
        }
        String first = left.toLowerCase(Locale.ROOT);
        String last = right.toLowerCase(Locale.ROOT);
        if (words.containsKey(first + last)) {
            return false;
        }
        // The second part was counted once where the word is divided.
        return words.containsKey(first + "-" + last)
                || FIRST_PARTS.contains(first)
                || LAST_PARTS.contains(last)
                || words.containsKey(first) && words.getOrDefault(last, 0) > 1;
    }
}
