package org.glossator.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The shipped drug lexicon as a file: what a loader and a detector may rely on.
class DrugLexiconFileTest {

    private static final Path LEXICON = Path.of("assets", "lexicon", "drugs.tsv");
    private static final Path MUST_NOT_FIRE =
            Path.of("src", "test", "resources", "lexicon", "must-not-fire.txt");
    private static final Set<String> KINDS =
            Set.of(
                    "generic",
                    "brand",
                    "combination",
                    "abbreviation",
                    "salt",
                    "topical",
                    "supplement",
                    "medical-food",
                    "injection");

    /// Suffixes that the annotation guidelines leave outside a drug's span.
    private static final Set<String> RELEASE_SUFFIXES =
            Set.of("er", "xr", "sr", "cr", "xl", "la", "dr", "odt", "hfa");

    private final List<String> lines = linesWithoutComments(LEXICON);
    private final List<List<String>> entries =
            lines.stream().skip(1).map(line -> List.of(line.split("\t", -1))).toList();
    private final List<String> names = entries.stream().map(List::getFirst).toList();

    @Test
    void theFirstLineNamesTheColumns() {
        assertThat(lines.getFirst()).isEqualTo("name\tingredient\tkind\tclass");
    }

    @Test
    void everyEntryHasFourColumnsThatAreNeitherBlankNorPadded() {
        assertThat(entries)
                .allMatch(entry -> entry.size() == 4)
                .allMatch(entry -> entry.stream().noneMatch(String::isBlank))
                .allMatch(entry -> entry.stream().allMatch(it -> it.equals(it.strip())));
    }

    @Test
    void linesEndInLineFeedsAlone() throws IOException {
        assertThat(Files.readString(LEXICON)).doesNotContain("\r").endsWith("\n");
    }

    @Test
    void theLexiconIsLargeEnoughForLettersOfManyYears() {
        assertThat(names).hasSizeGreaterThanOrEqualTo(2_500);
    }

    @Test
    void noNameIsThereTwiceWhateverItsCase() {
        assertThat(names.stream().map(DrugLexiconFileTest::folded)).doesNotHaveDuplicates();
    }

    @Test
    void namesAreSortedWithoutRegardToCase() {
        assertThat(names).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    }

    @Test
    void everyNameHasAtLeastThreeCharacters() {
        assertThat(names).allMatch(name -> name.length() >= 3);
    }

    @Test
    void everyKindIsAKnownOne() {
        assertThat(entries).extracting(entry -> entry.get(2)).isSubsetOf(KINDS);
    }

    @Test
    void ingredientsAndClassesAreInLowerCase() {
        assertThat(entries)
                .allMatch(entry -> entry.get(1).equals(folded(entry.get(1))))
                .allMatch(entry -> entry.get(3).equals(folded(entry.get(3))));
    }

    @Test
    void partsOfACombinationAreJoinedByABareSlash() {
        assertThat(entries)
                .extracting(entry -> entry.get(1))
                .noneMatch(ingredient -> ingredient.matches("/.*|.*/|.*//.*|.* /.*|.*/ .*"));
    }

    @Test
    void anIngredientThatIsAlsoANameHasItselfAsIngredient() {
        Map<String, String> ingredients = ingredientByName();
        assertThat(ingredients.values())
                .filteredOn(ingredients::containsKey)
                .allMatch(ingredient -> ingredient.equals(ingredients.get(ingredient)));
    }

    @Test
    void noNameIsAWordThatWouldMarkOrdinaryProse() {
        Set<String> forbidden = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        forbidden.addAll(linesWithoutComments(MUST_NOT_FIRE));
        assertThat(names).noneMatch(forbidden::contains);
    }

    @Test
    void aReleaseSuffixNeverFollowsANameThatStandsAlone() {
        Set<String> known =
                names.stream().map(DrugLexiconFileTest::folded).collect(Collectors.toSet());
        List<String> suffixed = new ArrayList<>();
        for (String name : known) {
            int cut = Math.max(name.lastIndexOf(' '), name.lastIndexOf('-'));
            if (cut > 0
                    && RELEASE_SUFFIXES.contains(name.substring(cut + 1))
                    && known.contains(name.substring(0, cut))) {
                suffixed.add(name);
            }
        }
        assertThat(suffixed).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Soma, carisoprodol",
        "Flexeril, cyclobenzaprine",
        "Fexmid, cyclobenzaprine",
        "Cyclobenzaprine HCl, cyclobenzaprine",
        "Baclofen, baclofen",
        "Norco, hydrocodone/acetaminophen",
        "hydrocodone/APAP, hydrocodone/acetaminophen",
        "Percocet, oxycodone/acetaminophen",
        "OxyContin, oxycodone",
        "MS Contin, morphine",
        "Morphine Sulfate, morphine",
        "Tylenol #3, acetaminophen/codeine",
        "Tylenol with codeine, acetaminophen/codeine",
        "APAP, acetaminophen",
        "Fioricet, butalbital/acetaminophen/caffeine",
        "Naproxen Sodium, naproxen",
        "Vimovo, naproxen/esomeprazole",
        "Duexis, ibuprofen/famotidine",
        "losartan/HCTZ, losartan/hydrochlorothiazide",
        "Gabapentin enacarbil, gabapentin",
        "Depakote, divalproex",
        "LidoPro, capsaicin/lidocaine/menthol/methyl salicylate",
        "Flector, diclofenac",
        "methyl salicylate, methyl salicylate",
        "Synvisc, hylan g-f 20",
        "Orthovisc, hyaluronate",
        "Hyaluronic acid, hyaluronic acid",
        "Botox, onabotulinumtoxina",
        "Botulinum toxin, botulinum toxin",
        "Kenalog, triamcinolone",
        "Marcaine, bupivacaine",
        "Caltrate, calcium carbonate",
        "vitamin D3, cholecalciferol",
        "Limbrel, flavocoxid",
        "Suboxone, buprenorphine/naloxone",
        "Ozempic, semaglutide",
    })
    void namesThatLettersUseCarryTheirIngredient(String name, String ingredient) {
        assertThat(ingredientByName().get(folded(name))).isEqualTo(ingredient);
    }

    @ParameterizedTest
    @CsvSource({"Sentra PM", "Sentra AM", "Theramine", "GABAdone", "Trepadone", "Terocin", "DMSO"})
    void medicalFoodsAndTopicalsAreKnownByName(String name) {
        assertThat(ingredientByName().get(folded(name))).isNotBlank();
    }

    private Map<String, String> ingredientByName() {
        Map<String, String> ingredients = new TreeMap<>();
        entries.forEach(entry -> ingredients.put(folded(entry.getFirst()), entry.get(1)));
        return ingredients;
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static List<String> linesWithoutComments(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
