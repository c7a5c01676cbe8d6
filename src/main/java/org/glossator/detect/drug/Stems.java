package org.glossator.detect.drug;

import java.util.stream.Stream;
import org.glossator.detect.text.Tokens;

/// The stems by which international nonproprietary names tell what kind of drug they name; the list
/// follows the World Health Organization's stem book, as far as its stems are not endings of
/// ordinary words.
final class Stems {

    private static final int SHORTEST_NAME = 7;

    private static final String[] STEMS = {
        "codone",
        "morphone",
        "profen",
        "azepam",
        "azolam",
        "triptan",
        "fentanil",
        "caine",
        "gabalin",
        "coxib",
        "oxacin",
        "cillin",
        "mycin",
        "cycline",
        "conazole",
        "prazole",
        "tidine",
        "setron",
        "sartan",
        "vastatin",
        "dipine",
        "olol",
        "gliptin",
        "gliflozin",
        "glutide",
        "oxetine",
        "triptyline",
        "ipramine",
        "azodone",
        "barbital",
        "bamate",
        "dronate",
        "lukast",
        "terol",
        "sonide",
        "asone",
        "olone",
        "parin",
        "grel",
        "xaban",
        "zumab",
        "ximab",
        "limab",
        "tinib",
        "ciclovir",
        "navir",
        "buvir",
        "afil",
        "osin",
        "steride",
        "orphan",
        "orphanol",
        "orphine",
        "fenac",
        "oxicam",
        "piprazole",
        "peridone",
        "apine",
        "idone",
        "giline",
        "nidine",
        "thiazide",
        "semide",
        "pril",
        "statin",
        "formin",
        "glitazone",
        "gepant",
        "metacin",
        "tropium",
        "curium",
        "relix",
        "relin",
        "vaptan"
    };

    /// By a stem's last letter: most words end in none of them.
    private static final String[][] BY_LAST_LETTER = byLastLetter();

    private Stems() {}

    private static String[][] byLastLetter() {
        String[][] stems = new String[128][];
        for (char last = 0; last < stems.length; last++) {
            String ending = String.valueOf(last);
            stems[last] = Stream.of(STEMS).filter(s -> s.endsWith(ending)).toArray(String[]::new);
        }
        return stems;
    }

    /// Whether the word under the token ends as names of drugs do.
    static boolean fit(Tokens tokens, int token) {
        int length = tokens.length(token);
        int end = tokens.end(token);
        char last = tokens.lowerAt(end - 1);
        if (length < SHORTEST_NAME || last >= BY_LAST_LETTER.length) {
            return false;
        }
        for (String stem : BY_LAST_LETTER[last]) {
            if (length > stem.length() + 1 && endsWith(tokens, end, stem)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWith(Tokens tokens, int end, String stem) {
        for (int i = 1; i <= stem.length(); i++) {
            if (tokens.lowerAt(end - i) != stem.charAt(stem.length() - i)) {
                return false;
            }
        }
        return true;
    }
}
