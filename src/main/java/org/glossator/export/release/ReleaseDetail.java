package org.glossator.export.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.glossator.export.FormatOptions;
import org.glossator.schema.LabelSchema;
import org.glossator.schema.SchemaFile;
import org.jspecify.annotations.Nullable;

/// How a release was made: all that its files say beside its letters. It is kept with them, so that
/// they can be written again just as they were.
///
/// @param before the version that its changelog begins at, or `null` if it is the first
/// @param madeAt when, in UTC
/// @param program the version of the program
/// @param detectors what tells the detectors' rules and lexicon from others
/// @param words what people say of it
/// @param schema the labels, as in a schema file
/// @param formats the ids of the formats
/// @param options what they are made with
/// @param selection which letters and spans were to go out, as options of a command line
/// @param reviewers how many people have annotations in the project
/// @param letterStatuses the number of letters of each status
/// @param worked the first and the last day on which its letters were worked on, none if nobody did
/// @param counts what it holds
/// @param sides what each side holds, by its id; empty if it is not split
/// @param split `null` if it is not split
public record ReleaseDetail(
        String version,
        @Nullable String before,
        String madeAt,
        String program,
        String detectors,
        ReleaseWords words,
        String schema,
        List<String> formats,
        SortedMap<String, String> options,
        SortedMap<String, String> selection,
        int reviewers,
        SortedMap<String, Long> letterStatuses,
        List<String> worked,
        List<AgreementLine> agreement,
        PartCount counts,
        SortedMap<String, PartCount> sides,
        @Nullable SplitDetail split) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public ReleaseDetail {
        formats = List.copyOf(formats);
        options = sorted(options);
        selection = sorted(selection);
        letterStatuses = sorted(letterStatuses);
        worked = List.copyOf(worked);
        agreement = List.copyOf(agreement);
        sides = sorted(sides);
    }

    private static <T> SortedMap<String, T> sorted(Map<String, T> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }

    /// What the formats are made with.
    public FormatOptions formatOptions() {
        return FormatOptions.of(options, labels());
    }

    public LabelSchema labels() {
        return SchemaFile.reread(schema);
    }

    /// As JSON, always the same.
    public String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("strings and numbers are always writable", e);
        }
    }

    /// What [#json] wrote.
    ///
    /// @throws IllegalArgumentException if the text is none
    public static ReleaseDetail parse(String json) {
        try {
            return JSON.readValue(json, ReleaseDetail.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not the detail of a release", e);
        }
    }
}
