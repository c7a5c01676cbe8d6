package org.glossator.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import org.glossator.mark.Attributes;

/// Attributes as a JSON object of strings, in their order.
final class AttributesCodec {

    private static final String NONE = "{}";

    private static final TypeReference<LinkedHashMap<String, String>> PAIRS =
            new TypeReference<>() {};

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private AttributesCodec() {}

    static String encode(Attributes attributes) {
        if (attributes.isEmpty()) {
            return NONE;
        }
        try {
            return JSON.writeValueAsString(attributes.toMap());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("strings are always writable", e);
        }
    }

    /// @throws IllegalArgumentException if it is not such an object
    static Attributes decode(String json) {
        if (json.equals(NONE)) {
            return Attributes.none();
        }
        try {
            return Attributes.of(JSON.readValue(json, PAIRS));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("stored attributes are not JSON", e);
        }
    }
}
