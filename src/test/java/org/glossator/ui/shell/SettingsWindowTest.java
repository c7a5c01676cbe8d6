package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.ColorScheme;
import javafx.scene.input.KeyCode;
import org.glossator.mark.Mark;
import org.glossator.ui.settings.Settings;
import org.glossator.ui.settings.Theme;
import org.junit.jupiter.api.Test;

/// The settings, changed by keys alone; what counts is what holds at once and what is on disk.
class SettingsWindowTest extends WithRealLetters {

    @Test
    void aNewKeyRunsItsCommandAtOnceAndAfterTheNextStart() throws Exception {
        Mark first = window.marks().undecided().getFirst();
        openKeys("accept on");

        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.Y);
        robot.type(KeyCode.ESCAPE);
        window.settle();
        type(KeyCode.Y);

        assertThat(window.marks().visible(first.id())).as("the accepted suggestion").isEmpty();
        assertThat(KeyMap.of(window.around().settingsOnDisk().keys()).shown(Command.ACCEPT))
                .isEqualTo("Y");
    }

    @Test
    void aKeyThatBelongsToAnotherCommandIsRefusedByName() throws Exception {
        openKeys("accept on");

        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.F);

        assertThat(message()).startsWith("F belongs to “Flag, or take the flag away”.");
        assertThat(window.around().settingsOnDisk().keys()).isEmpty();
    }

    @Test
    void aKeyThatLabelsIsRefusedByName() throws Exception {
        openKeys("accept on");

        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.DIGIT2);

        assertThat(message()).startsWith("2 labels as “Drug”.");
    }

    @Test
    void deleteBringsTheUsualKeysBack() throws Exception {
        openKeys("accept on");
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.Y);

        robot.type(KeyCode.DELETE);
        window.settle();

        assertThat(window.around().settingsOnDisk().keys()).isEmpty();
    }

    @Test
    void menusNameTheNewKey() throws Exception {
        openKeys("accept on");
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.Y);
        window.settle();

        assertThat(window.menuWords()).contains("Accept, and on to the next   Y");
    }

    @Test
    void hintsAndButtonsNameTheNewKey() throws Exception {
        chord(KeyCode.DIGIT7);
        window.settle();
        assertThat(words("#release-create")).isEqualTo("Freeze a release… (N)");

        openKeys("freeze a release");
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.Y);
        robot.type(KeyCode.ESCAPE);
        window.settle();

        assertThat(words("#release-create")).isEqualTo("Freeze a release… (Y)");
    }

    @Test
    void theThemeAndTheSizeHoldAtTheNextStart() throws Exception {
        robot.press(KeyCode.SHORTCUT, KeyCode.SHIFT)
                .type(KeyCode.T)
                .release(KeyCode.SHIFT, KeyCode.SHORTCUT);
        chord(KeyCode.EQUALS);

        assertThat(window.around().settingsOnDisk().theme()).isEqualTo(Theme.DARK);
        assertThat(window.around().settingsOnDisk().fontSize()).isGreaterThan(Settings.USUAL);
    }

    @Test
    void theDesktopsColoursAreFollowedWhileTheWindowIsOpen() throws Exception {
        window.changeSettings(now -> now.withTheme(Theme.SYSTEM));
        assertThat(window.isDark()).isFalse();

        window.around().setSystemColours(ColorScheme.DARK);

        assertThat(window.isDark()).isTrue();
    }

    @Test
    void theWalksThresholdIsTheReviewersOwn() throws Exception {
        window.changeSettings(now -> now.withDoubt(0));

        type(KeyCode.W);
        type(KeyCode.W);
        type(KeyCode.TAB);

        assertThat(robot.lookup("#status-said").queryLabeled().getText())
                .isEqualTo("No span to stop at");
    }

    /// Opens the keys and finds a command there.
    private void openKeys(String words) throws Exception {
        robot.press(KeyCode.SHORTCUT).type(KeyCode.COMMA).release(KeyCode.SHORTCUT);
        typeInto("#settings");
        robot.type(KeyCode.RIGHT);
        robot.type(KeyCode.TAB);
        robot.write(words);
        robot.type(KeyCode.DOWN);
    }

    private String words(String button) {
        return robot.lookup(button).queryLabeled().getText();
    }

    private String message() {
        return robot.lookup("#settings-keys-message").queryLabeled().getText();
    }
}
