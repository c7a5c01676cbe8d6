package org.glossator.ui.shell;

import static javafx.scene.input.KeyCombination.keyCombination;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// Everything that can be done in the window: each with its words (in the bundle under
/// `command.<name>`), its usual keys and what it does. Menus, buttons, keys and the key sheet are
/// all made from this list. Labelling by a label's own key comes from the project's schema instead.
public enum Command {
    IMPORT(Group.FILE, a -> a.project().importFiles(), "Shortcut+I"),
    IMPORT_FOLDER(Group.FILE, a -> a.project().importFolder(), "Shortcut+Shift+I"),
    IMPORT_AS_SUGGESTIONS(Group.FILE, a -> a.project().importAsSuggestions(), "Shortcut+Alt+I"),
    IMPORT_REPORT(Group.FILE, a -> a.project().showImportReport(), "Shortcut+Alt+R"),
    JOBS(Group.FILE, a -> a.program().showJobs(), "Shortcut+J"),
    EXPORT(Group.FILE, a -> a.exports().export(), "Shortcut+E"),
    OPEN_FOLDER(Group.FILE, a -> a.exports().openFolder(), "Shortcut+Alt+O"),
    EDIT_LABELS(Group.FILE, a -> a.schema().edit(), "Shortcut+Shift+L"),
    BACK_UP(Group.FILE, a -> a.backup().now(), "Shortcut+B"),
    RESTORE(Group.FILE, a -> a.backup().restore(), "Shortcut+Shift+B"),
    CHANGE_REVIEWER(Group.FILE, a -> a.team().changeReviewer(), "Shortcut+U"),
    ROUNDS(Group.FILE, a -> a.team().rounds().show(), "Shortcut+Shift+R"),
    SEND_PACKAGE(Group.FILE, a -> a.team().sendPackage(), "Shortcut+Shift+P"),
    OPEN_PACKAGE(Group.FILE, a -> a.team().openPackage(), "Shortcut+Shift+O"),
    GIVE_BACK(Group.FILE, a -> a.team().giveBack(), "Shortcut+Alt+G"),
    MERGE_PACKAGE(Group.FILE, a -> a.team().merge(), "Shortcut+Shift+M"),
    PASSWORD(Group.FILE, a -> a.backup().changePassword(), "Shortcut+Alt+P"),
    OPEN_PROJECT(Group.FILE, a -> a.project().open(), "Shortcut+O"),
    QUIT(Group.FILE, a -> a.project().quit(), "Shortcut+Q"),

    UNDO(Group.EDIT, Actions::undo, "Shortcut+Z"),
    REDO(Group.EDIT, Actions::redo, "Shortcut+Y", "Shortcut+Shift+Z"),
    FIND_IN_LETTER(Group.EDIT, a -> a.search().inLetter(), "Shortcut+F"),
    FIND_IN_PROJECT(Group.EDIT, a -> a.search().inProject(), "Shortcut+Shift+F"),
    NEXT_HIT(Group.EDIT, a -> a.search().nextHit(), "F3"),
    PREVIOUS_HIT(Group.EDIT, a -> a.search().previousHit(), "Shift+F3"),
    UNDO_LABELS(Group.EDIT, a -> a.schema().undo(), "Shortcut+Alt+Z"),

    NEXT_SPAN(Group.SPAN, a -> a.span().next(), "Tab", "J"),
    PREVIOUS_SPAN(Group.SPAN, a -> a.span().previous(), "Shift+Tab", "K"),
    NEXT_UNDECIDED(Group.SPAN, a -> a.span().nextUndecided(), "N"),
    ACCEPT(Group.SPAN, a -> a.span().accept(), "Enter", "Space"),
    REJECT(Group.SPAN, a -> a.span().reject(), "Delete", "Backspace", "X"),
    START_OUT(Group.SPAN, a -> a.edges().growStart(), "Open_Bracket"),
    START_IN(Group.SPAN, a -> a.edges().shrinkStart(), "Shift+Open_Bracket"),
    END_OUT(Group.SPAN, a -> a.edges().growEnd(), "Close_Bracket"),
    END_IN(Group.SPAN, a -> a.edges().shrinkEnd(), "Shift+Close_Bracket"),
    START_OUT_CHARACTER(Group.SPAN, a -> a.edges().growStartByCharacter(), "Shortcut+Open_Bracket"),
    START_IN_CHARACTER(
            Group.SPAN, a -> a.edges().shrinkStartByCharacter(), "Shortcut+Shift+Open_Bracket"),
    END_OUT_CHARACTER(Group.SPAN, a -> a.edges().growEndByCharacter(), "Shortcut+Close_Bracket"),
    END_IN_CHARACTER(
            Group.SPAN, a -> a.edges().shrinkEndByCharacter(), "Shortcut+Shift+Close_Bracket"),
    SET_ATTRIBUTE(Group.SPAN, a -> a.span().editAttributes(), "A"),
    NOTE(Group.SPAN, a -> a.span().editNote(), "M"),
    FLAG(Group.SPAN, a -> a.span().flag(), "F"),
    LABEL_OTHERS(Group.SPAN, a -> a.others().label(), "O"),
    WALK(Group.SPAN, a -> a.span().changeWalk(), "W"),
    LEAVE_SPAN(Group.SPAN, a -> a.span().leave(), "Esc"),

