package org.glossator.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HtmlTextTest {

    @Test
    void blocksTablesAndEntitiesComeAsABrowserShowsThem() {
        String html =
                """
                <!DOCTYPE html><html><head><title>Letter</title><style>p{}</style></head><body>
                <h2>CLINICAL CASE SUMMARY</h2>
                <table><tr><td>Case Number:</td><td>CM15-0107720</td></tr>
                <tr><th>Priority:</th><td>Standard</td></tr></table>
                <p>Norco&nbsp;10/325mg &ndash; <b>de</b>nied
                on 5/14/2015.<br>Upheld</p><script>alert("x")</script>
                <pre>a  b
                c</pre></body></html>
                """;

        assertThat(text("letter.html", html.getBytes(UTF_8)))
                .isEqualTo(
                        """
                        CLINICAL CASE SUMMARY

                        Case Number:\tCM15-0107720
                        Priority:\tStandard

                        Norco\u00a010/325mg – denied on 5/14/2015.
                        Upheld

                        a  b
                        c
                        """);
    }

    @Test
    void aPageWithoutItsEndingIsRecognisedByItsBeginning() {
        assertThat(text("letter.txt", "\n<!-- x --><HTML><p>upheld".getBytes(UTF_8)))
                .isEqualTo("upheld\n");
    }

    @Test
    void windows1252IsRecognisedAsInPlainText() {
        byte[] bytes =
                "<html><p>The patient’s request was “denied”"
                        .getBytes(Charset.forName("windows-1252"));

        assertThat(text("letter.htm", bytes)).isEqualTo("The patient’s request was “denied”\n");
    }

    @Test
    void elementsInEachOtherWithoutEndDoNotOverflow() {
        String deep = "<html>" + "<div><b><i>".repeat(20_000) + "upheld";

        assertThat(text("letter.html", deep.getBytes(UTF_8))).isEqualTo("upheld\n");
    }

    private static String text(String name, byte[] bytes) {
        Reading reading = new DocumentReader(Passwords.none()).read(Path.of(name), bytes);
        assertThat(reading).isInstanceOf(Reading.Text.class);
        return ((Reading.Text) reading).characters();
    }
}
