package org.glossator.store;

import static org.glossator.store.table.Tables.LABEL;
import static org.glossator.store.table.Tables.LABEL_ATTRIBUTE;

import java.util.List;
import java.util.Map;
import org.glossator.schema.Attribute;
import org.glossator.schema.Label;
import org.glossator.schema.LabelSchema;
import org.glossator.schema.Underline;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;

/// The project's labels in their tables.
record SchemaRows(DSLContext sql) {

    void replace(LabelSchema schema) {
        sql.deleteFrom(LABEL_ATTRIBUTE).execute();
        sql.deleteFrom(LABEL).execute();
        int place = 0;
        for (Label label : schema.labels()) {
            add(label, place++);
        }
    }

    LabelSchema read() {
        Map<String, Result<Record>> attributes =
                sql.select(LABEL_ATTRIBUTE.fields())
                        .from(LABEL_ATTRIBUTE)
                        .orderBy(LABEL_ATTRIBUTE.PLACE)
                        .fetchGroups(LABEL_ATTRIBUTE.LABEL_ID);
        return new LabelSchema(
                sql.select(LABEL.fields()).from(LABEL).orderBy(LABEL.PLACE).stream()
                        .map(row -> label(row, attributes))
                        .toList());
    }

    private void add(Label label, int place) {
        sql.insertInto(LABEL)
                .set(LABEL.ID, label.id())
                .set(LABEL.PLACE, place)
                .set(LABEL.NAME, label.name())
                .set(LABEL.DESCRIPTION, label.description())
                .set(LABEL.HUE, label.hue())
                .set(LABEL.UNDERLINE, label.underline().name())
                .set(LABEL.HOTKEY, String.valueOf(label.hotkey()))
                .execute();
        int attributePlace = 0;
        for (Attribute attribute : label.attributes()) {
            sql.insertInto(LABEL_ATTRIBUTE)
                    .set(LABEL_ATTRIBUTE.LABEL_ID, label.id())
                    .set(LABEL_ATTRIBUTE.NAME, attribute.name())
                    .set(LABEL_ATTRIBUTE.PLACE, attributePlace++)
                    .set(LABEL_ATTRIBUTE.TYPE, attribute.type().name())
                    .set(LABEL_ATTRIBUTE.CHOICES, String.join("\n", attribute.choices()))
                    .execute();
        }
    }

    private static Label label(Record row, Map<String, Result<Record>> attributes) {
        Result<Record> own = attributes.get(row.get(LABEL.ID));
        return new Label(
                row.get(LABEL.ID),
                row.get(LABEL.NAME),
                row.get(LABEL.DESCRIPTION),
                row.get(LABEL.HUE),
                Underline.valueOf(row.get(LABEL.UNDERLINE)),
                row.get(LABEL.HOTKEY).charAt(0),
                own == null ? List.of() : own.map(SchemaRows::attribute));
    }

    private static Attribute attribute(Record row) {
        String choices = row.get(LABEL_ATTRIBUTE.CHOICES);
        return new Attribute(
                row.get(LABEL_ATTRIBUTE.NAME),
                Attribute.Type.valueOf(row.get(LABEL_ATTRIBUTE.TYPE)),
                choices.isEmpty() ? List.of() : List.of(choices.split("\n")));
    }
}
