-- Money: keys, who pays what of each instalment, budgets by source, what was spent, and deficits. Amounts are whole øre.

-- A finansieringsnøkkel in force for a time: everything that decides who pays what, as data (src/funding/vocabulary.ts#FundingKey).
create table funding_key (
  id text primary key check (id ~ '^[a-z0-9][a-z0-9-]*$'),
  cooperation text not null,
  project text references project (id),    -- null: what the whole cooperation costs; else this project alone
  title text not null check (title <> '' and length(title) <= 300),
  key jsonb not null,
  valid daterange not null check (not isempty(valid) and lower_inc(valid)),
  source text references source (id),
  constructed boolean not null default false
);
select journal_watch('funding_key');
create index funding_key_cooperation on funding_key (cooperation);
-- One key a day for the whole cooperation, and one for each project.
alter table funding_key add constraint funding_key_one_a_day
  exclude using gist (cooperation with =, (coalesce(project, '')) with =, valid with &&);

-- One instalment (termin) as it was worked out: from `key` and `snapshot` it can be worked out again.
create table contribution_run (
  id text primary key check (id ~ '^[a-z0-9][a-z0-9-]*$'),
  cooperation text not null,
  project text references project (id),
  year integer not null check (year between 1900 and 2200),
  instalment integer not null check (instalment > 0),
  title text not null default '',
  day date not null,                       -- who takes part, and within which borders, is as of this day
  due date,
  amount bigint not null check (amount >= 0),   -- to be covered, before grants
  funding_key text not null references funding_key (id),
  key jsonb not null,
  snapshot jsonb not null,
  source text references source (id),
  constructed boolean not null default false
);
select journal_watch('contribution_run');
create unique index contribution_run_instalment on contribution_run (cooperation, coalesce(project, ''), year, instalment);

-- What one party pays of one instalment: what a claim (krav, faktura) is made from.
create table contribution_share (
  run text not null references contribution_run (id),
  party text not null,
  amount bigint not null check (amount >= 0),
  primary key (run, party)
);
select journal_watch('contribution_share');
create index contribution_share_party on contribution_share (party);

-- A budget as one meeting left it: the frame set in June, adopted later, revised after that.
create table budget (
  id text primary key check (id ~ '^[a-z0-9][a-z0-9-]*$'),
  cooperation text not null,
  year integer not null check (year between 1900 and 2200),
  state text not null check (state in ('frame', 'adopted', 'revised')),
  decided date not null,
  body text,                               -- the organ that decided
  matter text references matter (id),
  note text not null default '',
  source text references source (id),
  constructed boolean not null default false,
  unique (cooperation, year, decided)
);
select journal_watch('budget');

create table budget_line (
  budget text not null references budget (id),
  number integer not null check (number > 0),
  plan text references plan (id),
  area text,                               -- a programme area of the plan
  project text references project (id),
  title text not null check (title <> '' and length(title) <= 300),
  funder text not null check (funder in ('members', 'county', 'county-governor', 'partners', 'other')),
  amount bigint not null check (amount >= 0),
  note text not null default '',
  source text references source (id),
  constructed boolean not null default false,
  primary key (budget, number),
  foreign key (plan, area) references programme_area (plan, id),
  check (area is null or plan is not null)
);
select journal_watch('budget_line');
create index budget_line_project on budget_line (project);

-- Accounts read from a file; the digest of its bytes is its name, so that the same file is never counted twice.
create table actual_import (
  digest text primary key check (digest ~ '^[0-9a-f]{64}$'),
  cooperation text not null,
  year integer not null check (year between 1900 and 2200),
  format text not null check (format in ('csv', 'kostra')),
  file_name text not null,
  imported date not null,
  skipped integer not null default 0 check (skipped >= 0),
  source text references source (id),
  constructed boolean not null default false
);
select journal_watch('actual_import');
create index actual_import_cooperation on actual_import (cooperation, year);

create table actual_line (
  import text not null references actual_import (digest),
  line integer not null check (line > 0),  -- its number in the file
  account_class text not null default '',  -- kontoklasse: 0 investment, 1 operation
  account text not null default '',
  function text not null default '',       -- KOSTRA-funksjon
  art text not null default '',            -- KOSTRA-art
  title text not null default '',
  plan text,
  area text,
  project text,
  amount bigint not null,                  -- costs above zero, income below
  primary key (import, line)
);
select journal_watch('actual_line');

-- Merforbruk of an interkommunalt politisk råd or oppgavefellesskap, and what has been put against it (kommuneloven § 14-12).
create table deficit (
  cooperation text not null,
  year integer not null check (year between 1900 and 2200),
  amount bigint not null check (amount > 0),
  agreed jsonb,                            -- [{party, percent}] where the agreement departs from the shares of liability
  note text not null default '',
  source text references source (id),
  constructed boolean not null default false,
  primary key (cooperation, year)
);
select journal_watch('deficit');

create table deficit_cover (
  cooperation text not null,
  year integer not null,
  covered_in integer not null check (covered_in > year),
  payer text not null default '',          -- '': the cooperation's own result; else the participant
  amount bigint not null check (amount > 0),
  primary key (cooperation, year, covered_in, payer),
  foreign key (cooperation, year) references deficit (cooperation, year)
);
select journal_watch('deficit_cover');
