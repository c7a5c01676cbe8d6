-- All marks of a reviewer on a letter that is done, in one row. What goes through a whole project
-- reads this row instead of the hundreds that say the same. It is changed in the transaction that
-- changes those; where there is none, they are read.
create table packed_marks (
  letter_id   bigint not null,
  reviewer_id bigint not null,
  -- See MarksCodec.
  content     bytea not null,
  primary key (letter_id, reviewer_id),
  foreign key (reviewer_id, letter_id) references review (reviewer_id, letter_id) on delete cascade
);
