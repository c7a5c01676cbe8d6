-- A reviewer's notes and flags on suggestions. They stay with a suggestion whatever is decided of
-- it; an annotation that is made from it begins with them as attributes of its own.
create table suggestion_remark (
  letter_id     bigint not null,
  reviewer_id   bigint not null references reviewer (id),
  suggestion_id uuid not null,
  -- note or flag
  name          varchar(100) not null,
  "value"       varchar not null,
  primary key (letter_id, reviewer_id, suggestion_id, name),
  foreign key (letter_id, suggestion_id) references suggestion (letter_id, id)
);
