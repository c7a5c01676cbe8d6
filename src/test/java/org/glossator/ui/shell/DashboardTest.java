package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.chart.XYChart;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.glossator.session.FateCounts;
import org.glossator.session.FatesOverTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Reviewer A accepted everything in a letter; Reviewer B rejected one suggestion and corrected
/// three.
class DashboardTest extends DrivenWindow {

    private Path saved;

    @BeforeEach
    void open() throws Exception {
        saved = Files.createDirectory(folder.resolve("saved"));
        openLabelledByTwo(saved);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT6);
    }

    @Test
    void rulesSayWhatReviewersMadeOfTheirSuggestions() throws Exception {
        window.waitFor(() -> !rules().getItems().isEmpty());

        List<FateCounts> all = List.copyOf(rules().getItems());
        assertThat(all.stream().mapToLong(FateCounts::rejected).sum()).isEqualTo(1);
        assertThat(all.stream().mapToLong(FateCounts::corrected).sum()).isEqualTo(3);
        assertThat(all.stream().mapToLong(FateCounts::undecided).sum()).isZero();
        assertThat(all.getFirst().precision()).isLessThan(1);
    }

    @Test
    void agreementComesInOnceTwoHaveDoneALetter() throws Exception {
        window.waitFor(() -> robot.lookup("#dashboard-agreement").tryQuery().isPresent());

        assertThat(robot.lookup("#dashboard-agreement").<Node>query().isVisible()).isTrue();
    }

    @Test
    void progressIsThereAtOnce() throws Exception {
        window.settle();

        assertThat(robot.lookup("#dashboard-progress").lookup("Letters done").tryQuery())
                .isPresent();
    }

    @Test
    void chartsAndNumbersAreSavedByAKey() throws Exception {
        window.waitFor(() -> robot.lookup("#dashboard-agreement").tryQuery().isPresent());

        robot.type(KeyCode.S);
        window.waitFor(() -> !names(saved).isEmpty());
        window.waitForJobs();

        Path made = saved.resolve(names(saved).getFirst());
        window.waitFor(() -> names(made).contains("days.csv"));
        assertThat(names(made)).contains("labels.csv", "rules.csv", "letters.csv", "labels.png");
        assertThat(Files.readString(made.resolve("rules.csv")))
                .startsWith("rule,accepted,corrected,rejected,undecided,precision,low,high");
        assertThat(Files.readAllBytes(made.resolve("labels.png"))).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void decisionsAreShownOverTimeByLabelAndByRuleAndSaved() throws Exception {
        window.waitFor(() -> robot.lookup("#dashboard-over-time").tryQuery().isPresent());
        String rule =
                rules().getItems().stream()
                        .filter(one -> one.rejected() == 1)
                        .findFirst()
                        .orElseThrow()
                        .name();
        assertThat(overTime("Rejected")).isEqualTo(1);
        assertThat(overTime("Corrected")).isEqualTo(3);

        OpenedWindow.onWindow(() -> {
            robot.lookup("#dashboard-over-time-of")
                    .<ComboBox<FatesOverTime.Of>>query()
                    .setValue(new FatesOverTime.Of.Rule(rule));
            return true;
        });
        window.settle();
        assertThat(overTime("Rejected")).isEqualTo(1);

        window.waitFor(() -> robot.lookup("#dashboard-agreement").tryQuery().isPresent());
        OpenedWindow.onWindow(() -> {
            rules().requestFocus();
            return true;
        });
        robot.type(KeyCode.S);
        window.waitFor(() -> !names(saved).isEmpty());
        window.waitForJobs();
        Path made = saved.resolve(names(saved).getFirst());
        window.waitFor(() -> names(made).contains("days.csv"));
        assertThat(Files.readString(made.resolve("over-time.csv")))
                .startsWith("from,period,of,name,accepted,corrected,rejected")
                .containsPattern(",day,rule," + rule + ",\\d+,\\d+,1");
        assertThat(Files.readAllBytes(made.resolve("over-time.png")))
                .startsWith(0x89, 'P', 'N', 'G');
    }

    private long overTime(String series) throws Exception {
        return OpenedWindow.onWindow(() ->
                robot
                        .lookup("#dashboard-over-time")
                        .<XYChart<String, Number>>query()
                        .getData()
                        .stream()
                        .filter(one -> one.getName().equals(series))
                        .flatMap(one -> one.getData().stream())
                        .mapToLong(one -> one.getYValue().longValue())
                        .sum());
    }

    @Test
    void aRuleIsSilencedAndHeardAgainByAKey() throws Exception {
        window.waitFor(() -> !rules().getItems().isEmpty());
        String rule = rules().getSelectionModel().getSelectedItem().name();

        robot.type(KeyCode.H);
        window.settle();
        assertThat(silenced()).containsExactly(rule);

        robot.type(KeyCode.H);
        window.settle();
        assertThat(silenced()).isEmpty();
    }

    private List<String> silenced() {
        return window.desk().session().memory().silenced().stream().map(one -> one.rule()).toList();
    }

    private static List<String> names(Path of) throws Exception {
        try (var files = Files.list(of)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private TableView<FateCounts> rules() {
        return robot.lookup("#dashboard-rules").query();
    }
}
