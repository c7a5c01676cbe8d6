-- The attributes of an annotation lie in its own row, as those of a suggestion do. Before, each was
-- a row with five keys, and an annotation has one to four.

create table annotation_with_attributes (
  letter_id   bigint not null,
  reviewer_id bigint not null,
  id          uuid not null,
  start_at    int not null,
  end_at      int not null,
  label       varchar(100) not null,
  -- The suggestion that it was made from, if it was.
  origin      uuid,
  -- A JSON object.
  attributes  varchar not null,
  primary key (letter_id, reviewer_id, id)
);

-- [jooq ignore start]
-- PostgreSQL: string_agg(to_json(name)::text || ':' || to_json("value")::text, ',' order by place).
insert into annotation_with_attributes
  select a.letter_id, a.reviewer_id, a.id, a.start_at, a.end_at, a.label, a.origin,
    '{' || coalesce(
      (select listagg(
          cast(cast(t.name as json) as varchar) || ':' || cast(cast(t."value" as json) as varchar),
          ',') within group (order by t.place)
        from annotation_attribute t
        where t.letter_id = a.letter_id
          and t.reviewer_id = a.reviewer_id
          and t.annotation_id = a.id),
      '') || '}'
  from annotation a
  order by a.letter_id, a.reviewer_id, a.id;
-- [jooq ignore stop]

drop table annotation_attribute;
drop table annotation;
alter table annotation_with_attributes rename to annotation;
alter table annotation add constraint annotation_of_letter
  foreign key (letter_id) references letter (id);
alter table annotation add constraint annotation_of_reviewer
  foreign key (reviewer_id) references reviewer (id);
alter table annotation add constraint annotation_is_a_span
  check (start_at >= 0 and end_at > start_at);
