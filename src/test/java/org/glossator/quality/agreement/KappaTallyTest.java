package org.glossator.quality.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class KappaTallyTest {

    @Property(tries = 200)
    void isKappaByItsDefinitionHoweverManyThingsAreSaid(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 12) Integer> left,
            @ForAll @Size(min = 40, max = 40) List<@IntRange(max = 12) Integer> right) {
        KappaTally first = new KappaTally();
        KappaTally sum = new KappaTally();
        for (int i = 0; i < left.size(); i++) {
            first.add(left.get(i), right.get(i), 2);
        }
        sum.add(first, 3);

        double same = 0;
        Map<Integer, double[]> shares = new HashMap<>();
        for (int i = 0; i < left.size(); i++) {
            same += left.get(i).equals(right.get(i)) ? 1.0 / left.size() : 0;
            shares.computeIfAbsent(left.get(i), _ -> new double[2])[0] += 1.0 / left.size();
            shares.computeIfAbsent(right.get(i), _ -> new double[2])[1] += 1.0 / left.size();
        }
        double chance = shares.values().stream().mapToDouble(share -> share[0] * share[1]).sum();

        assertThat(sum.items()).isEqualTo(6L * left.size());
        if (chance < 1 - 1e-9) {
            assertThat(sum.kappa().orElseThrow())
                    .isCloseTo((same - chance) / (1 - chance), within(1e-9));
        } else {
            assertThat(sum.kappa()).isEmpty();
        }
    }
}
