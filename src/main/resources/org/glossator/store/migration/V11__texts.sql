-- Texts are most of a project. Apart from the rows of the letters, they are read only when they are
-- asked for: the queue of a large project needs none of them.
create table letter_text (
  letter_id bigint primary key references letter (id) on delete cascade,
  text      text not null
);

insert into letter_text (letter_id, text) select id, text from letter;

-- First, so that the rows that are changed below are small.
alter table letter drop column text;

-- Of the text, in UTF-16 code units. Texts beyond the Basic Multilingual Plane are longer than
-- PostgreSQL's char_length says: there the column has to be filled by a program.
alter table letter add column text_length int default 0 not null;
update letter set text_length =
  (select char_length(t.text) from letter_text t where t.letter_id = letter.id);
