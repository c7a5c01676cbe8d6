package org.glossator.detect.drug;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A user's own list of drug names.
///
/// @param names in the order of the file
public record UserLexicon(List<Name> names) {

    /// RxNorm's kinds of term that are names of a drug; its others carry strength and form.
    private static final Set<String> RXNORM_NAMES = Set.of("IN", "PIN", "MIN", "BN", "SY", "TMSY");

    private static final int RRF_LANGUAGE = 1;
    private static final int RRF_SOURCE = 11;
    private static final int RRF_TERM_TYPE = 12;
    private static final int RRF_NAME = 14;

    /// @param ingredient generic name in lower case; empty if the list does not say
    public record Name(String name, String ingredient) {}

    public UserLexicon {
        names = List.copyOf(names);
    }

    /// Reads plain names (one a line), tab-separated names with their ingredients (as the shipped
    /// lexicon has them, with or without its header), or RxNorm's `RXNCONSO.RRF`, told apart by
    /// what the file holds.
    ///
    /// @throws IOException if the file cannot be read
    public static UserLexicon read(Path file) throws IOException {
        return parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }

    /// Reads what such a file holds.
    public static UserLexicon parse(String text) {
        List<Name> names = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            String line = text.substring(at, end).strip();
            if (!line.isEmpty() && line.charAt(0) != '#') {
                Name name = name(line);
                if (name != null) {
                    names.add(name);
                }
            }
            at = end + 1;
        }
        return new UserLexicon(names);
    }

    private static @Nullable Name name(String line) {
        if (line.indexOf('|') >= 0) {
            return ofRrf(line);
        }
        int tab = line.indexOf('\t');
        if (tab < 0) {
            return new Name(line, "");
        }
        int next = line.indexOf('\t', tab + 1);
        String name = line.substring(0, tab).strip();
        String ingredient = line.substring(tab + 1, next < 0 ? line.length() : next).strip();
        boolean header = name.equals("name") && ingredient.equals("ingredient");
        return header || name.isEmpty()
                ? null
                : new Name(name, ingredient.toLowerCase(Locale.ROOT));
    }

    private static @Nullable Name ofRrf(String line) {
        String[] fields = line.split("\\|", -1);
        boolean name =
                fields.length > RRF_NAME
                        && fields[RRF_LANGUAGE].equals("ENG")
                        && fields[RRF_SOURCE].equals("RXNORM")
                        && RXNORM_NAMES.contains(fields[RRF_TERM_TYPE]);
        return name ? new Name(fields[RRF_NAME], "") : null;
    }
}
