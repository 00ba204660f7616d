-- Plans and what hangs under them: statements, programme areas, projects, deliverables, milestones, reports.

-- A plan belongs to a cooperation, or to a party where it is a county's own. What is adopted of it stands in plan_version.
create table plan (
  id text primary key check (id ~ '^[a-z0-9][a-z0-9-]*$'),
  title text not null check (title <> '' and length(title) <= 300),
  kind text not null check (kind in ('intermunicipal-plan', 'regional-plan', 'guideline', 'strategy', 'development-plan', 'cooperation-programme', 'national-programme')),
  cooperation text,
  party text,
  summary text not null default '',
  law text not null default '',            -- legal footing: 'plan- og bygningsloven kapittel 9'
  legal_effect text not null default '',   -- what it binds, in words
  begun_on date not null,                  -- when work on it began
  begun_certainty text not null default 'exact' check (begun_certainty in ('exact', 'at-latest')),
  period daterange check (not isempty(period)),   -- the years it plans for; null: not said
  ended_on date,                           -- first day it no longer holds; null: as long as its last version does
  ended_certainty text not null default 'exact' check (ended_certainty in ('exact', 'at-earliest')),
  website text,
  source text references source (id),
  constructed boolean not null default false,
  check (num_nonnulls(cooperation, party) = 1),
  check (ended_on is null or ended_on > begun_on)
);
select journal_watch('plan');
create index plan_cooperation on plan (cooperation);
create index plan_party_owner on plan (party);

-- A version is adopted through a joint matter, whose text and in-force answer it then has, or on a day that a source names.
create table plan_version (
  plan text not null references plan (id),
  version integer not null check (version > 0),
  title text not null default '',
  matter text references matter (id),
  event text references event (id),
  adopted_on date,                         -- null: by its matter, or not adopted
  adopted_certainty text not null default 'exact' check (adopted_certainty in ('exact', 'at-latest')),
  body text not null default '',           -- who adopted, where there is no matter: id of a body, or words
  case_number text not null default '',
  note text not null default '',
  source text references source (id),
  constructed boolean not null default false,
  primary key (plan, version)
);
select journal_watch('plan_version');
create index plan_version_matter on plan_version (matter);

-- continues = viderefører, concretises = gjør konkret, replaces = avløser, part-of = del av, integrated-in = innarbeidet i.
create table plan_link (
  plan text not null references plan (id),
  kind text not null check (kind in ('continues', 'concretises', 'replaces', 'part-of', 'integrated-in')),
  to_plan text not null references plan (id) check (to_plan <> plan),
  since date not null,
  note text not null default '',
  source text references source (id),
  constructed boolean not null default false,
  primary key (plan, kind, to_plan)
);
select journal_watch('plan_link');
create index plan_link_to on plan_link (to_plan);

create table plan_party (
  plan text not null references plan (id),
  party_kind text not null check (party_kind in ('party', 'cooperation')),
  party text not null,
  role text not null check (role in ('participant', 'accedes', 'steering-group', 'contractor', 'partner', 'pilot-partner', 'consulted')),
  valid daterange not null check (not isempty(valid) and lower_inc(valid)),
  note text not null default '',
  source text references source (id),
  constructed boolean not null default false,
  primary key (plan, party_kind, party, role, valid without overlaps)
);
select journal_watch('plan_party');
create index plan_party_party on plan_party (party_kind, party);

-- What the plan says in sentences: why, trends it answers to, purposes, goals, strategies.
create table plan_statement (
  id text primary key check (id ~ '^[a-z0-9][a-z0-9-]*$'),
  plan text not null references plan (id),
  kind text not null check (kind in ('trend', 'purpose', 'goal', 'strategy')),
  position integer not null,
  wording text not null check (wording <> '' and length(wording) <= 2000),
  valid daterange not null check (not isempty(valid) and lower_inc(valid)),
  source text references source (id),
  constructed boolean not null default false
);
select journal_watch('plan_statement');
create index plan_statement_plan on plan_statement (plan);

