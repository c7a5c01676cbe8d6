package org.glossator.detect.drug;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.glossator.detect.text.Vocabulary;
import org.glossator.hostile.Figures;
import org.glossator.hostile.Trials;
import org.junit.jupiter.api.Test;

/// Whatever is given as a list of drugs is taken as one, or refused with a reason.
class HostileLexiconTest {

    private static final String NAMES = "# mine\nZyxolan\nZyxomine HCl\r\nomega-3 \"x\"\n";
    private static final String TABLE = "name\tingredient\nZyxolan\tzyxomine\tbrand\tx\n";
    private static final String RRF =
            "38|ENG||||||829||38|BN|RXNORM|BN|38|Zyxolan||N|4096|\n"
                    + "44|ENG||||||830||44|IN|RXNORM|IN|44|zyxomine||N||\n"
                    + "61|SPA||||||831||61|IN|RXNORM|IN|61|zyxomina||N||\n";
    private static final String SHIPPED =
            "# shipped\nname\tingredient\tkind\tclass\nNorco\thydrocodone/acetaminophen\tbrand\tx\n"
                    + "naproxen\tnaproxen\tgeneric\tnsaid\n";

    @Test
    void anyFileOfAUsersIsAList() throws IOException {
        Figures figures =
                new Trials("USER_LEXICON", bytes(NAMES, TABLE, RRF)).run(HostileLexiconTest::user);

        assertThat(figures.crashes()).isEmpty();
    }

    @Test
    void anyLexiconIsReadOrRefused() throws IOException {
        Figures figures =
                new Trials("LEXICON", bytes(SHIPPED)).run(HostileLexiconTest::shippedForm);

        assertThat(figures.crashes()).isEmpty();
    }

    @Test
    void theUndamagedListsAreRead() {
        assertThat(UserLexicon.parse(NAMES).names()).hasSize(3);
        assertThat(UserLexicon.parse(TABLE).names()).hasSize(1);
        assertThat(UserLexicon.parse(RRF).names()).hasSize(2);
        assertThat(LexiconFile.read(SHIPPED)).hasSize(2);
    }

    private static Trials.Outcome user(byte[] input) {
        UserLexicon lexicon = UserLexicon.parse(new String(input, UTF_8));
        DrugLexicon.Builder builder = new DrugLexicon.Builder(new Vocabulary.Builder());
        builder.add(lexicon);
        assertThat(builder.build()).isNotNull();
        return Trials.Outcome.READ;
    }

    private static Trials.Outcome shippedForm(byte[] input) {
        try {
            List<Lexeme> lexemes = LexiconFile.read(new String(input, UTF_8));
            DrugLexicon.Builder builder = new DrugLexicon.Builder(new Vocabulary.Builder());
            lexemes.forEach(builder::add);
            assertThat(builder.build()).isNotNull();
            return Trials.Outcome.READ;
        } catch (IllegalArgumentException e) {
            assertThat(e).message().isNotBlank();
            return Trials.Outcome.REFUSED;
        }
    }

    private static List<byte[]> bytes(String... texts) {
        return List.of(texts).stream().map(text -> text.getBytes(UTF_8)).toList();
    }
}
