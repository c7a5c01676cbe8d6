package org.glossator.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import javafx.scene.input.KeyCode;
import org.glossator.crash.Acknowledgement;
import org.glossator.session.OpenLetter;
import org.testfx.api.FxRobot;

/// A reviewer at the keys of a real window until the program is killed. Says what the window calls
/// saved.
public final class WorkedWindow {

    private static final List<KeyCode[]> KEYS =
            List.of(
                    keys(KeyCode.ENTER),
                    keys(KeyCode.ENTER),
                    keys(KeyCode.DELETE),
                    keys(KeyCode.TAB),
                    keys(KeyCode.DIGIT1),
                    keys(KeyCode.DIGIT2),
                    keys(KeyCode.DIGIT4),
                    keys(KeyCode.CLOSE_BRACKET),
                    keys(KeyCode.OPEN_BRACKET),
                    keys(KeyCode.CONTROL, KeyCode.Z),
                    keys(KeyCode.CONTROL, KeyCode.Y),
                    keys(KeyCode.CONTROL, KeyCode.ENTER));

    private WorkedWindow() {}

    /// @param args the project, a folder of letters to begin with, a seed
    public static void main(String[] args) {
        try {
            Random random = new Random(Long.parseLong(args[2]));
            OpenedWindow window =
                    OpenedWindow.open(Path.of(args[0]), List.of(Path.of(args[1])), false);
            FxRobot robot = new Hands();
            while (true) {
                robot.push(KEYS.get(random.nextInt(KEYS.size())));
                window.settle();
                OpenedWindow.onWindow(() -> {
                    say(window.desk());
                    return true;
                });
            }
        } catch (Exception e) {
            System.out.println(e);
        }
        // The toolkit's threads would keep the program alive.
        Runtime.getRuntime().halt(1);
    }

    private static void say(Desk desk) {
        OpenLetter letter = desk.letter().get();
        if (letter != null && desk.saved().get() instanceof SaveState.Saved) {
            String marks = Acknowledgement.fingerprint(letter.marks());
            System.out.println(new Acknowledgement.Shown(letter.id(), marks).line());
            System.out.flush();
        }
    }

    private static KeyCode[] keys(KeyCode... keys) {
        return keys;
    }
}
