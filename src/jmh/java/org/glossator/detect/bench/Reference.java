package org.glossator.detect.bench;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.letter.Span;

/// The usual way to do half of the task: names of drugs by a double-array Aho-Corasick trie over
/// the same lexicon, dates by regular expressions tried only where a date can start. No attributes,
/// no decisions, no citations.
final class Reference {

    private static final Pattern FIGURES =
            Pattern.compile(
                    "(?:\\d{1,2}([/.-])\\d{1,2}\\1(?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}"
                            + "|\\d{1,2}/(?:19|20)\\d{2}|(?:19|20)\\d{2})(?![\\d/%])");

    private static final Pattern NAMES =
            Pattern.compile(
                    "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May"
                            + "|June?|July?|Aug(?:ust|\\.)?|Sep(?:t(?:ember)?)?\\.?"
                            + "|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)\\s+"
                            + "(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s+)?(?:of\\s+)?\\d{4}");

    private static final String INITIALS = "JFMASOND";
    private static final int LONGEST_DATE = 32;

    private final AhoCorasickDoubleArrayTrie<String> names = new AhoCorasickDoubleArrayTrie<>();

    Reference(List<String> lexicon) {
        TreeMap<String, String> map = new TreeMap<>();
        for (String name : lexicon) {
            map.put(name.toLowerCase(Locale.ROOT), name);
        }
        names.build(map);
    }

    List<Span> detect(String text) {
        List<Span> found = new ArrayList<>(64);
        drugs(text.toLowerCase(Locale.ROOT), found);
        dates(text, found);
        return found;
    }

    /// Whole words only, and of those that overlap the longer one.
    private void drugs(String text, List<Span> found) {
        names.parseText(
                text,
                (begin, end, name) -> {
                    boolean before = begin > 0 && Character.isLetterOrDigit(text.charAt(begin - 1));
                    boolean behind = end < text.length() && Character.isLetter(text.charAt(end));
                    if (before || behind) {
                        return;
                    }
                    while (!found.isEmpty() && found.getLast().start() >= begin) {
                        found.removeLast();
                    }
                    if (found.isEmpty() || found.getLast().end() <= begin) {
                        found.add(new Span(begin, end));
                    }
                });
    }

    private static void dates(String text, List<Span> found) {
        Matcher figures = FIGURES.matcher(text);
        Matcher names = NAMES.matcher(text);
        int done = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            boolean letter = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
            if (i >= done && !inside && (digit || letter && INITIALS.indexOf(c) >= 0)) {
                Matcher matcher = digit ? figures : names;
                matcher.region(i, Math.min(text.length(), i + LONGEST_DATE));
                if (matcher.lookingAt()) {
                    found.add(new Span(i, matcher.end()));
                    done = matcher.end();
                }
            }
            inside = digit || letter;
        }
    }
}