    ACCEPT_ALL_NEXT(Group.LETTER, a -> a.letter().acceptAllAndNext(), "Shortcut+Enter"),
    NEXT_LETTER(Group.LETTER, a -> a.letter().next(), "Alt+Down", "Shortcut+Page_Down"),
    PREVIOUS_LETTER(Group.LETTER, a -> a.letter().previous(), "Alt+Up", "Shortcut+Page_Up"),
    FILTER_LETTERS(Group.LETTER, a -> a.view().focusFilter(), "Shortcut+L"),
    SHOW_OUTCOMES(Group.LETTER, a -> a.team().showOutcomes(), "Shortcut+Alt+A"),
    ORDER_IMPORTED(Group.LETTER, a -> a.queue().asImported(), "Alt+1"),
    ORDER_UNDECIDED(Group.LETTER, a -> a.queue().undecidedFirst(), "Alt+2"),
    ORDER_DOUBTFUL(Group.LETTER, a -> a.queue().doubtfulFirst(), "Alt+3"),
    ORDER_RANDOM(Group.LETTER, a -> a.queue().atRandom(), "Alt+4"),
    READING_VIEW(Group.LETTER, a -> a.view().toggleReading(), "R"),
    DECISIONS(Group.LETTER, a -> a.view().toggleDecisions(), "D", "Shortcut+D"),
    LETTER_HISTORY(Group.LETTER, a -> a.history().show(), "Shortcut+Shift+H"),
    TAGS(Group.LETTER, a -> a.view().toggleTags(), "T"),

    TAKE_LEFT(Group.ADJUDICATION, a -> a.rulings().takeLeft(), "L"),
    TAKE_RIGHT(Group.ADJUDICATION, a -> a.rulings().takeRight(), "R"),
    TAKE_MIDDLE(Group.ADJUDICATION, a -> a.rulings().takeMiddle(), "M"),
    TAKE_BOTH(Group.ADJUDICATION, a -> a.rulings().takeAll(), "B"),
    TAKE_NEITHER(Group.ADJUDICATION, a -> a.rulings().takeNone(), "X", "Delete"),
    RULING_REASON(Group.ADJUDICATION, a -> a.rulings().writeReason(), "W"),
    NEXT_DIFFERENCE(Group.ADJUDICATION, a -> a.adjudication().next(), "J"),
    PREVIOUS_DIFFERENCE(Group.ADJUDICATION, a -> a.adjudication().previous(), "K"),
    NEXT_OPEN_DIFFERENCE(Group.ADJUDICATION, a -> a.adjudication().nextOpen(), "N"),
    ACCEPT_AGREED(Group.ADJUDICATION, a -> a.rulings().acceptAgreed(), "A"),
    UNDO_RULING(Group.ADJUDICATION, a -> a.rulings().undo(), "Shortcut+Z"),
    REDO_RULING(Group.ADJUDICATION, a -> a.rulings().redo(), "Shortcut+Y", "Shortcut+Shift+Z"),
    SETTLE_NEXT(Group.ADJUDICATION, a -> a.rulings().acceptAgreedAndNext(), "Shortcut+Enter"),
    NEXT_TO_SETTLE(Group.ADJUDICATION, a -> a.adjudication().nextLetter(), "Alt+Down"),
    PREVIOUS_TO_SETTLE(Group.ADJUDICATION, a -> a.adjudication().previousLetter(), "Alt+Up"),

    PLAN_CHECK(Group.SPOT_CHECK, a -> a.check().plan(), "P"),
    CHECK_YES(Group.SPOT_CHECK, a -> a.verdicts().yes(), "Y"),
    CHECK_NO(Group.SPOT_CHECK, a -> a.verdicts().no(), "N", "X"),
    CHECK_FIX(Group.SPOT_CHECK, a -> a.verdicts().fix(), "F"),
    CHECK_NEXT(Group.SPOT_CHECK, a -> a.check().next(), "J"),
    CHECK_PREVIOUS(Group.SPOT_CHECK, a -> a.check().previous(), "K"),
    UNDO_CHECK(Group.SPOT_CHECK, a -> a.verdicts().undo(), "Shortcut+Z"),
    CHECK_RESULT(Group.SPOT_CHECK, a -> a.check().toggleResult(), "R"),
    SAVE_REPORT(Group.SPOT_CHECK, a -> a.check().saveReport(), "S"),

    INTEND_FINDING(Group.CONSISTENCY, a -> a.consistency().intend(), "I"),
    FIX_FINDING(Group.CONSISTENCY, a -> a.consistency().fix(), "F"),
    UNDO_FIX(Group.CONSISTENCY, a -> a.consistency().undoFix(), "Shortcut+Z"),
    SHOW_INTENDED(Group.CONSISTENCY, a -> a.consistency().toggleIntended(), "S"),

