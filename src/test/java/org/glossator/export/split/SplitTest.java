package org.glossator.export.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.glossator.letter.Letter;
import org.junit.jupiter.api.Test;

class SplitTest {

    @Test
    void theSidesAreNearTheRatio() {
        Split split = Corpora.split(Corpora.unlike(600, 1), Corpora.plan(7L));

        Map<Side, SideCount> sides = split.report().sides();
        assertThat(sides.get(Side.TRAIN).letters() / 600.0).isCloseTo(0.8, within(0.05));
        assertThat(sides.get(Side.DEV).letters() / 600.0).isCloseTo(0.1, within(0.05));
        assertThat(sides.get(Side.TEST).letters() / 600.0).isCloseTo(0.1, within(0.05));
    }

    @Test
    void lettersKeepTheirSideWhenTheProjectGrows() {
        List<Letter> all = Corpora.unlike(300, 2);
        Split grown = Corpora.split(all, Corpora.plan(7L));

        for (int before : List.of(5, 20, 70, 150)) {
            Split small = Corpora.split(all.subList(0, before), Corpora.plan(7L));
            assertThat(IntStream.range(0, before).mapToObj(grown::side).toList())
                    .isEqualTo(IntStream.range(0, before).mapToObj(small::side).toList());
        }
    }

    @Test
    void lettersKeepTheirSideWhenOthersAreLeftOut() {
        List<Letter> all = Corpora.unlike(40, 3);
        all.add(Corpora.changed(all.get(3), 2, 1));
        Split whole = Corpora.split(all, Corpora.plan(5L));

        Split part =
                Split.of(
                        Corpora.inOrder(all),
                        Corpora.plan(5L),
                        letter -> letter < 10 ? Optional.empty() : Optional.of(Map.of()));

        assertThat(part.side(40)).isEqualTo(whole.side(40)).isEqualTo(whole.side(3));
    }

    @Test
    void nearDuplicatesAreTogetherAndLettersThatShareOnlyTheFormAreNot() {
        List<Letter> letters = Corpora.unlike(50, 4);
        letters.add(Corpora.changed(letters.get(10), 2, 1));
        letters.add(Corpora.changed(letters.get(10), 2, 2));

        Split split = Corpora.split(letters, Corpora.plan(1L));

        assertThat(split.group(50)).isEqualTo(10);
        assertThat(split.group(51)).isEqualTo(10);
        assertThat(split.report().groups()).isEqualTo(50);
        assertThat(split.report().largest())
                .singleElement()
                .returns(3, LetterGroup::letters)
                .returns(true, LetterGroup::similar)
                .returns(false, LetterGroup::sameCase);
    }

    @Test
    void aFormThatIsMostOfTheLettersDoesNotMakeThemAlike() {
        String form = Corpora.words(new Random(9), 900);
        List<Letter> letters = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            letters.add(Letter.of("form " + i, form + " " + Corpora.words(new Random(i), 60)));
        }

        Split split = Corpora.split(letters, Corpora.plan(1L));

        int alone = (int) IntStream.range(16, 60).filter(i -> split.group(i) == i).count();
        assertThat(alone).isEqualTo(44);
        assertThat(split.report().overlapInAll().highest()).isGreaterThan(0.8);
        assertThat(split.report().overlap().highest()).isLessThan(0.2);
    }

    @Test
    void lettersOfOneCaseAreTogether() {
        List<Letter> letters = Corpora.unlike(30, 5);
        letters.add(Corpora.letter("first", "\nCase Number:\tCM15-0000101\nother words"));
        letters.add(Letter.of("CM15-0000101 second", "quite another text"));

        Split split = Corpora.split(letters, Corpora.plan(1L));

        assertThat(split.group(31)).isEqualTo(split.group(30)).isEqualTo(30);
        assertThat(split.report().largest()).singleElement().returns(true, LetterGroup::sameCase);
    }

    @Test
    void theOverlapOfTheSidesIsMeasuredInManyLettersAsInFew() {
        List<Letter> letters = Corpora.unlike(600, 6);
        for (int i = 0; i < 40; i++) {
            letters.add(Corpora.changed(letters.get(i), 14, 100 + i));
        }

        SplitReport report = Corpora.split(letters, Corpora.plan(3L)).report();

        assertThat(report.overlap().pairs()).isZero();
        assertThat(report.overlap().highest()).isBetween(0.5, 0.8);
        assertThat(report.overlap().letters()).hasSize(2);
    }

    @Test
    void withoutASeedTheOneIsTakenThatGivesEachSideItsPartOfEveryLabel() {
        List<Letter> letters = Corpora.unlike(40, 7);
        SplitPlan open = new SplitPlan(new SplitRatio(60, 20, 20), null, SplitPlan.NEAR_DUPLICATE);

        Split split =
                Split.of(
                        Corpora.inOrder(letters),
                        open,
                        i -> Optional.of(i % 4 == 0 ? Map.of("RARE", 3) : Map.of("DRUG", 5)));

        SideCount test = split.report().sides().get(Side.TEST);
        assertThat(test.labels().get("RARE")).isBetween(3L, 9L);
        assertThat(test.labels().get("DRUG")).isBetween(20L, 40L);
        assertThat(split.plan().seed()).isBetween(1L, (long) Split.SEEDS_TRIED);
    }

    @Test
    void anEmptyProjectHasAnEmptySplit() {
        assertThat(Corpora.split(List.of(), Corpora.plan(null)).report().groups()).isZero();
    }
}
