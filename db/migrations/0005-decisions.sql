-- Joint matters: one matter, many councils.

create table matter (
  id text primary key check (id ~ '^[a-z0-9][a-z0-9-]*$'),
  title text not null check (title <> '' and length(title) <= 300),
  summary text not null default '',
  cooperation text not null,
  rule text not null,              -- id of a rule in the statutes in force on the day of adoption, or of `own_rule`
  own_rule jsonb,                  -- a rule agreed for this matter alone
  legal_effect text not null default '',
  law text not null default '',
  opened_on date not null,
  replaces text references matter (id),
  source text references source (id),
  constructed boolean not null default false
);
select journal_watch('matter');
create index matter_cooperation on matter (cooperation);
create index matter_replaces on matter (replaces);

create table matter_text (
  matter text not null references matter (id),
  version integer not null check (version > 0),
  dated date not null,
  title text not null default '',
  body text not null,              -- Markdown, numbered clauses
  source text references source (id),
  constructed boolean not null default false,
  primary key (matter, version)
);
select journal_watch('matter_text');

create table matter_party (
  matter text not null references matter (id),
  party text not null,
  part text not null check (part in ('decides', 'accedes', 'consulted')),
  clauses text[],                  -- null: the whole document; else what it accedes to
  since date not null,
  source text references source (id),
  constructed boolean not null default false,
  primary key (matter, party)
);
select journal_watch('matter_party');
create index matter_party_party on matter_party (party);

-- A date planned for a stage; replanning adds a row with its reason, the newest set on or before the day counts.
create table matter_deadline (
  matter text not null references matter (id),
  party text not null default '',  -- '': for all
  stage text not null,
  due date not null,
  set_on date not null,
  number integer not null default 1,
  reason text not null default '',
  source text references source (id),
  constructed boolean not null default false,
  primary key (matter, party, stage, set_on, number)
);
select journal_watch('matter_deadline');

create table matter_step (
  matter text not null references matter (id),
  party text not null default '',  -- '': the region's own step
  stage text not null check (stage in ('opened', 'sent', 'on-agenda', 'recommended', 'minutes-received', 'reported-back', 'hearing-opened', 'hearing-closed', 'followed-up')),
  day date not null,
  organ text not null default '',
  case_number text not null default '',
  note text not null default '',
  source text references source (id),
  constructed boolean not null default false,
  primary key (matter, party, stage, day, organ)
);
select journal_watch('matter_step');
create index matter_step_party on matter_step (party);

create table attachment (
  id text primary key,
  name text not null,
  media_type text not null,
  size integer not null check (size between 1 and 26214400),
  sha256 text not null,
  content bytea not null
);

create table resolution (
  id text primary key,
  matter text not null references matter (id),
  party text not null,
  organ text not null check (organ in ('council', 'executive-board', 'committee', 'mayor', 'chief-executive', 'board')),
  day date not null,
  case_number text not null default '',
  outcome text not null check (outcome in ('adopted', 'rejected', 'postponed', 'noted')),
  wording text not null default '' check (length(wording) <= 5300000),
  wording_known boolean not null default true,
  text_version integer not null default 1,
  clauses text[],                  -- null: the whole document; else only these
  votes_for integer check (votes_for >= 0),
  votes_against integer check (votes_against >= 0),
  reservation text not null default '',
  reserved_clauses text[] not null default '{}',
  attachment text references attachment (id),
  source text references source (id),
  constructed boolean not null default false,
  unique (matter, party, organ, day)
);
select journal_watch('resolution');
create index resolution_party on resolution (party);

-- The region's own meeting on a matter: who was there, how each party voted, who reserved.
create table adoption (
  id text primary key,
  matter text not null references matter (id),
  body text not null,
  day date not null,
  notice_day date,
  case_number text not null default '',
  outcome text not null check (outcome in ('adopted', 'rejected', 'postponed', 'noted')),
  text_version integer not null default 1,
  positions jsonb not null default '[]',   -- [{party, vote: for|against|abstain, reservation?, clauses?}]
  positions_known boolean not null default true,
  note text not null default '',
  source text references source (id),
  constructed boolean not null default false,
  unique (matter, body, day)
);
select journal_watch('adoption');

create table withdrawal (
  matter text not null references matter (id),
  party text not null,
  day date not null,               -- when notice was given
  effective date not null,
  reason text not null default '',
  source text references source (id),
  constructed boolean not null default false,
  primary key (matter, party),
  check (effective >= day)
);
select journal_watch('withdrawal');