-- How a goal is measured. `baseline` and `target` are in `unit`; a source may give the aim and no value.
create table indicator (
  id text primary key check (id ~ '^[a-z0-9][a-z0-9-]*$'),
  statement text not null references plan_statement (id),
  title text not null check (title <> '' and length(title) <= 300),
  unit text not null,
  aim text not null check (aim in ('at-least', 'at-most')),
  target numeric not null,
  target_day date,
  baseline numeric,
  baseline_day date,
  source text references source (id),
  constructed boolean not null default false
);
select journal_watch('indicator');
create index indicator_statement on indicator (statement);

create table indicator_value (
  indicator text not null references indicator (id),
  day date not null,
  value numeric not null,
  note text not null default '',
  source text references source (id),
  constructed boolean not null default false,
  primary key (indicator, day)
);
select journal_watch('indicator_value');

create table programme_area (
  plan text not null references plan (id),
  id text not null check (id ~ '^[a-z0-9][a-z0-9-]*$'),
  position integer not null,
  title text not null check (title <> '' and length(title) <= 300),
  summary text not null default '',
  source text references source (id),
  constructed boolean not null default false,
  primary key (plan, id)
);
select journal_watch('programme_area');

-- The structure changes from plan to plan: an area of the earlier plan went wholly, or in part, into one of the later.
create table programme_area_mapping (
  from_plan text not null,
  from_area text not null,
  to_plan text not null check (to_plan <> from_plan),
  to_area text not null,
  extent text not null check (extent in ('whole', 'part')),
  note text not null default '',
  source text references source (id),
  constructed boolean not null default false,
  primary key (from_plan, from_area, to_plan, to_area),
  foreign key (from_plan, from_area) references programme_area (plan, id),
  foreign key (to_plan, to_area) references programme_area (plan, id)
);
select journal_watch('programme_area_mapping');
create index programme_area_mapping_to on programme_area_mapping (to_plan, to_area);

-- A template in versions; a project keeps the version that it began with.
create table process_template (
  id text not null check (id ~ '^[a-z0-9][a-z0-9-]*$'),
  version integer not null check (version > 0),
  title text not null check (title <> '' and length(title) <= 300),
  cooperation text not null,
  dated date not null,
  note text not null default '',
  source text references source (id),
  constructed boolean not null default false,
  primary key (id, version)
);
select journal_watch('process_template');

create table process_template_stage (
  template text not null,
  version integer not null,
  id text not null check (id ~ '^[a-z0-9][a-z0-9-]*$'),
  position integer not null,
  title text not null check (title <> '' and length(title) <= 300),
  kind text not null check (kind in ('document', 'workshop', 'meeting', 'hearing', 'decision', 'other')),
  deliverable text not null default '',    -- what the stage hands over; '': nothing of its own
  days integer check (days between 0 and 3650),   -- from the start of the project until the stage is due
  after text[] not null default '{}',      -- stages that must be done first
  primary key (template, version, id),
  foreign key (template, version) references process_template (id, version)
);
select journal_watch('process_template_stage');

create table project (
  id text primary key check (id ~ '^[a-z0-9][a-z0-9-]*$'),
  title text not null check (title <> '' and length(title) <= 300),
  summary text not null default '',
  parent text references project (id) check (parent <> id),
  position integer not null default 1,
  owner_kind text not null check (owner_kind in ('party', 'cooperation')),
  owner text not null,
  organised_as text,                       -- the cooperation in the register that carries it out, where it is one
  participants_said integer check (participants_said > 0),   -- how many a source says take part, where it does not say who
  begun_on date not null,
  begun_certainty text not null default 'exact' check (begun_certainty in ('exact', 'at-latest')),
  due_on date,
  ended_on date check (ended_on >= begun_on),   -- the day it was finished or stopped
  ended_how text check (ended_how in ('completed', 'stopped')),
  ended_certainty text not null default 'exact' check (ended_certainty in ('exact', 'at-latest', 'at-earliest')),
  ordered_by_matter text references matter (id),   -- the decision that ordered it
  ordered_by_event text references event (id),
  template text,
  template_version integer,
  source text references source (id),
  constructed boolean not null default false,
  check ((ended_on is null) = (ended_how is null)),
  check ((template is null) = (template_version is null)),
  foreign key (template, template_version) references process_template (id, version)
);
select journal_watch('project');
create index project_parent on project (parent);
create index project_owner on project (owner_kind, owner);

