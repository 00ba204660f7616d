import { expect, test } from "vitest";
import { languages } from "#platform/language.ts";
import { readParticipant } from "./read-participants.ts";

test.each([
  ["nb", "Melhus", { party: "Melhus", role: "member" }],
  ["nb", "5031; Observatør", { party: "5031", role: "observer" }],
  ["nn", "Trondheim; vertskommune;", { party: "Trondheim", role: "host" }],
  ["en", "Trondheim; host", { party: "Trondheim", role: "host" }],
  [
    "en",
    "KS; gjest; attend, stemmerett",
    { party: "KS", role: "guest", rights: { attend: true, speak: false, propose: false, vote: true } },
  ],
] as const)("in %s, «%s» is read", (language, line, participant) => {
  expect(readParticipant(line, language)).toEqual({ ok: true, participant });
});

test.each(["Melhus; konge", "Melhus; gjest; vetorett"])("«%s» is refused with the choices there are", (line) => {
  for (const language of languages) {
    const read = readParticipant(line, language);
    expect(read.ok ? "" : read.message).toMatch(/Melhus.*(medlem|member|møterett|attend)/);
  }
});
