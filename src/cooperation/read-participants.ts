import type { Language, TextOf } from "#platform/language.ts";
import type { FoundInput } from "./act-contract.ts";
import { rightTexts } from "./register-texts.ts";
import { roleTexts } from "./texts.ts";
import { memberRoles, rightNames, type MemberRole, type Rights } from "./vocabulary.ts";

export type Participant = FoundInput["participants"][number];
type Read = { ok: true; participant: Participant } | { ok: false; message: string };

/** `Statsforvalteren; gjest; møterett, talerett`: who, in which role, with which rights where they are not the role's usual. */
export function readParticipant(line: string, language: Language): Read {
  const [party = "", roleWord = "", rightWords = ""] = line.split(";").map((part) => part.trim());
  const role = roleWord === "" ? "member" : meaning(memberRoles, roleWord, roleTexts, language);
  if (role === undefined) {
    const known = memberRoles.map((one) => roleTexts[one][language]).join(", ");
    return { ok: false, message: unknownRole[language](party, roleWord, known) };
  }
  if (rightWords === "") return { ok: true, participant: { party, role } };
  const rights: Rights = { attend: false, speak: false, propose: false, vote: false };
  for (const word of rightWords.split(",").map((one) => one.trim())) {
    const right = meaning(rightNames, word, rightTexts, language);
    if (right === undefined) {
      const known = rightNames.map((one) => rightTexts[one][language]).join(", ");
      return { ok: false, message: unknownRight[language](party, word, known) };
    }
    rights[right] = true;
  }
  return { ok: true, participant: { party, role, rights } };
}

/** The name that a word stands for: as the reader's language has it, in any other of ours, or as the register spells it. */
function meaning<Name extends MemberRole | keyof Rights>(
  names: readonly Name[],
  word: string,
  texts: { readonly [name in Name]: { readonly [language in Language]: string } },
  language: Language,
): Name | undefined {
  const asked = word.toLocaleLowerCase("nb");
  return (
    names.find((name) => texts[name][language] === asked) ??
    names.find((name) => name === asked || Object.values(texts[name]).includes(asked))
  );
}

const unknownRole: TextOf<[party: string, word: string, known: string]> = {
  nb: (party, word, known) => `«${word}» ved ${party} er ingen rolle. Velg blant ${known}.`,
  nn: (party, word, known) => `«${word}» ved ${party} er inga rolle. Vel mellom ${known}.`,
  en: (party, word, known) => `“${word}” beside ${party} is no role. Choose among ${known}.`,
};
const unknownRight: TextOf<[party: string, word: string, known: string]> = {
  nb: (party, word, known) => `«${word}» ved ${party} er ingen rettighet. Velg blant ${known}.`,
  nn: (party, word, known) => `«${word}» ved ${party} er ingen rett. Vel mellom ${known}.`,
  en: (party, word, known) => `“${word}” beside ${party} is no right. Choose among ${known}.`,
};
