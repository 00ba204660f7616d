-- Cooperations, their legal form, members, bodies, relations and statutes.

create table cooperation (
  id text not null check (id ~ '^[a-z0-9][a-z0-9-]*$'),
  valid daterange not null check (not isempty(valid) and lower_inc(valid)),
  since_certainty text not null default 'exact' check (since_certainty in ('exact', 'at-latest')),
  theme text not null default 'other',
  website text,
  source text references source (id),
  constructed boolean not null default false,
  primary key (id, valid without overlaps)
);
select journal_watch('cooperation');

create table cooperation_name (
  cooperation text not null,
  language text not null default 'nb',
  name text not null check (name <> '' and length(name) <= 300),
  valid daterange not null check (not isempty(valid)),
  source text references source (id),
  primary key (cooperation, language, valid without overlaps),
  foreign key (cooperation, period valid) references cooperation (id, period valid)
);
select journal_watch('cooperation_name');
create index cooperation_name_lower on cooperation_name (lower(name));

create table cooperation_purpose (
  cooperation text not null,
  purpose text not null,
  valid daterange not null check (not isempty(valid)),
  source text references source (id),
  constructed boolean not null default false,
  primary key (cooperation, valid without overlaps),
  foreign key (cooperation, period valid) references cooperation (id, period valid)
);
select journal_watch('cooperation_purpose');

-- The form's own rules are dated and live in cooperation/rules/legal-form.ts; here stands which form, under which law.
create table cooperation_form (
  cooperation text not null,
  form text not null,
  law text not null,
  valid daterange not null check (not isempty(valid)),
  source text references source (id),
  constructed boolean not null default false,
  primary key (cooperation, valid without overlaps),
  foreign key (cooperation, period valid) references cooperation (id, period valid)
);
select journal_watch('cooperation_form');

create table cooperation_task (
  cooperation text not null,
  task text not null,
  kind text not null check (kind in ('operation', 'development')),
  valid daterange not null check (not isempty(valid)),
  source text references source (id),
  constructed boolean not null default false,
  primary key (cooperation, task, valid without overlaps),
  foreign key (cooperation, period valid) references cooperation (id, period valid)
);
select journal_watch('cooperation_task');

-- The rights are columns of their own: an observer may speak in one cooperation and not in the next.
create table membership (
  cooperation text not null,
  party text not null,
  role text not null check (role in ('member', 'observer', 'guest', 'contract-party', 'host', 'owner')),
  attend boolean not null,
  speak boolean not null,
  propose boolean not null,
  vote boolean not null,
  since_certainty text not null default 'exact' check (since_certainty in ('exact', 'at-latest')),
  until_certainty text not null default 'exact' check (until_certainty in ('exact', 'at-earliest', 'party-ended')),
  scope text,                      -- null: the whole cooperation; else which plan or project
  note text,
  valid daterange not null check (not isempty(valid)),
  source text references source (id),
  constructed boolean not null default false,
  primary key (cooperation, party, valid without overlaps),
  foreign key (cooperation, period valid) references cooperation (id, period valid),
  foreign key (party, period valid) references party (id, period valid)
);
select journal_watch('membership');
create index membership_party on membership (party);

-- Partial accession, condition and standing reservation, as data.
create table membership_reservation (
  id text primary key,
  cooperation text not null,
  party text not null,
  kind text not null check (kind in ('reservation', 'partial-accession', 'condition')),
  wording text not null,
  clauses text[] not null default '{}',
  valid daterange not null check (not isempty(valid)),
  source text references source (id),
  constructed boolean not null default false
);
select journal_watch('membership_reservation');
create index membership_reservation_cooperation on membership_reservation (cooperation);
create index membership_reservation_party on membership_reservation (party);