    KEEP_RUN(Group.EVALUATION, a -> a.evaluation().keep(), "K"),
    COMPARE_RUNS(Group.EVALUATION, a -> a.evaluation().toggleComparison(), "C"),
    MEASURE_AGAIN(Group.EVALUATION, a -> a.evaluation().again(), "R"),
    MEASURE_LEXICON(Group.EVALUATION, a -> a.evaluation().chooseLexicon(), "L"),

    SILENCE_RULES(Group.DASHBOARD, a -> a.dashboard().silenceAll(), "Q"),
    SILENCE_RULE(Group.DASHBOARD, a -> a.dashboard().silenceChosen(), "H"),
    SAVE_DASHBOARD(Group.DASHBOARD, a -> a.dashboard().save(), "S"),

    CREATE_RELEASE(Group.RELEASES, a -> a.releases().create(), "N"),
    WRITE_RELEASE(Group.RELEASES, a -> a.releases().write(), "W"),

    SHOW_REVIEW(Group.VIEW, a -> a.views().show(View.REVIEW), "Shortcut+1"),
    SHOW_ADJUDICATION(Group.VIEW, a -> a.views().show(View.ADJUDICATION), "Shortcut+2"),
    SHOW_SPOT_CHECK(Group.VIEW, a -> a.views().show(View.SPOT_CHECK), "Shortcut+3"),
    SHOW_CONSISTENCY(Group.VIEW, a -> a.views().show(View.CONSISTENCY), "Shortcut+4"),
    SHOW_EVALUATION(Group.VIEW, a -> a.views().show(View.EVALUATION), "Shortcut+5"),
    SHOW_DASHBOARD(Group.VIEW, a -> a.views().show(View.DASHBOARD), "Shortcut+6"),
    SHOW_RELEASES(Group.VIEW, a -> a.views().show(View.RELEASES), "Shortcut+7"),
    THEME(Group.VIEW, a -> a.view().toggleTheme(), "Shortcut+Shift+T"),
    LARGER(Group.VIEW, a -> a.view().larger(), "Shortcut+Equals", "Shortcut+Add"),
    SMALLER(Group.VIEW, a -> a.view().smaller(), "Shortcut+Minus", "Shortcut+Subtract"),
    USUAL_SIZE(Group.VIEW, a -> a.view().usualSize(), "Shortcut+0"),
    SETTINGS(Group.VIEW, a -> a.program().showSettings(), "Shortcut+Comma"),
    PALETTE(Group.VIEW, a -> a.program().showPalette(), "Shortcut+K"),
    KEYS(Group.VIEW, a -> a.program().showKeys(), "F1"),
    TOUR(Group.VIEW, a -> a.program().showTour(), "Shift+F1");

    /// The menus, in their order.
    public enum Group {
        FILE(null),
        EDIT(View.REVIEW),
        SPAN(View.REVIEW),
        LETTER(View.REVIEW),
        ADJUDICATION(View.ADJUDICATION),
        SPOT_CHECK(View.SPOT_CHECK),
        CONSISTENCY(View.CONSISTENCY),
        EVALUATION(View.EVALUATION),
        DASHBOARD(View.DASHBOARD),
        RELEASES(View.RELEASES),
        VIEW(null);

        private final @Nullable View view;

        Group(@Nullable View view) {
            this.view = view;
        }

        /// The key of the menu's title in the bundle.
        public String text() {
            return "menu." + name().toLowerCase(Locale.ROOT);
        }

        /// The only view in which its commands mean something, if they do not everywhere.
        Optional<View> view() {
            return Optional.ofNullable(view);
        }

        /// Whether its commands change marks or leave the letter.
        boolean worksOnLetters() {
            return view == View.REVIEW;
        }

        /// Whether its commands mean anything while the view is shown.
        boolean worksIn(View shown) {
            return view == null || view == shown;
        }

        /// Whether there is a view in which commands of both can be meant, so that no key can be
        /// the key of both.
        boolean meets(Group other) {
            return view == null || other.view == null || view == other.view;
        }

        /// The commands of the menu, in their order.
        public List<Command> commands() {
            return Stream.of(Command.values()).filter(command -> command.group == this).toList();
        }
    }

    private final Group group;
    private final Consumer<Actions> handler;
    private final List<KeyCombination> usualKeys;

    Command(Group group, Consumer<Actions> handler, String... keys) {
        this.group = group;
        this.handler = handler;
        this.usualKeys = Stream.of(keys).map(Command::combination).toList();
    }

    /// The key of the command's words in the bundle.
    public String text() {
        return "command." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Group group() {
        return group;
    }

    /// The keys that run it unless the reviewer chose others, see [KeyMap]; the first one is shown
    /// in menus.
    public List<KeyCombination> usualKeys() {
        return usualKeys;
    }

    public void run(Actions actions) {
        handler.accept(actions);
    }

    /// By key code, not by the character that it types, which the toolkit must look up each time.
    private static KeyCombination combination(String keys) {
        return keyCombination(keys.replace('_', ' '));
    }
}
