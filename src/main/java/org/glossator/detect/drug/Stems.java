package org.glossator.detect.drug;

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

    private Stems() {}

    /// Whether the word under the token ends as names of drugs do.
    static boolean fit(Tokens tokens, int token) {
        int length = tokens.length(token);
        if (length < SHORTEST_NAME) {
            return false;
        }
        int end = tokens.end(token);
        for (String stem : STEMS) {
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
