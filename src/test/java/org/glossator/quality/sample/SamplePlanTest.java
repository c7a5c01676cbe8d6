package org.glossator.quality.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.glossator.quality.Interval;
import org.junit.jupiter.api.Test;

class SamplePlanTest {

    /// Kiermeier, *Visualizing and assessing acceptance sampling plans*, Journal of Statistical
    /// Software 26(6), 2008: 5 % wrong accepted 95 times in 100, 15 % wrong 7.5 times.
    private static final AcceptancePlan.Demand KIERMEIER =
            new AcceptancePlan.Demand(0.05, 0.05, 0.15, 0.075);

    @Test
    void theBinomialPlanIsThatOfThePaper() {
        assertThat(AcceptancePlan.ofLarge(KIERMEIER)).contains(new AcceptancePlan(80, 7));
    }

    @Test
    void noSmallerPlanWouldDoForALotOfAHundred() {
        AcceptancePlan plan = AcceptancePlan.of(100, KIERMEIER).orElseThrow();

        assertThat(plan.acceptance(100, 5)).isGreaterThanOrEqualTo(0.95);
        assertThat(plan.acceptance(100, 15)).isLessThanOrEqualTo(0.075);
        for (int size = 1; size < plan.size(); size++) {
            for (int allowed = 0; allowed < size; allowed++) {
                AcceptancePlan other = new AcceptancePlan(size, allowed);
                assertThat(other.acceptance(100, 5) < 0.95 || other.acceptance(100, 15) > 0.075)
                        .isTrue();
            }
        }
    }

    @Test
    void aPlanKeepsBothPromises() {
        AcceptancePlan plan =
                AcceptancePlan.of(12_000, new AcceptancePlan.Demand(0.01, 0.05, 0.03, 0.05))
                        .orElseThrow();

        assertThat(plan.acceptance(12_000, 120)).isGreaterThanOrEqualTo(0.95);
        assertThat(plan.acceptance(12_000, 360)).isLessThanOrEqualTo(0.05);
    }

    @Test
    void ofASmallLotAllMayHaveToBeChecked() {
        assertThat(AcceptancePlan.of(5, new AcceptancePlan.Demand(0.01, 0.05, 0.02, 0.05)))
                .contains(new AcceptancePlan(5, 0));
        assertThat(AcceptancePlan.of(5, new AcceptancePlan.Demand(0.21, 0.05, 0.39, 0.05)))
                .contains(new AcceptancePlan(5, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AcceptancePlan.Demand(0.05, 0.05, 0.05, 0.05))
                .withMessageContaining("makes no plan");
    }

    /// At one half, Wilson's half-width is z / (2 √(n + z²)).
    @Test
    void theSampleSizeIsTheSmallestOfTheWantedWidth() {
        double z = Interval.quantile(0.95);
        long expected = (long) Math.ceil(z * z / (4 * 0.05 * 0.05) - z * z);

        assertThat(SampleSize.forHalfWidth(100_000_000, 0.05, 0.5, 0.95)).isEqualTo(expected);
    }

    @Test
    void ofASmallLotFewerAreEnough() {
        long ofMany = SampleSize.forHalfWidth(1_000_000, 0.05, 0.9, 0.95);
        long ofFew = SampleSize.forHalfWidth(200, 0.05, 0.9, 0.95);

        assertThat(ofFew).isLessThan(ofMany).isLessThanOrEqualTo(200);
        assertThat(SampleSize.forHalfWidth(1, 0.05, 0.9, 0.95)).isEqualTo(1);
    }

    @Test
    void strataGetTheirShareButAtLeastOne() {
        assertThat(Allocation.of(Map.of("a", 900L, "b", 99L, "c", 1L), 100))
                .isEqualTo(Map.of("a", 89L, "b", 10L, "c", 1L));
    }

    @Test
    void aSampleLargerThanTheLotIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allocation.of(Map.of("a", 9L, "b", 1L), 11))
                .withMessage("a sample of 11 is larger than the lot of 10");
    }

    @Test
    void checkingAllOfThemLeavesNoDoubt() {
        StratumResult all = new StratumResult("a", 10, 10, 9);

        assertThat(all.interval(0.95)).isEqualTo(new Interval(0.9, 0.9));
        assertThat(SampleEstimate.of(List.of(all), 0.95).interval())
                .isEqualTo(new Interval(0.9, 0.9));
    }

    /// Cochran, *Sampling Techniques*, ch. 5: the stratified estimate weighs by the strata's sizes.
    @Test
    void theEstimateWeighsStrataByTheirSize() {
        SampleEstimate estimate =
                SampleEstimate.of(
                        List.of(
                                new StratumResult("large", 9_000, 90, 81),
                                new StratumResult("small", 1_000, 90, 45)),
                        0.95);

        assertThat(estimate.share()).isCloseTo(0.86, within(1e-12));
        assertThat(estimate.interval().contains(0.86)).isTrue();
        assertThat(estimate.showsAtLeast(0.9)).isFalse();
    }

    @Test
    void nothingCheckedIsNoEstimate() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> SampleEstimate.of(List.of(new StratumResult("a", 5, 0, 0)), 0.95));
    }
}
