import { claimActTexts } from "#funding/claim-act-texts.ts";
import { claimEhf } from "#funding/questions/claim-ehf.ts";
import { claimAsSent, claimsAnswer } from "#funding/questions/claims.ts";
import { cooperationRefusalTexts } from "#cooperation/texts.ts";
import { claimDocument } from "../claim-document.ts";
import { paperFile, type PaperFile } from "../paper-file.ts";
import type { Publication } from "./publish.ts";

export const claimsPublication: Publication = {
  options: { cooperation: "NAME" },
  optional: { run: "INSTALMENT" },
  says: "the claims that were sent by the day, each as EHF (Peppol BIS Billing 3.0) and PDF",
  async addresses({ values, on }, ask) {
    const run = values["run"] === undefined ? "" : `&run=${encodeURIComponent(values["run"])}`;
    const cooperation = encodeURIComponent(values["cooperation"] ?? "");
    const answer = await ask(`cooperations/${cooperation}/claims?on=${on}${run}`);
    return numbersIn(answer).flatMap((number) =>
      ["ehf.xml", "krav.pdf"].map((file) => `samarbeid/${cooperation}/krav/${number}/${file}`),
    );
  },
  async make(reader, { values, on, language }) {
    const cooperation = values["cooperation"] ?? "";
    const answer = await claimsAnswer(reader, cooperation, on, values["run"]);
    if (!answer.ok) return { ok: false, message: cooperationRefusalTexts[answer.code][language](answer.params) };
    const files: PaperFile[] = [];
    for (const { number } of answer.value.claims) {
      const sent = await claimAsSent(reader, cooperation, String(number), on);
      if (!sent.ok) return { ok: false, message: claimActTexts[sent.code][language](sent.params) };
      const name = `krav-${sent.value.cooperation}-${number}`;
      const content = new TextEncoder().encode(claimEhf(sent.value).xml);
      files.push(
        { name: `${name}.xml`, mediaType: "application/xml", content },
        await paperFile(claimDocument(sent.value), name, "pdf"),
      );
    }
    return { ok: true, files };
  },
};

function numbersIn(answer: unknown): number[] {
  if (typeof answer !== "object" || answer === null || !("claims" in answer) || !Array.isArray(answer.claims))
    return [];
  return answer.claims.flatMap((one: unknown) =>
    typeof one === "object" && one !== null && "number" in one && typeof one.number === "number" ? [one.number] : [],
  );
}
