-- Guidelines of a joint plan, the municipal plans that must answer them, and what was answered.

-- A guideline in versions: a new wording from a day ends the one before it. Adopted in a clause of a joint matter, which then says for whom it is in force.
create table guideline (
  id text not null check (id ~ '^[a-z0-9][a-z0-9-]*$'),
  plan text not null references plan (id),
  number text not null check (number <> '' and length(number) <= 20),
  position integer not null default 1,
  heading text not null default '',        -- the group it stands in: 'Boligbygging'
  wording text not null check (wording <> '' and length(wording) <= 4000),
  kind text not null check (kind in ('must', 'should', 'limit')),
  measure jsonb,                           -- src/plans/rules/measures/measure.ts#Measure
  area jsonb,                              -- GeoJSON MultiPolygon in degrees; null: the whole area of the plan
  matter text references matter (id),
  clause text not null default '',
  valid daterange not null check (not isempty(valid) and lower_inc(valid)),
  source text references source (id),
  constructed boolean not null default false,
  primary key (id, valid without overlaps),
  check ((matter is null) = (clause = ''))
);
select journal_watch('guideline');
create index guideline_plan on guideline (plan);
create index guideline_matter on guideline (matter);
-- One guideline a day has a number in its plan.
alter table guideline add constraint guideline_number_once
  exclude using gist (plan with =, number with =, valid with &&);

-- A municipality's own plan with its own dates. Its national id keeps the number that the municipality had (inndelingslova § 13).
create table municipal_plan (
  id text primary key check (id ~ '^[a-z0-9][a-z0-9-]*$'),
  party text not null,
  kind text not null check (kind in ('land-use', 'sub-plan', 'societal', 'zoning')),
  title text not null check (title <> '' and length(title) <= 300),
  unit_number text not null default '' check (unit_number = '' or unit_number ~ '^\d{4}$'),
  plan_number text not null default '' check (length(plan_number) <= 40),
  started_on date,                         -- oppstartsvarsel
  adopted_on date,
  in_force_from date,
  revision_due date,
  url text,
  source text references source (id),
  constructed boolean not null default false,
  check (adopted_on is null or started_on is null or started_on <= adopted_on),
  check (in_force_from is null or adopted_on is null or adopted_on <= in_force_from),
  check (revision_due is null or adopted_on is null or adopted_on < revision_due)
);
select journal_watch('municipal_plan');
create index municipal_plan_party on municipal_plan (party);
create unique index municipal_plan_national on municipal_plan (unit_number, plan_number) where plan_number <> '';

-- What a file of fields proved: the file is the municipality's own, its digest says which it was.
create table guideline_measurement (
  id text primary key,
  guideline text not null,
  party text not null,
  day date not null,
  measure jsonb not null,                  -- as it stood that day
  file_name text not null default '',
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  fields integer not null check (fields > 0),
  result jsonb not null,
  met boolean not null,
  source text references source (id),
  constructed boolean not null default false
);
select journal_watch('guideline_measurement');
create index guideline_measurement_party on guideline_measurement (party, guideline);

-- The newest on or before a day counts.
create table guideline_answer (
  guideline text not null,
  party text not null,
  day date not null,
  state text not null check (state in ('followed', 'deviates', 'not-treated')),
  municipal_plan text references municipal_plan (id),
  reason text not null default '' check (length(reason) <= 4000),
  evidence text not null default '' check (length(evidence) <= 4000),
  provision text not null default '',      -- the clause of the municipal plan: '§ 4.2'
  document text not null default '',       -- case or document number
  url text,
  measurement text references guideline_measurement (id),
  reported double precision,               -- the number that the municipality reports, in the measure's unit
  source text references source (id),
  constructed boolean not null default false,
  primary key (guideline, party, day),
  check (state <> 'deviates' or reason <> '')
);
select journal_watch('guideline_answer');
create index guideline_answer_party on guideline_answer (party);

-- Written notice to the other parties before the planning begins (pbl § 9-6).
create table deviation_notice (
  guideline text not null,
  party text not null,
  day date not null,
  municipal_plan text references municipal_plan (id),
  words text not null default '' check (length(words) <= 4000),
  document text not null default '',
  source text references source (id),
  constructed boolean not null default false,
  primary key (guideline, party, day)
);
select journal_watch('deviation_notice');
create index deviation_notice_party on deviation_notice (party);
