package org.glossator.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.glossator.letter.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLettersTest {

    @TempDir Path folder;

    @Test
    void ourOwnExportComesBackWithNameSourceAndStatus() throws IOException {
        String text = "💊 Norco\\nUpheld";
        String line =
                """
                {"id":"x","text":"%s","spans":[\
                {"start":3,"end":8,"label":"DRUG","text":"Norco","attributes":\
                {"ingredient":"hydrocodone"},"status":"added"},\
                {"start":9,"end":15,"label":"DECISION","attributes":{},"status":"undecided",\
                "rule":"decision.issue","confidence":0.9}],\
                "meta":{"letter":{"name":"000_47","sha256":"%s","file":"000_47.txt",\
                "charset":"UTF-16LE","folded_line_ends":[8]}},"offset_unit":"utf-16"}
                """
                        .formatted(text, Digest.of(text.replace("\\n", "\n")).hex());

        Intake.Accepted letter = accepted("letters.jsonl", line);

        assertThat(letter.letter().name()).isEqualTo("000_47");
        assertThat(letter.letter().source().file()).isEqualTo("000_47.txt");
        assertThat(letter.letter().source().charset()).isEqualTo("UTF-16LE");
        assertThat(letter.letter().source().map().toSource(9)).isEqualTo(10);
        assertThat(texts(letter)).containsExactly("Norco", "Upheld");
        assertThat(letter.content().spans())
                .extracting(GivenSpan::decided)
                .containsExactly(true, false);
        assertThat(letter.content().spans().getFirst().attributes().toMap())
                .isEqualTo(Map.of("ingredient", "hydrocodone"));
    }

    @Test
    void aTextThatIsNotTheExportedOneIsRefused() throws IOException {
        String line =
                """
                {"text":"changed","spans":[],"meta":{"letter":{"sha256":"%s"}}}
                """
                        .formatted(Digest.of("original").hex());

        assertThat(refused("letters.jsonl", line).reason()).isEqualTo(Refusal.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":\"💊 Norco\",\"label\":[[2,7,\"DRUG\"]]}",
                "{\"text\":\"💊 Norco\",\"entities\":[{\"id\":1,\"start_offset\":2,"
                        + "\"end_offset\":7,\"label\":\"DRUG\"}],\"relations\":[]}",
                "[{\"text\":\"💊 Norco\",\"labels\":[[2,7,\"DRUG\"]]}]"
            })
    void doccanosLinesCountCodePoints(String line) throws IOException {
        Intake.Accepted letter = accepted("all.jsonl", line);

        assertThat(letter.content().format()).isEqualTo("doccano");
        assertThat(letter.letter().name()).isEqualTo("all-1");
        assertThat(letter.letter().source().file()).isEqualTo("all.jsonl");
        assertThat(texts(letter)).containsExactly("Norco");
    }

    @Test
    void labelStudiosTasksGiveAnnotationsWithAttributesAndPredictions() throws IOException {
        String tasks =
                """
                [{"id":7,"data":{"text":"💊 Norco Upheld"},"annotations":[
                 {"was_cancelled":true,"result":[]},
                 {"result":[
                  {"id":"a","from_name":"label","to_name":"text","type":"labels",
                   "value":{"start":3,"end":8,"text":"Norco","labels":["DRUG"]}},
                  {"id":"a","from_name":"ingredient","to_name":"text","type":"textarea",
                   "value":{"start":3,"end":8,"text":["hydrocodone"]}}]}],
                 "predictions":[{"score":0.75,"result":[
                  {"id":"b","from_name":"label","to_name":"text","type":"labels",
                   "value":{"start":9,"end":15,"labels":["DECISION"]}}]}]}]
                """;

        Intake.Accepted letter = accepted("tasks.json", tasks);

        assertThat(letter.content().format()).isEqualTo("label-studio");
        assertThat(texts(letter)).containsExactly("Norco", "Upheld");
        assertThat(letter.content().spans())
                .extracting(GivenSpan::decided, GivenSpan::confidence)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(true, 1.0),
                        org.assertj.core.groups.Tuple.tuple(false, 0.75));
        assertThat(letter.content().spans().getFirst().attributes().toMap())
                .isEqualTo(Map.of("ingredient", "hydrocodone"));
    }

    @Test
    void aTextWithOtherLineEndsKeepsItsSpansInPlace() throws IOException {
        Intake.Accepted letter =
                accepted("a.jsonl", "{\"text\":\"a\\r\\nNorco\",\"label\":[[3,8,\"DRUG\"]]}");

        assertThat(letter.letter().text()).isEqualTo("a\nNorco");
        assertThat(texts(letter)).containsExactly("Norco");
    }

    @Test
    void whereTheFileBreaksOffTheLettersBeforeItStand() throws IOException {
        String lines =
                "{\"text\":\"one\",\"spans\":[]}\n{\"text\":\"two\",\"spans\":[]}\n{\"text\":\"th";

        List<Intake> letters = letters(file("letters.jsonl", lines));

        assertThat(letters).hasSize(3);
        Intake.Refused last = (Intake.Refused) letters.get(2);
        assertThat(last.reason()).isEqualTo(Refusal.DAMAGED);
        assertThat(last.detail()).isEqualTo("at line 3, 2 letters before it came in");
    }

    @Test
    void jsonFiftyLevelsDeepIsRefused() throws IOException {
        String deep = "[".repeat(50) + "]".repeat(50);

        assertThat(refused("a.json", "{\"text\":\"x\",\"spans\":" + deep + "}").reason())
                .isEqualTo(Refusal.TOO_COMPLEX);
        assertThat(refused("b.json", "[".repeat(1_000_000)).reason())
                .isEqualTo(Refusal.TOO_COMPLEX);
    }

    @Test
    void aLetterOfMoreTokensThanAnyHasIsRefused() throws IOException {
        String many = "{\"text\":\"x\",\"spans\":[" + "1,".repeat(4_000_000) + "1]}";

        assertThat(refused("a.jsonl", many).reason()).isEqualTo(Refusal.TOO_COMPLEX);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"start\": 1, \"end\": 2, \"label\": \"DATE\", \"text\": \"x\"}",
                "{}",
                "[]",
                "[1, 2, 3]",
                "{\"name\": \"package\", \"version\": \"1\"}"
            })
    void otherJsonIsNoAnnotatedFile(String json) throws IOException {
        assertThat(refused("a.json", json).reason()).isEqualTo(Refusal.NOT_ANNOTATED);
    }

    @Test
    void whatIsNoCharacterIsReplacedOneForOne() throws IOException {
        Intake.Accepted letter =
                accepted(
                        "a.jsonl", "{\"text\":\"\\ud800\\u0000Norco\",\"label\":[[2,7,\"DRUG\"]]}");

        assertThat(letter.letter().text()).isEqualTo("\ufffd\ufffdNorco");
        assertThat(texts(letter)).containsExactly("Norco");
    }

    private static List<String> texts(Intake.Accepted letter) {
        return letter.content().spans().stream()
                .map(span -> span.span().of(letter.letter().text()))
                .toList();
    }

    private Intake.Accepted accepted(String name, String json) throws IOException {
        List<Intake> letters = letters(file(name, json));
        assertThat(letters).singleElement().isInstanceOf(Intake.Accepted.class);
        return (Intake.Accepted) letters.getFirst();
    }

    private Intake.Refused refused(String name, String json) throws IOException {
        List<Intake> letters = letters(file(name, json));
        assertThat(letters).singleElement().isInstanceOf(Intake.Refused.class);
        return (Intake.Refused) letters.getFirst();
    }

    private Path file(String name, String json) throws IOException {
        return Files.writeString(folder.resolve(name), json);
    }

    private static List<Intake> letters(Path file) throws IOException {
        List<Intake> all = new ArrayList<>();
        try (Letters letters = new LetterReader().open(file)) {
            letters.forEachRemaining(all::add);
        }
        return all;
    }
}
