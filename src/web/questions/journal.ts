import { namesOf } from "#access/questions/people.ts";
import { cooperationRefs } from "#cooperation/questions/cooperation.ts";
import { matterFiles } from "#decisions/questions/cases.ts";
import type { Entry } from "#journal/questions/entries.ts";
import { partyRefs } from "#parties/questions/find-party.ts";
import { shortName } from "#parties/rules/short-name.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";

/** Who acted: the system, someone (with a name, for those who may see it), or someone erased. */
export type Who = { kind: "system" } | { kind: "user"; name: string | null } | { kind: "erased" };
export type ShownEntry = Entry & {
  who: Who;
  forWhom: string | null;
  /** What it is about, by name, and its page where it has one. */
  about: { name: string; to: string | null };
};

/**
 * Entries with names for their ids. The journal is open to all, but people's names only to those who are signed in: for
 * others an entry says for which party or cooperation it was done.
 */
export async function namedEntries(
  reader: Reader,
  entries: readonly Entry[],
  on: Day,
  withPeople: boolean,
): Promise<ShownEntry[]> {
  const subjects = entries.map((one) => splitSubject(one.subject));
  const of = (kind: string) => subjects.flatMap((one) => (one.kind === kind ? one.id : []));
  const behalf = entries.flatMap((one) => one.on_behalf_of ?? []);
  const actors = [...new Set(entries.map((one) => one.actor))].filter((id) => id !== "system");
  const [parties, cooperations, matters, people] = await Promise.all([
    partyRefs(reader, [...of("party"), ...behalf], on),
    cooperationRefs(reader, [...of("cooperation"), ...behalf], on),
    matterFiles(reader, of("matter")),
    namesOf(reader.db, actors),
  ]);
  return entries.map((entry, index) => {
    const { kind, id } = subjects[index] ?? { kind: "", id: "" };
    const party = parties.get(id);
    const about =
      kind === "matter"
        ? { name: matters.get(id)?.matter.title ?? id, to: `saker/${id}` }
        : kind === "cooperation"
          ? { name: cooperations.get(id)?.name ?? id, to: `samarbeid/${id}` }
          : kind === "party"
            ? { name: party ? shortName(party) : id, to: `kommuner/${id}` }
            : { name: entry.subject, to: null };
    const whom = entry.on_behalf_of === null ? undefined : parties.get(entry.on_behalf_of);
    return {
      ...entry,
      who: whoIs(entry.actor, people, withPeople),
      forWhom: whom
        ? shortName(whom)
        : entry.on_behalf_of === null
          ? null
          : (cooperations.get(entry.on_behalf_of)?.name ?? entry.on_behalf_of),
      about,
    };
  });
}

function whoIs(actor: string, people: Map<string, string | null>, withPeople: boolean): Who {
  if (actor === "system") return { kind: "system" };
  const name = people.get(actor);
  if (name === null) return { kind: "erased" };
  return { kind: "user", name: withPeople ? (name ?? null) : null };
}

function splitSubject(subject: string): { kind: string; id: string } {
  const colon = subject.indexOf(":");
  return colon < 0 ? { kind: "", id: subject } : { kind: subject.slice(0, colon), id: subject.slice(colon + 1) };
}
