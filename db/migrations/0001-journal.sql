-- The journal: what was done, by whom, for whom, when and why. Every change of a record is in it, in the same
-- transaction; a table that is watched refuses a change made outside an entry.

create extension if not exists btree_gist;

-- Identity of a row through changes of its key: a validity range is part of most keys, and closing it moves the key.
create sequence record_id;

create table journal_entry (
  seq bigint primary key,
  at timestamptz not null,
  actor text not null,             -- opaque user id, or 'system': names live in app_user, so that a person can be erased
  on_behalf_of text,               -- party or cooperation the actor acted for
  act text not null,               -- context.verb
  subject text not null,           -- kind:id of what it was about
  reason text not null default '',
  undoes bigint references journal_entry (seq),
  changes bigint not null default 0,
  changes_digest text not null default '',
  previous_hash text not null,
  hash text not null default ''
);
create index journal_entry_subject on journal_entry (subject, seq);
create index journal_entry_actor on journal_entry (actor, seq);
create unique index journal_entry_undone_once on journal_entry (undoes) where undoes is not null;

create table journal_change (
  entry bigint not null references journal_entry (seq),
  number bigint generated always as identity,
  table_name text not null,
  record bigint not null,
  op text not null check (op in ('insert', 'update', 'delete')),
  before jsonb,
  after jsonb,
  primary key (entry, number)
);
create index journal_change_record on journal_change (table_name, record, entry);

-- One row: the end of the chain. Locking it makes entries follow one another.
create table journal_head (
  one boolean primary key default true check (one),
  seq bigint not null,
  hash text not null
);
insert into journal_head (seq, hash) values (0, repeat('0', 64));

create function journal_current() returns bigint language plpgsql stable as $$
declare entry text := current_setting('samrad.entry', true);
begin
  if entry is null or entry = '' then
    raise exception 'A record was changed outside the journal.' using errcode = 'SJ001';
  end if;
  return entry::bigint;
end $$;

create function journal_inserted() returns trigger language plpgsql as $$
begin
  insert into journal_change (entry, table_name, record, op, after)
  select journal_current(), tg_table_name, n.record, 'insert', to_jsonb(n) from new_rows n;
  return null;
end $$;

create function journal_updated() returns trigger language plpgsql as $$
begin
  insert into journal_change (entry, table_name, record, op, before, after)
  select journal_current(), tg_table_name, n.record, 'update', to_jsonb(o), to_jsonb(n)
  from new_rows n join old_rows o on o.record = n.record where to_jsonb(o) <> to_jsonb(n);
  return null;
end $$;

create function journal_deleted() returns trigger language plpgsql as $$
begin
  insert into journal_change (entry, table_name, record, op, before)
  select journal_current(), tg_table_name, o.record, 'delete', to_jsonb(o) from old_rows o;
  return null;
end $$;

-- Gives a table its record id and puts every change of it under watch.
create function journal_watch(watched regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s add column record bigint not null unique default nextval(''record_id'')', watched);
  execute format('create trigger journal_inserted after insert on %s referencing new table as new_rows for each statement execute function journal_inserted()', watched);
  execute format('create trigger journal_updated after update on %s referencing old table as old_rows new table as new_rows for each statement execute function journal_updated()', watched);
  execute format('create trigger journal_deleted after delete on %s referencing old table as old_rows for each statement execute function journal_deleted()', watched);
end $$;

-- Opens an entry and returns its number; the row lock on journal_head holds until the transaction ends.
create function journal_open(p_at timestamptz, p_actor text, p_on_behalf_of text, p_act text, p_subject text, p_reason text, p_undoes bigint)
returns bigint language plpgsql as $$
declare head journal_head;
begin
  select * into head from journal_head for update;
  insert into journal_entry (seq, at, actor, on_behalf_of, act, subject, reason, undoes, previous_hash)
  values (head.seq + 1, p_at, p_actor, p_on_behalf_of, p_act, p_subject, p_reason, p_undoes, head.hash);
  perform set_config('samrad.entry', (head.seq + 1)::text, true);
  return head.seq + 1;
end $$;

-- The bytes that an entry's hash covers, one field a line; the verifier outside the database builds the same.
create function journal_text(e journal_entry) returns text language sql immutable as $$
  select concat_ws(E'\n', e.seq::text, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), e.actor,
    coalesce(e.on_behalf_of, ''), e.act, e.subject, e.reason, coalesce(e.undoes::text, ''), e.changes::text, e.changes_digest, e.previous_hash)
$$;

create function journal_digest(p_entry bigint) returns text language sql stable as $$
  select encode(sha256(convert_to(coalesce(string_agg(
    concat_ws(E'\t', table_name, record::text, op, coalesce(before::text, ''), coalesce(after::text, '')), E'\n' order by number), ''), 'UTF8')), 'hex')
  from journal_change where entry = p_entry
$$;

-- Closes an entry: its changes get a digest, the entry a hash over itself and its predecessor's.
create function journal_seal(p_seq bigint) returns text language plpgsql as $$
declare e journal_entry; sealed text;
begin
  update journal_entry set changes = (select count(*) from journal_change where entry = p_seq), changes_digest = journal_digest(p_seq)
  where seq = p_seq returning * into e;
  sealed := encode(sha256(convert_to(journal_text(e), 'UTF8')), 'hex');
  update journal_entry set hash = sealed where seq = p_seq;
  update journal_head set seq = p_seq, hash = sealed;
  perform set_config('samrad.entry', '', true);
  return sealed;
end $$;

-- Where a fact comes from. Sources may disagree; each record names its own.
create table source (
  id text primary key check (id ~ '^[a-z0-9][a-z0-9-]*$'),
  title text not null,
  url text,
  publisher text,
  licence text,
  retrieved date
);
select journal_watch('source');
