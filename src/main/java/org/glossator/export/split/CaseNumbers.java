package org.glossator.export.split;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.letter.Letter;

/// The numbers by which a letter says which case it belongs to: a line of its head, as `Case
/// Number: CM15-0000101`, `Claim No. WC-2011-0450931` or `File # 12345`, or a case number as a part
/// of the file's name. Letters with one of them in common are of one case, or of one person.
///
/// Only what stands at the beginning of a line or behind a tab counts: within a sentence a number
/// is that of another case, which many letters may cite.
final class CaseNumbers {

    private static final Pattern LINE =
            Pattern.compile(
                    "(?im)(?:^|\\t)[ \\t]*(?:[\\p{L}.]+[ \\t]+){0,2}(case|claim|file|docket|matter)"
                            + "[ \\t]*(?:numbers?|nos?\\.?|num\\.?|id|#)[ \\t]*[:#.]?\\s{0,8}"
                            + "([\\p{L}\\d][\\p{L}\\d./_-]{3,40})");

    /// Letters, digits of a year, a run of digits: as case numbers are in names of files.
    private static final Pattern NAME =
            Pattern.compile("(?<![\\p{L}\\d])(\\p{L}{1,4}\\d{2}[-_ ]?\\d{5,10})(?!\\d)");

    private static final int FEWEST_DIGITS = 4;

    private CaseNumbers() {}

    /// In one form however they are written; sorted, so that letters give the same set every time.
    static Set<String> of(Letter letter) {
        Set<String> numbers = new TreeSet<>();
        Matcher line = LINE.matcher(letter.text());
        while (line.find()) {
            add(kind(line.group(1)), line.group(2), numbers);
        }
        Matcher name = NAME.matcher(letter.name());
        while (name.find()) {
            add("case", name.group(1), numbers);
        }
        return numbers;
    }

    /// Programs and people call a case a file, a docket or a matter; a claim is something else.
    private static String kind(String word) {
        return word.equalsIgnoreCase("claim") ? "claim" : "case";
    }

    /// Digits that are all the same, or too few of them, stand for a number that is not told.
    private static void add(String kind, String written, Set<String> numbers) {
        String number = written.replaceAll("[^\\p{L}\\d]", "").toUpperCase(Locale.ROOT);
        String digits = number.replaceAll("\\D", "");
        if (digits.length() >= FEWEST_DIGITS && digits.chars().distinct().count() > 1) {
            numbers.add(kind + ":" + number);
        }
    }
}
