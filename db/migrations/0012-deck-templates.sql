-- A presentation to run again on another day: which slides in which order, and what the front of it says.
create table deck_template (
  id text primary key check (id ~ '^[a-z0-9-]{1,120}$'),
  cooperation text not null,
  name text not null check (name <> '' and length(name) <= 100),
  title text not null check (length(title) <= 200),
  office text not null default '' check (length(office) <= 200),
  event text not null default '' check (length(event) <= 200),
  place text not null default '' check (length(place) <= 200),
  -- The day it was held, where it was: on that day it is what the deck begins with.
  held_on date,
  slides text[] not null check (cardinality(slides) between 1 and 60),
  source text references source (id),
  constructed boolean not null default false
);
create index deck_template_cooperation on deck_template (cooperation, name);
select journal_watch('deck_template');

-- Who speaks is a person's name: it is kept outside the journal, so that it can be erased without harming the record.
create table deck_template_speaker (
  template text primary key references deck_template (id) on delete cascade,
  speaker text not null check (speaker <> '' and length(speaker) <= 100)
);
