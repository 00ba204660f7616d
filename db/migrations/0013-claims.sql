-- Claims: what each party is asked to pay of an instalment, as it was sent, and what came in. Amounts are whole øre.

-- Who sends the claims of a cooperation: itself, or its office municipality (kontorkommune) where it is no legal person.
create table claim_issuer (
  cooperation text primary key,
  name text not null check (name <> '' and length(name) <= 300),
  organisation_number text not null check (organisation_number ~ '^[0-9]{9}$'),
  street text not null default '',
  postal_code text not null default '' check (postal_code ~ '^([0-9]{4})?$'),
  city text not null default '',
  account text not null check (account ~ '^NO[0-9]{13}$'),   -- IBAN
  business_register boolean not null default false,          -- Foretaksregisteret (foretaksregisterloven § 10-2)
  days_to_pay integer not null default 30 check (days_to_pay between 1 and 365),
  kid_digits integer not null default 0 check (kid_digits = 0 or kid_digits between 4 and 25),
  source text references source (id),
  constructed boolean not null default false
);
select journal_watch('claim_issuer');

-- Where a party takes its claims: its number in Enhetsregisteret and the reference it wants on them.
create table claim_recipient (
  party text primary key,
  organisation_number text not null check (organisation_number ~ '^[0-9]{9}$'),
  buyer_reference text not null default '' check (length(buyer_reference) <= 100),
  street text not null default '',
  postal_code text not null default '' check (postal_code ~ '^([0-9]{4})?$'),
  city text not null default '',
  source text references source (id),
  constructed boolean not null default false
);
select journal_watch('claim_recipient');

-- One claim or credit note. `issuer`, `recipient` and `wording` are as they stood when it was sent: what is sent is not changed.
create table claim (
  cooperation text not null,
  number integer not null check (number > 0),
  kind text not null check (kind in ('invoice', 'credit-note')),
  run text not null references contribution_run (id),
  party text not null,
  amount bigint not null check (amount > 0),
  issued date not null,
  due date,
  credits integer,
  kid text not null default '' check (kid ~ '^[0-9]{0,25}$'),
  issuer jsonb not null,
  recipient jsonb not null,
  wording jsonb not null,
  source text references source (id),
  constructed boolean not null default false,
  primary key (cooperation, number),
  foreign key (cooperation, credits) references claim (cooperation, number),
  check ((kind = 'credit-note') = (credits is not null)),
  check ((kind = 'invoice') = (due is not null)),
  check (due >= issued)
);
select journal_watch('claim');
create index claim_run on claim (run, party);
create unique index claim_credited_once on claim (cooperation, credits) where credits is not null;

-- A number that is given is kept (bokføringsforskriften § 5-1-1 nr. 1): what was wrong is taken back by a credit note.
create function claim_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'A claim that is issued is never deleted.' using errcode = 'SJ002';
end $$;
create trigger claim_is_kept before delete on claim for each row execute function claim_is_kept();

create table claim_payment (
  cooperation text not null,
  number integer not null,
  reference text not null check (reference <> '' and length(reference) <= 100),   -- the bank's own, so that none is counted twice
  day date not null,
  amount bigint not null check (amount <> 0),       -- below zero: paid back
  source text references source (id),
  constructed boolean not null default false,
  primary key (cooperation, reference),
  foreign key (cooperation, number) references claim (cooperation, number)
);
select journal_watch('claim_payment');
create index claim_payment_claim on claim_payment (cooperation, number);
