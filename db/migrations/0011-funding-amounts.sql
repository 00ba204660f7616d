-- A source may name who pays and not how much; and the shares of an overspend are always said, with what they stand on.

alter table budget_line alter column amount drop not null;

alter table deficit rename column agreed to shares;
alter table deficit alter column shares set not null;
alter table deficit add column basis text not null default 'liability' check (basis in ('liability', 'agreed'));
