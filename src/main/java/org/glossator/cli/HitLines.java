package org.glossator.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.query.Context;
import org.glossator.query.Hit;
import org.glossator.session.SearchHit;

/// Hits as lines: columns for people, an object each for machines.
record HitLines(PrintWriter out, boolean json) {

    private static final ObjectMapper JSON = new ObjectMapper();

    void print(List<SearchHit> hits) {
        for (SearchHit hit : hits) {
            out.println(json ? object(hit) : columns(hit));
        }
    }

    private static String columns(SearchHit found) {
        Hit hit = found.hit();
        String offsets = hit.place().map(span -> span.start() + "-" + span.end()).orElse("-");
        Context context = hit.context();
        String text =
                switch (hit) {
                    case Hit.Whole _ -> context.line();
                    case Hit.Words _, Hit.Marked _ ->
                            context.before() + "[" + context.words() + "]" + context.after();
                };
        String label = hit instanceof Hit.Marked marked ? marked.label() : "-";
        String status = hit instanceof Hit.Marked marked ? marked.stage().word() : "-";
        return String.join("\t", found.letterName(), offsets, label, status, text);
    }

    private static String object(SearchHit found) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("letter", found.letterName());
        found.hit()
                .place()
                .ifPresent(span -> {
                    values.put("start", span.start());
                    values.put("end", span.end());
                });
        if (found.hit() instanceof Hit.Marked marked) {
            values.put("label", marked.label());
            values.put("status", marked.stage().word());
            values.put("reviewer", marked.reviewer());
        }
        values.put("before", found.hit().context().before());
        values.put("text", found.hit().context().words());
        values.put("after", found.hit().context().after());
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("strings and numbers are always writable", e);
        }
    }
}
