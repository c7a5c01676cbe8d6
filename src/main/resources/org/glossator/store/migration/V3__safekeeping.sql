-- How long a reviewer was at it: milliseconds of active work, idle time left out.

-- Before this edit, since the edit or the opening before it.
alter table edit add column spent_ms bigint default 0 not null;

-- On this letter, in all.
alter table review add column spent_ms bigint default 0 not null;
