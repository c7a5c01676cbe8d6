package org.glossator.detect;

import java.util.List;

/// Prints the scores over the project's letters: `shared`, `dev`, or `heldout`, which tells the
/// table only. With a second argument the mistakes are printed too, except those on held-out
/// letters: what is looked at is no longer held out.
public final class ScoreLetters {

    private ScoreLetters() {}

    public static void main(String[] arguments) {
        boolean mistakes = arguments.length > 1 && !arguments[0].equals("heldout");
        List<GoldLetter> letters =
                switch (arguments[0]) {
                    case "shared" -> GoldLetter.shared();
                    case "dev" -> GoldLetter.development();
                    case "heldout" -> GoldLetter.heldOut();
                    default -> throw new IllegalArgumentException(arguments[0]);
                };
        Scores scores =
                Scores.of(
                        Detection.shipped(),
                        letters,
                        mistakes ? System.out::println : mistake -> {});
        System.out.print(scores.table());
        Reliability reliability = Reliability.of(Detection.shipped(), letters);
        System.out.print(reliability.tableByConfidence());
        if (mistakes) {
            System.out.print(reliability.tableByRule());
        }
    }
}
