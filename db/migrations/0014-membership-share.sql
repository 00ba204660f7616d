-- What each participant owns of a cooperation and answers for (kommuneloven §§ 18-2, 18-4 f, 19-4; IKS-loven §§ 3, 4), as exact
-- fractions. The shares of a day sum to one or are not known: cooperation/rules/shares.ts.

create table membership_share (
  cooperation text not null,
  party text not null,
  ownership_numerator bigint not null check (ownership_numerator >= 0),
  ownership_denominator bigint not null check (ownership_denominator >= ownership_numerator and ownership_denominator > 0),
  liability_numerator bigint not null check (liability_numerator >= 0),
  liability_denominator bigint not null check (liability_denominator >= liability_numerator and liability_denominator > 0),
  valid daterange not null check (not isempty(valid) and lower_inc(valid)),
  source text references source (id),
  constructed boolean not null default false,
  primary key (cooperation, party, valid without overlaps),
  -- Looked at when all is written: a new role cuts a membership in two, and the share lies across both.
  foreign key (cooperation, party, period valid) references membership (cooperation, party, period valid) deferrable initially deferred
);
select journal_watch('membership_share');
