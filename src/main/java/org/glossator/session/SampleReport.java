package org.glossator.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.glossator.quality.Interval;
import org.glossator.quality.sample.StratumResult;
import org.glossator.store.LetterId;
import org.glossator.store.Sample;

/// A kept sample on one page: what was drawn, what it came to, and a plot of every stratum. HTML
/// with the plot as SVG in it, without scripts and without anything from elsewhere. Places are
/// named by letter and offset; no words of letters are in it.
///
/// @param names of letters
/// @param zone in which times are written
public record SampleReport(
        OpenSample open, String reviewer, Map<LetterId, String> names, ZoneId zone) {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private static final String STYLE =
            """
            body { font: 15px/1.5 system-ui, sans-serif; max-width: 60em; margin: 2em auto; \
            padding: 0 1em; color: #1c1b19; background: #fff }
            table { border-collapse: collapse; margin: 1em 0 }
            th, td { text-align: left; padding: .25em 1em .25em 0; border-bottom: 1px solid #ddd }
            td.n, th.n { text-align: right; font-variant-numeric: tabular-nums }
            .verdict { font-size: 1.2em; font-weight: 600 }
            .quiet { color: #5c5a55 }
            """;

    /// Writes the page.
    ///
    /// @throws UncheckedIOException if it cannot be written
    public Path write(Path file) {
        try {
            return Files.writeString(file, html());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The page.
    public String html() {
        SampleResult result = open.result();
        StringBuilder page = new StringBuilder();
        page.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">");
        page.append("<title>").append(escaped(open.sample().name())).append("</title>");
        page.append("<style>").append(STYLE).append("</style></head><body>\n");
        page.append("<h1>Spot check: ").append(escaped(open.sample().name())).append("</h1>\n");
        head(result, page);
        verdict(result, page);
        strata(result, page);
        page.append(plot(result.strata()));
        errors(result, page);
        return page.append("</body></html>\n").toString();
    }

    private void head(SampleResult result, StringBuilder page) {
        Sample sample = open.sample();
        page.append("<p class=\"quiet\">")
                .append(
                        escaped(
                                "%,d of %,d drawn on %s by %s, seed %d; checked by %s: %,d."
                                        .formatted(
                                                result.drawn(),
                                                result.lot(),
                                                MINUTE.format(sample.madeAt().atZone(zone)),
                                                sample.madeBy().name(),
                                                sample.seed(),
                                                reviewer,
                                                result.checked())))
                .append("</p>\n");
    }

    private void verdict(SampleResult result, StringBuilder page) {
        int level = (int) Math.round(open.plan().level() * 100);
        result.recall()
                .ifPresent(recall ->
                        line(
                                page,
                                "Recall %s (%d %% interval %s), if all that was suggested is right"
                                        .formatted(
                                                share(recall.recall()),
                                                level,
                                                words(recall.interval()))));
        if (open.sample().kind() == Sample.Kind.SPANS) {
            result.estimate()
                    .ifPresent(estimate ->
                            line(
                                    page,
                                    "Precision %s (%d %% interval %s)"
                                            .formatted(
                                                    share(estimate.share()),
                                                    level,
                                                    words(estimate.interval()))));
        }
        line(
                page,
                result.accepted()
                        .map(accepted -> accepted ? "The lot is accepted." : "The lot is refused.")
                        .orElse(
                                result.checked() < result.drawn()
                                        ? "Not all are checked yet, so there is no verdict."
                                        : ""));
    }

    private static void line(StringBuilder page, String words) {
        if (!words.isEmpty()) {
            page.append("<p class=\"verdict\">").append(escaped(words)).append("</p>\n");
        }
    }

    private void strata(SampleResult result, StringBuilder page) {
        page.append("<h2>By stratum</h2>\n<table><tr><th>Stratum</th><th class=\"n\">Lot</th>")
                .append("<th class=\"n\">Checked</th><th class=\"n\">Right</th>")
                .append("<th class=\"n\">Share</th><th class=\"n\">From</th>")
                .append("<th class=\"n\">To</th></tr>\n");
        for (StratumResult stratum : result.strata()) {
            Interval interval = stratum.interval(open.plan().level());
            page.append("<tr><td>").append(escaped(stratum.name())).append("</td>");
            for (String cell :
                    List.of(
                            "%,d".formatted(stratum.lot()),
                            "%,d".formatted(stratum.checked()),
                            "%,d".formatted(stratum.right()),
                            stratum.checked() == 0 ? "–" : share(stratum.share()),
                            share(interval.low()),
                            share(interval.high()))) {
                page.append("<td class=\"n\">").append(cell).append("</td>");
            }
            page.append("</tr>\n");
        }
        page.append("</table>\n");
    }

    private void errors(SampleResult result, StringBuilder page) {
        page.append("<h2>What was not right</h2>\n");
        if (result.wrong().isEmpty()) {
            page.append("<p>Nothing so far.</p>\n");
            return;
        }
        page.append("<table><tr><th>Rule</th><th class=\"n\">Times</th></tr>\n");
        result.wrongByRule()
                .forEach((rule, times) ->
                        page.append("<tr><td>")
                                .append(escaped(rule.isEmpty() ? "window" : rule))
                                .append("</td><td class=\"n\">")
                                .append(times)
                                .append("</td></tr>\n"));
        page.append("</table>\n<table><tr><th>Letter</th><th class=\"n\">From</th>")
                .append("<th class=\"n\">To</th><th>Label</th><th>Rule</th><th>Answer</th></tr>\n");
        for (Sample.Item item : result.wrong()) {
            page.append("<tr><td>")
                    .append(escaped(names.getOrDefault(item.letter(), "")))
                    .append("</td><td class=\"n\">")
                    .append(item.span().start())
                    .append("</td><td class=\"n\">")
                    .append(item.span().end())
                    .append("</td><td>")
                    .append(escaped(item.label()))
                    .append("</td><td>")
                    .append(escaped(item.rule()))
                    .append("</td><td>")
                    .append(answer(item))
                    .append("</td></tr>\n");
        }
        page.append("</table>\n");
    }

    private String answer(Sample.Item item) {
        return open.verdict(item)
                .map(verdict ->
                        switch (verdict.answer()) {
                            case YES -> "right";
                            case NO ->
                                    verdict.misses() > 0 ? verdict.misses() + " missed" : "wrong";
                            case FIX -> "to be corrected";
                        })
                .orElse("");
    }

    /// Each stratum a line from 0 to 1, with its interval and its share.
    private String plot(List<StratumResult> strata) {
        int high = 24;
        StringBuilder svg = new StringBuilder();
        svg.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 760 %d\"><title>Share that is right, by stratum</title>\n"
                        .formatted(high * strata.size() + 40));
        int y = high;
        for (StratumResult stratum : strata) {
            Interval interval = stratum.interval(open.plan().level());
            svg.append(
                    String.format(
                            Locale.ROOT,
                            "<text x=\"0\" y=\"%d\" font-size=\"13\">%s</text><line x1=\"250\" x2=\"750\" y1=\"%d\" y2=\"%d\" stroke=\"#ccc\"/><line x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\" stroke=\"#0072b2\" stroke-width=\"4\"/>",
                            y,
                            escaped(stratum.name()),
                            y - 4,
                            y - 4,
                            250 + 500 * interval.low(),
                            250 + 500 * interval.high(),
                            y - 4,
                            y - 4));
            if (stratum.checked() > 0) {
                svg.append(
                        String.format(
                                Locale.ROOT,
                                "<circle cx=\"%.1f\" cy=\"%d\" r=\"4\"/>",
                                250 + 500 * stratum.share(),
                                y - 4));
            }
            svg.append('\n');
            y += high;
        }
        for (int tenth = 0; tenth <= 10; tenth += 2) {
            svg.append(
                    "<text x=\"%d\" y=\"%d\" font-size=\"11\" text-anchor=\"middle\">%s</text>"
                            .formatted(250 + 50 * tenth, y + 4, tenth == 10 ? "1" : "0." + tenth));
        }
        return svg.append("</svg>\n").toString();
    }

    private static String share(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static String words(Interval interval) {
        return share(interval.low()) + "–" + share(interval.high());
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
