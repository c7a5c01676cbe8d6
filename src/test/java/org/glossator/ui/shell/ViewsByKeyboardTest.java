package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.glossator.quality.consistency.Finding;
import org.glossator.quality.consistency.Place;
import org.glossator.query.Context;
import org.glossator.store.LetterId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ViewsByKeyboardTest extends DrivenWindow {

    @BeforeEach
    void open() throws Exception {
        open(List.of(OpenedWindow.LETTERS), folder);
    }

    @Test
    void aViewComesUpByItsKeyAndGivesTheKeysBackWithTheLetter() throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        window.settle();

        assertThat(shown("#view-consistency")).isTrue();
        assertThat(findings().isFocused()).isTrue();

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        window.settle();

        assertThat(shown("#view-review")).isTrue();
        assertThat(window.letterHasTheKeys()).isTrue();
    }

    @Test
    void keysOfTheReviewMeanNothingInAnotherView() throws Exception {
        var before = window.marks();

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        window.settle();
        robot.push(KeyCode.DELETE);
        robot.push(KeyCode.X);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        window.settle();

        assertThat(window.marks()).isEqualTo(before);
    }

    @Test
    void enterOnAFindingShowsItsPlaceInTheLetter() throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        window.waitFor(() -> !findings().getItems().isEmpty());
        Place place = findings().getSelectionModel().getSelectedItem().places().getFirst();

        robot.push(KeyCode.ENTER);
        window.settle();

        assertThat(shown("#view-review")).isTrue();
        assertThat(window.desk().letter().get().id().value()).isEqualTo(place.letter());
        assertThat(window.isInView(place.span())).isTrue();
    }

    @Test
    void theFindingsSayTheirPlacesByLetter() throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        window.waitFor(() -> !findings().getItems().isEmpty());

        ListView<Place> places = robot.lookup("#consistency-places").query();
        assertThat(places.getItems())
                .isEqualTo(findings().getSelectionModel().getSelectedItem().places());
        assertThat(robot.lookup("#consistency-state").<Label>query().getText())
                .isEqualTo(
                        "One finding. Enter shows the place, F settles all places, I says that it is"
                                + " meant so.");
    }

    @Test
    void thePlacesOfAFindingSayTheirWordsWithThoseAround() throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        window.waitFor(() -> !findings().getItems().isEmpty());
        Place first = findings().getSelectionModel().getSelectedItem().places().getFirst();
        String text =
                window.desk().session().open(new LetterId(first.letter())).join().letter().text();

        window.waitFor(() -> !placesSaid().getFirst().endsWith(", …"));

        assertThat(placesSaid().getFirst())
                .contains(text.substring(first.span().start(), first.span().end()))
                .contains(Context.of(first.span(), text).line());
    }

    @Test
    void aFindingThatIsMeantSoIsNotListedAgainUntilItIsForgotten() throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        window.waitFor(() -> !findings().getItems().isEmpty());

        robot.type(KeyCode.I);
        window.waitFor(() -> findings().getItems().isEmpty());
        assertThat(window.desk().session().memory().intended()).hasSize(1);

        robot.type(KeyCode.S);
        window.waitFor(() -> findings().getItems().size() == 1);
        robot.type(KeyCode.I);
        robot.type(KeyCode.S);
        window.waitFor(() -> findings().getItems().size() == 1);
        assertThat(window.desk().session().memory().intended()).isEmpty();
    }

    private TableView<Finding> findings() {
        return robot.lookup("#consistency-findings").query();
    }

    private boolean shown(String button) {
        return robot.lookup(button).<ToggleButton>query().isSelected();
    }

    private List<String> placesSaid() {
        return robot.lookup("#consistency-places .list-cell").queryAllAs(ListCell.class).stream()
                .map(ListCell::getAccessibleText)
                .filter(said -> said != null)
                .toList();
    }
}