create table body (
  id text not null check (id ~ '^[a-z0-9][a-z0-9-]*$'),
  cooperation text not null,
  name text not null,
  kind text not null check (kind in ('assembly', 'board', 'executive-committee', 'chief-executives-forum', 'business-council', 'secretariat', 'steering-group', 'annual-meeting', 'other')),
  numbering text,                  -- how its cases are numbered: 'TR nn/yy'
  valid daterange not null check (not isempty(valid)),
  source text references source (id),
  constructed boolean not null default false,
  primary key (id, valid without overlaps),
  foreign key (cooperation, period valid) references cooperation (id, period valid)
);
select journal_watch('body');
create index body_cooperation on body (cooperation);

-- Who fills a seat is an office; persons are not needed for any rule here.
create table seat (
  body text not null,
  number integer not null,
  party text,                      -- null: not filled by one party
  per_member boolean not null default false,
  office text not null,            -- 'mayor', 'opposition-representative', 'chief-executive', …
  attend boolean not null default true,
  speak boolean not null default true,
  propose boolean not null,
  vote boolean not null,
  count integer not null default 1 check (count > 0),
  valid daterange not null check (not isempty(valid)),
  source text references source (id),
  constructed boolean not null default false,
  primary key (body, number, valid without overlaps),
  foreign key (body, period valid) references body (id, period valid)
);
select journal_watch('seat');

-- The network: part-of, spin-off, steering, commission, cooperation relations between parties and cooperations.
create table relation (
  from_kind text not null check (from_kind in ('party', 'cooperation')),
  from_id text not null,
  to_kind text not null check (to_kind in ('party', 'cooperation')),
  to_id text not null,
  kind text not null check (kind in ('part-of', 'spin-off', 'successor', 'steers', 'commissions', 'works-with', 'takes-part-in', 'concretises')),
  note text,
  valid daterange not null check (not isempty(valid)),
  source text references source (id),
  constructed boolean not null default false,
  primary key (from_kind, from_id, to_kind, to_id, kind, valid without overlaps),
  check (from_kind <> to_kind or from_id <> to_id)
);
select journal_watch('relation');
create index relation_to on relation (to_kind, to_id);

create table statutes (
  id text primary key check (id ~ '^[a-z0-9][a-z0-9-]*$'),
  cooperation text not null,
  title text not null,
  law text not null,
  valid daterange not null check (not isempty(valid)),
  text_known boolean not null,
  rules jsonb not null default '[]',
  groups jsonb not null default '{}',
  source text references source (id),
  constructed boolean not null default false,
  exclude using gist (cooperation with =, valid with &&),
  foreign key (cooperation, period valid) references cooperation (id, period valid)
);
select journal_watch('statutes');

create table statutes_clause (
  statutes text not null references statutes (id),
  clause text not null,
  position integer not null,
  heading text not null default '',
  wording text not null,
  matters text[] not null default '{}',   -- which of the mandatory items (kommuneloven § 18-4 a–h) it regulates
  constructed boolean not null default false,
  primary key (statutes, clause)
);
select journal_watch('statutes_clause');

-- What happened, and on which day according to whom. Two claims with different days are a disagreement, kept.
create table event (
  id text primary key check (id ~ '^[a-z0-9][a-z0-9-]*$'),
  cooperation text,
  party text,
  kind text not null,
  title text not null,
  constructed boolean not null default false
);
select journal_watch('event');
create index event_cooperation on event (cooperation);

create table event_claim (
  event text not null references event (id),
  day date not null,
  precision text not null default 'day' check (precision in ('day', 'month', 'year')),
  case_number text,
  source text not null references source (id),
  primary key (event, source)
);
select journal_watch('event_claim');
create index event_claim_day on event_claim (day);

-- Whether a membership passes on to the successor of a party that ended (inndelingslova § 16).
create table continuation (
  cooperation text not null,
  from_party text not null,
  to_party text not null,
  decision text not null check (decision in ('continues', 'ends')),
  day date not null,
  day_certainty text not null default 'exact' check (day_certainty in ('exact', 'at-latest')),
  note text,
  source text references source (id),
  constructed boolean not null default false,
  primary key (cooperation, from_party, to_party)
);
select journal_watch('continuation');
