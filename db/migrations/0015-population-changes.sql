-- Births, deaths and moves by municipality and year, as fetched from the statistics bank or brought as a file.
create table population_changes (
  id text primary key,
  first_year integer not null check (first_year between 1951 and 2100),
  last_year integer not null check (last_year between first_year and 2100),
  title text not null,
  url text,
  licence text not null,
  retrieved date not null,
  sha256 text not null unique check (length(sha256) = 64),
  changes jsonb not null                    -- {municipality number: [[year, births, deaths, in, out, growth]]}
);
select journal_watch('population_changes');
