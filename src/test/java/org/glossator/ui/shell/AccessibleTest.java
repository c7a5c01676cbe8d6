package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.glossator.letter.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whoever does not see the window is told of everything in it that takes the keys.
class AccessibleTest extends WithRealLetters {

    @Test
    void everythingInTheWindowThatTakesTheKeysHasANameAndARole() throws Exception {
        window.focus(window.mark("Flexeril"));
        window.run(Command.DECISIONS);
        window.run(Command.FIND_IN_LETTER);
        window.run(Command.TOUR);

        assertThat(nameless(window.root())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Command.class,
            names = {
                "PALETTE",
                "KEYS",
                "SETTINGS",
                "EXPORT",
                "ROUNDS",
                "LABEL_OTHERS",
                "LETTER_HISTORY"
            })
    void soDoesEverythingInADialog(Command command) throws Exception {
        int at = window.text().indexOf("back pain");
        window.select(new Span(at, at + "back pain".length()));
        type(KeyCode.DIGIT2);
        Parent dialog = window.dialog(command);

        assertThat(nameless(dialog)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Command.class,
            names = {
                "SHOW_ADJUDICATION",
                "SHOW_SPOT_CHECK",
                "SHOW_CONSISTENCY",
                "SHOW_EVALUATION",
                "SHOW_DASHBOARD",
                "SHOW_RELEASES"
            })
    void soDoesEverythingInAView(Command command) throws Exception {
        window.run(command);
        window.waitForJobs();

        assertThat(nameless(window.root())).isEmpty();
    }

    @Test
    void theLetterComesFirstAndShowsThatItHasTheKeys() throws Exception {
        assertThat(window.letterHasTheKeys()).isTrue();
    }

    private static List<String> nameless(Parent root) throws Exception {
        return OpenedWindow.onWindow(() -> {
            List<Node> all = new ArrayList<>();
            gather(root, all);
            Set<Node> labelled =
                    all.stream()
                            .filter(Label.class::isInstance)
                            .map(node -> ((Label) node).getLabelFor())
                            .collect(Collectors.toSet());
            return all.stream()
                    .filter(Node::isFocusTraversable)
                    .filter(node -> !labelled.contains(node))
                    .filter(node -> !isNamed(node) || !hasRole(node))
                    .map(Node::toString)
                    .toList();
        });
    }

    private static void gather(Node node, List<Node> all) {
        if (!node.isVisible()) {
            return;
        }
        all.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, all));
        }
    }

    private static boolean isNamed(Node node) {
        String text = node.getAccessibleText();
        return text != null && !text.isBlank()
                || node instanceof Labeled labeled
                        && labeled.getText() != null
                        && !labeled.getText().isBlank()
                || isPartOfANamedControl(node);
    }

    /// A spinner's editor or a combo box's list speaks for the control that it is in.
    private static boolean isPartOfANamedControl(Node node) {
        for (Parent up = node.getParent(); up != null; up = up.getParent()) {
            if (up instanceof javafx.scene.control.Spinner<?>
                    || up instanceof javafx.scene.control.ComboBox<?>) {
                return up.getAccessibleText() != null;
            }
        }
        return false;
    }

    private static boolean hasRole(Node node) {
        AccessibleRole role = node.getAccessibleRole();
        return role != null && role != AccessibleRole.NODE
                || node instanceof Control && role != AccessibleRole.PARENT;
    }
}
