package org.glossator.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.glossator.detect.drug.UserLexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserLexiconTest {

    private static final String RXNCONSO =
            """
            3|ENG||||||8717795||58488005||SNOMEDCT_US|PT|58488005|Zyxoprim|||N||
            38|ENG||||||829||38|BN|RXNORM|BN|38|Zyxolan||N|4096|
            44|ENG||||||830||44|IN|RXNORM|IN|44|zyxomine||N||
            61|SPA||||||831||61|IN|RXNORM|IN|61|zyxomina||N||
            74|ENG||||||832||74|SCD|RXNORM|SCD|74|zyxomine 10 MG Oral Tablet||N||
            """;

    @Test
    void plainNamesAreTheirOwnIngredient() {
        Detection detection = Detection.with(List.of(UserLexicon.parse("# mine\nZyxolan\n")));

        assertThat(detection.detect("takes Zyxolan 10 mg daily"))
                .extracting(
                        one -> one.rule(),
                        one -> one.attributes().get("ingredient").orElseThrow(),
                        one -> one.attributes().get("strength").orElseThrow())
                .containsExactly(tuple("drug.user-list", "zyxolan", "10 mg"));
    }

    @Test
    void tabSeparatedNamesTellTheirIngredients() {
        UserLexicon lexicon = UserLexicon.parse("name\tingredient\nZyxolan\tZyxomine\tbrand\n");

        assertThat(lexicon.names()).containsExactly(new UserLexicon.Name("Zyxolan", "zyxomine"));
    }

    @Test
    void ofRxNormOnlyItsOwnEnglishNamesOfDrugsAreTaken() {
        assertThat(UserLexicon.parse(RXNCONSO).names())
                .extracting(UserLexicon.Name::name)
                .containsExactly("Zyxolan", "zyxomine");
    }

    @Test
    void aFileIsRead(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("names.txt"), "Zyxolan\r\nZyxolex\r\n");

        assertThat(UserLexicon.read(file).names())
                .extracting(UserLexicon.Name::name)
                .containsExactly("Zyxolan", "Zyxolex");
    }

    @Test
    void ordinaryWordsInAListDoNotFire() {
        UserLexicon lexicon = UserLexicon.parse("Today\nOptimal\npatient\nrequest\nAct\nZyxolan");

        assertThat(
                        Detection.with(List.of(lexicon))
                                .detect("Today the patient is optimal at his request; he can act."))
                .isEmpty();
    }

    @Test
    void theShippedLexiconComesBeforeAUsersList() {
        UserLexicon lexicon = UserLexicon.parse("Norco\tsomething else\n");

        assertThat(Detection.with(List.of(lexicon)).detect("takes Norco"))
                .extracting(one -> one.attributes().get("ingredient").orElseThrow())
                .containsExactly("hydrocodone/acetaminophen");
    }
}
