package org.glossator.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Finds what somebody may have meant who typed something that is not there.
final class Nearest {

    private static final int MOST = 3;

    private Nearest() {}

    /// Those that begin as typed, then those that are few changes away; at most three.
    static List<String> to(String typed, Collection<String> known) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        int reach = Math.max(wanted.length() < 4 ? 1 : 2, wanted.length() / 3);
        return known.stream()
                .filter(name -> distance(wanted, name) <= reach)
                .sorted(Comparator.comparingInt(name -> distance(wanted, name)))
                .limit(MOST)
                .toList();
    }

    private static int distance(String wanted, String name) {
        String known = name.toLowerCase(Locale.ROOT);
        return known.startsWith(wanted) ? 0 : changes(wanted, known);
    }

    /// The number of letters to change, add or leave out (Levenshtein 1966), row by row.
    private static int changes(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
