-- Parties: municipalities, counties, associations, state bodies, companies … through time.

create table party (
  id text not null check (id ~ '^[a-z0-9][a-z0-9-]*$'),
  kind text not null,
  valid daterange not null check (not isempty(valid) and lower_inc(valid)),
  since_certainty text not null default 'exact' check (since_certainty in ('exact', 'at-latest')),
  organisation_number text check (organisation_number ~ '^[0-9]{9}$'),
  website text,
  source text references source (id),
  constructed boolean not null default false,
  primary key (id, valid without overlaps)
);
select journal_watch('party');
create index party_kind on party (kind);
create unique index party_organisation on party (organisation_number, lower(valid)) where organisation_number is not null;

create table party_name (
  party text not null,
  language text not null default 'nb',
  name text not null check (name <> '' and length(name) <= 300),
  valid daterange not null check (not isempty(valid)),
  source text references source (id),
  primary key (party, language, valid without overlaps),
  foreign key (party, period valid) references party (id, period valid)
);
select journal_watch('party_name');
create index party_name_lower on party_name (lower(name));

-- A number belongs to one party on any day; a party may change number.
create table party_number (
  register text not null,
  number text not null,
  party text not null,
  valid daterange not null check (not isempty(valid)),
  source text references source (id),
  primary key (register, number, valid without overlaps),
  foreign key (party, period valid) references party (id, period valid)
);
select journal_watch('party_number');
create index party_number_party on party_number (party);
create index party_number_number on party_number (number);

create table party_part_of (
  party text not null,
  whole text not null check (whole <> party),
  valid daterange not null check (not isempty(valid)),
  source text references source (id),
  primary key (party, whole, valid without overlaps),
  foreign key (party, period valid) references party (id, period valid),
  foreign key (whole, period valid) references party (id, period valid)
);
select journal_watch('party_part_of');
create index party_part_of_whole on party_part_of (whole);

create table party_change (
  day date not null,
  kind text not null check (kind in ('merge', 'split', 'part-moved', 'renumbered', 'renamed')),
  from_party text not null,
  to_party text not null,
  note text,
  source text references source (id),
  primary key (day, kind, from_party, to_party)
);
select journal_watch('party_change');
create index party_change_from on party_change (from_party, day);
create index party_change_to on party_change (to_party, day);

create table population (
  party text not null,
  year integer not null check (year between 1700 and 2200),
  borders text not null check (borders in ('as-of-year', '2024')),
  people integer not null check (people >= 0),
  source text references source (id),
  primary key (party, year, borders)
);
select journal_watch('population');
