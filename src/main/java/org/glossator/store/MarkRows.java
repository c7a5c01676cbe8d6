package org.glossator.store;

import static org.glossator.store.table.Tables.ANNOTATION;
import static org.glossator.store.table.Tables.SUGGESTION_REMARK;
import static org.glossator.store.table.Tables.VERDICT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossator.letter.Span;
import org.glossator.mark.Annotation;
import org.glossator.mark.Attributes;
import org.glossator.mark.MarkId;
import org.glossator.mark.MarkSet;
import org.glossator.mark.Verdict;
import org.jooq.DSLContext;

/// What a reviewer decided, remarked and annotated on a letter, read from its tables.
record MarkRows(DSLContext sql, LetterId letter, Reviewer reviewer) {

    MarkSet read() {
        return MarkSet.of(
                new LetterRows(sql).suggestions(letter), verdicts(), annotations(), remarks());
    }

    private Map<MarkId, Verdict> verdicts() {
        Map<MarkId, Verdict> verdicts = new HashMap<>();
        sql.select(VERDICT.SUGGESTION_ID, VERDICT.VERDICT_)
                .from(VERDICT)
                .where(VERDICT.LETTER_ID.eq(letter.value()))
                .and(VERDICT.REVIEWER_ID.eq(reviewer.id()))
                .forEach(row ->
                        verdicts.put(new MarkId(row.value1()), Verdict.valueOf(row.value2())));
        return verdicts;
    }

    private Map<MarkId, Attributes> remarks() {
        Map<MarkId, Attributes> remarks = new HashMap<>();
        sql.select(SUGGESTION_REMARK.SUGGESTION_ID, SUGGESTION_REMARK.NAME, SUGGESTION_REMARK.VALUE)
                .from(SUGGESTION_REMARK)
                .where(SUGGESTION_REMARK.LETTER_ID.eq(letter.value()))
                .and(SUGGESTION_REMARK.REVIEWER_ID.eq(reviewer.id()))
                .forEach(row ->
                        remarks.merge(
                                new MarkId(row.value1()),
                                Attributes.of(row.value2(), row.value3()),
                                Attributes::withAll));
        return remarks;
    }

    private List<Annotation> annotations() {
        return sql.select(
                        ANNOTATION.ID,
                        ANNOTATION.START_AT,
                        ANNOTATION.END_AT,
                        ANNOTATION.LABEL,
                        ANNOTATION.ATTRIBUTES,
                        ANNOTATION.ORIGIN)
                .from(ANNOTATION)
                .where(ANNOTATION.LETTER_ID.eq(letter.value()))
                .and(ANNOTATION.REVIEWER_ID.eq(reviewer.id()))
                .fetch(row ->
                        new Annotation(
                                new MarkId(row.value1()),
                                new Span(row.value2(), row.value3()),
                                row.value4(),
                                AttributesCodec.decode(row.value5()),
                                row.value6() == null ? null : new MarkId(row.value6())));
    }
}
