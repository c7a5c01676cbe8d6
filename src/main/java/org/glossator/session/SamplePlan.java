package org.glossator.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;

/// How a kept sample was planned: what is stored of it, as JSON.
///
/// @param form the version of this description, now 1
/// @param label only suggestions of it; `null` for all
/// @param by what the strata are, in words
/// @param level of the intervals
/// @param accept what share the interval must show; `null` if a plan of `allowed` decides
/// @param allowed how many may be wrong; `null` if a share decides
/// @param length of the windows; 0 for spans
/// @param suggested how many suggestions there were; for windows
public record SamplePlan(
        int form,
        @Nullable String label,
        String by,
        double level,
        @Nullable Double accept,
        @Nullable Integer allowed,
        int length,
        long suggested) {

    private static final int FORM = 1;

    private static final JsonMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    static SamplePlan of(SampleOrder order, SpotCheck drawn) {
        Double accept =
                switch (order.size()) {
                    case SampleOrder.Fixed(long _, double share) -> share;
                    case SampleOrder.HalfWidth(double _, double _, double share) -> share;
                    case SampleOrder.Acceptance _ -> null;
                };
        Integer allowed = drawn.plan().map(plan -> plan.allowed()).orElse(null);
        return new SamplePlan(
                FORM, order.label(), order.by().name(), order.level(), accept, allowed, 0, 0);
    }

    static SamplePlan of(WindowOrder order, long suggested) {
        return new SamplePlan(
                FORM,
                order.label(),
                "WINDOWS",
                order.level(),
                null,
                null,
                order.length(),
                suggested);
    }

    String encode() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record is always writable", e);
        }
    }

    /// @throws IllegalArgumentException if it is in no form that is known
    static SamplePlan decode(String json) {
        try {
            SamplePlan plan = JSON.readValue(json, SamplePlan.class);
            if (plan.form() != FORM) {
                throw new IllegalArgumentException("a sample in the unknown form " + plan.form());
            }
            return plan;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a stored plan is not JSON", e);
        }
    }
}