-- Which plans a project stands in, and under which programme area: it may run through several years' plans.
create table project_placement (
  project text not null references project (id),
  plan text not null references plan (id),
  area text,
  source text references source (id),
  constructed boolean not null default false,
  primary key (project, plan),
  foreign key (plan, area) references programme_area (plan, id)
);
select journal_watch('project_placement');
create index project_placement_plan on project_placement (plan);

create table project_party (
  project text not null references project (id),
  party_kind text not null check (party_kind in ('party', 'cooperation')),
  party text not null,
  role text not null check (role in ('participant', 'steering-group', 'contractor', 'partner', 'consulted')),
  valid daterange not null check (not isempty(valid) and lower_inc(valid)),
  note text not null default '',
  source text references source (id),
  constructed boolean not null default false,
  primary key (project, party_kind, party, role, valid without overlaps)
);
select journal_watch('project_party');
create index project_party_party on project_party (party_kind, party);

create table milestone (
  project text not null references project (id),
  id text not null check (id ~ '^[a-z0-9][a-z0-9-]*$'),
  position integer not null default 1,
  title text not null check (title <> '' and length(title) <= 300),
  stage text,                              -- of the process template that the project began with
  done_on date,
  done_note text not null default '',
  source text references source (id),
  constructed boolean not null default false,
  primary key (project, id)
);
select journal_watch('milestone');

-- When it is due; replanning adds a row with its reason, the newest set on or before the day counts.
create table milestone_date (
  project text not null,
  milestone text not null,
  set_on date not null,
  number integer not null default 1,
  due date not null,
  due_precision text not null default 'day' check (due_precision in ('day', 'month', 'year')),
  reason text not null default '',
  source text references source (id),
  constructed boolean not null default false,
  primary key (project, milestone, set_on, number),
  foreign key (project, milestone) references milestone (project, id)
);
select journal_watch('milestone_date');

create table milestone_dependency (
  project text not null,
  milestone text not null,
  needs_project text not null,
  needs_milestone text not null,
  primary key (project, milestone, needs_project, needs_milestone),
  check ((project, milestone) <> (needs_project, needs_milestone)),
  foreign key (project, milestone) references milestone (project, id),
  foreign key (needs_project, needs_milestone) references milestone (project, id)
);
select journal_watch('milestone_dependency');
create index milestone_dependency_needs on milestone_dependency (needs_project, needs_milestone);

create table deliverable (
  project text not null references project (id),
  id text not null check (id ~ '^[a-z0-9][a-z0-9-]*$'),
  position integer not null default 1,
  title text not null check (title <> '' and length(title) <= 300),
  milestone text,                          -- with which it is due
  delivered_on date,
  delivered_note text not null default '',
  url text,
  source text references source (id),
  constructed boolean not null default false,
  primary key (project, id),
  foreign key (project, milestone) references milestone (project, id)
);
select journal_watch('deliverable');

create table status_report (
  project text not null references project (id),
  day date not null,
  number integer not null default 1,
  light text not null check (light in ('green', 'yellow', 'red')),
  words text not null check (words <> '' and length(words) <= 5000),
  source text references source (id),
  constructed boolean not null default false,
  primary key (project, day, number)
);
select journal_watch('status_report');

-- What came of a project, back to the decision that ordered it, or on to the matter or plan that it led to.
create table project_result (
  project text not null references project (id),
  day date not null,
  number integer not null default 1,
  title text not null check (title <> '' and length(title) <= 300),
  matter text references matter (id),
  event text references event (id),
  plan text references plan (id),
  url text,
  source text references source (id),
  constructed boolean not null default false,
  primary key (project, day, number)
);
select journal_watch('project_result');
