package org.glossator.ui.shell;

import static javafx.scene.input.KeyCombination.keyCombination;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.glossator.schema.LabelSchema;
import org.glossator.schema.SchemaFile;
import org.junit.jupiter.api.Test;

class KeyMapTest {

    private static final KeyCodeCombination FREE = new KeyCodeCombination(KeyCode.G);

    private final LabelSchema schema = SchemaFile.shipped();

    @Test
    void aCommandHasItsUsualKeysUntilItIsGivenOthers() {
        assertThat(KeyMap.usual().of(Command.ACCEPT)).isEqualTo(Command.ACCEPT.usualKeys());

        KeyMap changed = made(KeyMap.usual().with(Command.ACCEPT, FREE, schema));

        assertThat(changed.of(Command.ACCEPT)).containsExactly(FREE);
        assertThat(KeyMap.usual().of(Command.ACCEPT)).isEqualTo(Command.ACCEPT.usualKeys());
    }

    @Test
    void aKeyCanStandBesideTheOnesThatACommandHas() {
        KeyMap changed = made(KeyMap.usual().plus(Command.FLAG, FREE, schema));

        assertThat(changed.of(Command.FLAG)).containsExactly(keyCombination("F"), FREE);
    }

    @Test
    void aKeyOfAnotherCommandIsRefusedAndTheCommandNamed() {
        assertThat(KeyMap.usual().with(Command.ACCEPT, new KeyCodeCombination(KeyCode.F), schema))
                .isEqualTo(new KeyMap.Change.TakenByCommand(Command.FLAG));
    }

    @Test
    void aLabelsKeyIsRefusedAndTheLabelNamed() {
        assertThat(
                        KeyMap.usual()
                                .with(
                                        Command.ACCEPT,
                                        new KeyCodeCombination(KeyCode.NUMPAD2),
                                        schema))
                .isEqualTo(new KeyMap.Change.TakenByLabel(schema.byHotkey('2').orElseThrow()));
    }

    @Test
    void aLabelsKeyWithShiftIsFree() {
        KeyCodeCombination keys = new KeyCodeCombination(KeyCode.DIGIT2, KeyCombination.SHIFT_DOWN);

        assertThat(KeyMap.usual().with(Command.ACCEPT, keys, schema))
                .isInstanceOf(KeyMap.Change.Made.class);
    }

    @Test
    void theUsualKeysComeBackUnlessAnotherCommandHasThemNow() {
        KeyMap moved = made(KeyMap.usual().with(Command.FLAG, FREE, schema));
        KeyMap taken = made(moved.with(Command.ACCEPT, new KeyCodeCombination(KeyCode.F), schema));

        assertThat(made(moved.reset(Command.FLAG, schema)).changed()).isEmpty();
        assertThat(taken.reset(Command.FLAG, schema))
                .isEqualTo(new KeyMap.Change.TakenByCommand(Command.ACCEPT));
    }

    @Test
    void whatWasChangedIsReadBackFromTheSettings() {
        KeyMap changed =
                made(
                        KeyMap.usual()
                                .with(
                                        Command.UNDO,
                                        new KeyCodeCombination(
                                                KeyCode.OPEN_BRACKET,
                                                KeyCombination.ALT_DOWN,
                                                KeyCombination.SHORTCUT_DOWN),
                                        schema));

        assertThat(KeyMap.of(changed.changed()).of(Command.UNDO))
                .isEqualTo(changed.of(Command.UNDO));
        assertThat(changed.changed()).containsOnlyKeys("UNDO");
    }

    @Test
    void settingsThatNobodyUnderstandsOrThatClashChangeNothing() {
        KeyMap read =
                KeyMap.of(
                        Map.of(
                                "NO_SUCH_COMMAND", List.of("G"),
                                "NOTE", List.of("Nonsense+Key", "F", "G"),
                                "WALK", List.of("G")));

        assertThat(read.of(Command.NOTE)).containsExactly(FREE);
        assertThat(read.of(Command.WALK)).isEmpty();
        assertThat(read.of(Command.FLAG)).isEqualTo(Command.FLAG.usualKeys());
    }

    private static KeyMap made(KeyMap.Change change) {
        assertThat(change).isInstanceOf(KeyMap.Change.Made.class);
        return ((KeyMap.Change.Made) change).keys();
    }
}
