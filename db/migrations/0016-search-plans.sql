-- Plans and projects are searched by the words of their titles and of what they say of themselves (src/plans/search-store.ts):
-- a region with twenty years of them need not be read from end to end for each word that is typed.

create index plan_title_words on plan using gin (to_tsvector('norwegian'::regconfig, title));
create index plan_words on plan using gin (to_tsvector('norwegian'::regconfig, title || ' ' || summary));
create index project_title_words on project using gin (to_tsvector('norwegian'::regconfig, title));
create index project_words on project using gin (to_tsvector('norwegian'::regconfig, title || ' ' || summary));
