package org.glossator.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.glossator.letter.Span;
import org.glossator.mark.Annotation;
import org.glossator.mark.Attributes;
import org.glossator.mark.Edit;
import org.glossator.mark.EditSteps;
import org.glossator.mark.MarkId;
import org.glossator.mark.MarkSet;
import org.glossator.mark.Suggestion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The JSON of a released version has to be read for ever: a line here may be added, not changed.
class EditCodecTest {

    private static final MarkId MARK = new MarkId(new UUID(0, 1));
    private static final MarkId SUGGESTION = new MarkId(new UUID(0, 2));
    private static final String MARK_JSON = "\"00000000-0000-0000-0000-000000000001\"";
    private static final String SUGGESTION_JSON = "\"00000000-0000-0000-0000-000000000002\"";

    private static final Annotation ADDED =
            new Annotation(MARK, new Span(3, 9), "DRUG", Attributes.none(), null);
    private static final Annotation ACCEPTED =
            new Annotation(
                    MARK,
                    new Span(3, 9),
                    "DRUG",
                    Attributes.of("ingredient", "naproxen").with("strength", "5 µg"),
                    SUGGESTION);
    private static final String ADDED_JSON =
            "{\"id\":" + MARK_JSON + ",\"span\":[3,9],\"label\":\"DRUG\",\"attributes\":{}}";
    private static final String ACCEPTED_JSON =
            "{\"id\":"
                    + MARK_JSON
                    + ",\"span\":[3,9],\"label\":\"DRUG\",\"attributes\":"
                    + "{\"ingredient\":\"naproxen\",\"strength\":\"5 \\u00B5g\"},\"origin\":"
                    + SUGGESTION_JSON
                    + "}";

    @ParameterizedTest
    @MethodSource("edits")
    void writesTheFormThatTheLogHasAlwaysHad(Edit edit, String json) {
        assertThat(EditCodec.encode(edit)).isEqualTo(json);
    }

    @ParameterizedTest
    @MethodSource("edits")
    void readsTheFormThatTheLogHasAlwaysHad(Edit edit, String json) {
        assertThat(EditCodec.decode(json)).isEqualTo(edit);
    }

    @Property
    void readsWhatItWrote(@ForAll List<Integer> numbers) {
        MarkSet imported =
                MarkSet.of(
                        List.of(
                                Suggestion.of(
                                        new Span(3, 9), "DRUG", Attributes.none(), "rule", 1)));
        List<Edit> edits = new EditSteps(300).choose(imported, numbers);

        assertThat(edits)
                .allSatisfy(e -> assertThat(EditCodec.decode(EditCodec.encode(e))).isEqualTo(e));
    }

    @Property
    void keepsEveryCharacterOfAValue(
            @ForAll String name, @ForAll String before, @ForAll String after) {
        Edit edit = new Edit.SetAttribute(MARK, name, before, after);

        assertThat(EditCodec.encode(edit)).isASCII();
        assertThat(EditCodec.decode(EditCodec.encode(edit))).isEqualTo(edit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"form\":1}",
                "{\"edit\":\"reject\",\"suggestion\":\"00000000-0000-0000-0000-000000000002\"}",
                "{\"form\":3,\"edit\":\"reject\",\"suggestion\":\"00000000-0000-0000-0000-000000000002\"}",
                "{\"form\":1,\"edit\":\"dance\"}",
                "{\"form\":1,\"edit\":\"reject\",\"suggestion\":\"no id\"}",
                "{\"form\":1,\"edit\":\"reject\",\"suggestion\":7}",
                "{\"form\":1,\"edit\":7}",
                "{\"form\":2,\"edit\":\"remark\",\"suggestion\":\"00000000-0000-0000-0000-000000000002\",\"name\":\"value\"}"
            })
    void refusesWhatIsNotAnEdit(String json) {
        assertThatIllegalArgumentException().isThrownBy(() -> EditCodec.decode(json));
    }

    static Stream<Arguments> edits() {
        return Stream.of(
                Arguments.of(
                        new Edit.Add(ADDED),
                        "{\"form\":1,\"edit\":\"add\",\"annotation\":" + ADDED_JSON + "}"),
                Arguments.of(
                        new Edit.Remove(ADDED),
                        "{\"form\":1,\"edit\":\"remove\",\"annotation\":" + ADDED_JSON + "}"),
                Arguments.of(
                        new Edit.Relabel(MARK, "DRUG", "DATE"),
                        "{\"form\":1,\"edit\":\"relabel\",\"id\":"
                                + MARK_JSON
                                + ",\"before\":\"DRUG\",\"after\":\"DATE\"}"),
                Arguments.of(
                        new Edit.Resize(MARK, new Span(3, 9), new Span(3, 12)),
                        "{\"form\":1,\"edit\":\"resize\",\"id\":"
                                + MARK_JSON
                                + ",\"before\":[3,9],\"after\":[3,12]}"),
                Arguments.of(
                        new Edit.SetAttribute(MARK, "strength", null, "5mg"),
                        "{\"form\":1,\"edit\":\"attribute\",\"id\":"
                                + MARK_JSON
                                + ",\"name\":\"strength\",\"after\":\"5mg\"}"),
                Arguments.of(
                        new Edit.SetAttribute(MARK, "strength", "5mg", null),
                        "{\"form\":1,\"edit\":\"attribute\",\"id\":"
                                + MARK_JSON
                                + ",\"name\":\"strength\",\"before\":\"5mg\"}"),
                Arguments.of(
                        new Edit.Accept(SUGGESTION, ACCEPTED),
                        "{\"form\":1,\"edit\":\"accept\",\"suggestion\":"
                                + SUGGESTION_JSON
                                + ",\"annotation\":"
                                + ACCEPTED_JSON
                                + "}"),
                Arguments.of(
                        new Edit.Reject(SUGGESTION),
                        "{\"form\":1,\"edit\":\"reject\",\"suggestion\":" + SUGGESTION_JSON + "}"),
                Arguments.of(
                        new Edit.Reopen(SUGGESTION, null),
                        "{\"form\":1,\"edit\":\"reopen\",\"suggestion\":" + SUGGESTION_JSON + "}"),
                Arguments.of(
                        new Edit.Reopen(SUGGESTION, ACCEPTED),
                        "{\"form\":1,\"edit\":\"reopen\",\"suggestion\":"
                                + SUGGESTION_JSON
                                + ",\"annotation\":"
                                + ACCEPTED_JSON
                                + "}"),
                Arguments.of(
                        new Edit.Remark(SUGGESTION, "note", "who?", "me"),
                        "{\"form\":2,\"edit\":\"remark\",\"suggestion\":"
                                + SUGGESTION_JSON
                                + ",\"name\":\"note\",\"before\":\"who?\",\"after\":\"me\"}"),
                Arguments.of(
                        new Edit.Batch(List.of(new Edit.Remark(SUGGESTION, "flag", null, "yes"))),
                        "{\"form\":2,\"edit\":\"batch\",\"edits\":[{\"edit\":\"remark\",\"suggestion\":"
                                + SUGGESTION_JSON
                                + ",\"name\":\"flag\",\"after\":\"yes\"}]}"),
                Arguments.of(
                        new Edit.Batch(List.of(new Edit.Reject(SUGGESTION))),
                        "{\"form\":1,\"edit\":\"batch\",\"edits\":[{\"edit\":\"reject\",\"suggestion\":"
                                + SUGGESTION_JSON
                                + "}]}"));
    }
}
