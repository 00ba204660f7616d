-- Who may act for whom. Names live here and nowhere else, outside the journal, so that a person can be erased;
-- the record keeps the opaque id.

create table app_user (
  id text primary key check (id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
  issuer text,                     -- the pair issuer + subject is the identity; a name or an address never is
  subject text,
  display_name text check (display_name <> '' and length(display_name) <= 200),
  email text check (length(email) <= 320),
  created_at timestamptz not null,
  erased_at timestamptz,
  unique (issuer, subject),
  check ((erased_at is null) = (issuer is not null)),
  check ((issuer is null) = (subject is null) and (issuer is null) = (display_name is null)),
  check (erased_at is null or email is null)
);

-- Reader is no grant: whoever is signed in is one. Party, cooperation and body are ids of other contexts.
create table role_grant (
  id text primary key,
  app_user text not null references app_user (id),
  role text not null check (role in ('council-secretary', 'secretariat', 'administrator')),
  party text,
  cooperation text,
  body text,                       -- narrows the grant to one organ
  valid daterange not null check (not isempty(valid) and lower_inc(valid)),
  check ((role = 'council-secretary') = (party is not null)),
  check ((role = 'secretariat') = (cooperation is not null)),
  check (body is null or role <> 'administrator'),
  exclude using gist (
    app_user with =, role with =, (coalesce(party, '')) with =, (coalesce(cooperation, '')) with =,
    (coalesce(body, '')) with =, valid with &&
  )
);
select journal_watch('role_grant');
create index role_grant_user on role_grant (app_user);

-- Only the hash of a session's or a token's secret is kept: who reads the database cannot act with it.
create table session (
  token_hash text primary key,
  app_user text not null references app_user (id),
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  csrf text not null
);
create index session_app_user on session (app_user);
create index session_expires on session (expires_at);

create table api_token (
  id text primary key,
  token_hash text not null unique,
  app_user text not null references app_user (id),
  name text not null check (name <> '' and length(name) <= 100),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz
);
create index api_token_user on api_token (app_user);

-- One row for each sign-in under way, used once. `browser_hash` ties it to the browser that began it.
create table sign_in_attempt (
  state_hash text primary key,
  browser_hash text not null,
  nonce text not null,
  code_verifier text not null,
  return_to text not null,
  language text not null,
  created_at timestamptz not null
);
create index sign_in_attempt_created on sign_in_attempt (created_at);
