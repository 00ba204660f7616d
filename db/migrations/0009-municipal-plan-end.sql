-- A council may take back a plan that it adopted, and a source may give the year of an adoption and not the day.

alter table municipal_plan add column ended_on date check (ended_on > adopted_on);   -- first day it no longer holds: repealed, not replaced
alter table municipal_plan add column case_number text not null default '';
alter table municipal_plan add column note text not null default '';
