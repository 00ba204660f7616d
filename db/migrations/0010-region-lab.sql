-- Figures that somebody brought to the region lab. Of a travel survey only what it says of many: no row of a person is kept,
-- but the digests of the files are, so that whoever has them can see that the figures are theirs.
create table travel_survey (
  id text primary key,
  title text not null check (length(title) between 3 and 200),
  cooperation text not null,                -- for whom it was brought
  day date not null,                        -- its municipalities are those of this day
  period text not null check (length(period) between 3 and 200),
  owner text not null check (length(owner) between 2 and 200),
  persons_sha256 text not null check (length(persons_sha256) = 64),
  trips_sha256 text not null check (length(trips_sha256) = 64),
  margins_sha256 text not null default '',
  method integer not null,                  -- of the analysis; another number may give other figures
  result jsonb not null,                    -- rules/travel-survey.ts TravelResult
  unique (persons_sha256, trips_sha256, margins_sha256, method)
);
select journal_watch('travel_survey');

-- Jobs by municipality and industry, as fetched from the statistics bank or brought as a file.
create table industry_figures (
  id text primary key,
  year integer not null check (year between 1990 and 2100),
  title text not null,
  url text,
  licence text not null,
  retrieved date not null,
  sha256 text not null unique check (length(sha256) = 64),
  industries jsonb not null,                -- [{code, name}]
  jobs jsonb not null                       -- {municipality number: [jobs by industry]}
);
select journal_watch('industry_figures');
