package org.glossator.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A command's result for machines: one JSON object of a few names and values.
final class JsonReport {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Object> values = new LinkedHashMap<>();

    JsonReport with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /// Paths as people write them, not as URIs.
    JsonReport withPaths(String name, Collection<Path> paths) {
        List<String> written = paths.stream().map(Path::toString).toList();
        return with(name, written);
    }

    Map<String, Object> values() {
        return values;
    }

    void print(PrintWriter out) throws JsonProcessingException {
        out.println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(values));
    }
}
