import type { FormState } from "#design/form.tsx";
import type { Reader } from "#platform/answers.ts";
import type { Language } from "#platform/language.ts";
import type { Refusal } from "#platform/outcome.ts";
import type { CooperationActRefusal, StatutesInput } from "../../act-contract.ts";
import { cooperationActTexts } from "../../act-texts.ts";
import { statutesFault } from "../../acts/adopt-statutes.ts";
import { rulesInWords } from "../../questions/statutes.ts";
import type { RuleWords } from "../../rule-words.ts";
import { ruleFaultTexts } from "../../rule-fault-texts.ts";
import { ruleFaultCodes } from "../../rules/validate-rule.ts";
import { statutesFileTextsWith } from "../../statutes-file-texts.ts";
import type { Again } from "./open-work.ts";
import { statutesFormTexts } from "./statutes-form-texts.ts";

const words = "words";

/** The button that tells the rules back; saving stands beside it once they have been. */
export function previewOf(sent: Again | undefined) {
  return { value: words, text: statutesFormTexts.tell, shown: sent?.words !== undefined };
}

type Asked = { reader: Reader; cooperation: string; language: Language };
type Told = { values: FormState["values"] } & ({ problems: FormState["problems"] } | { words: RuleWords[] });

/** The rules in words, or what is wrong with them, where that was asked for; null: it is to be saved. */
export async function toldFirst(
  values: FormState["values"],
  input: StatutesInput,
  { reader, cooperation, language }: Asked,
  field: string,
): Promise<Told | null> {
  if (values["do"] !== words) return null;
  const fault = statutesFault(input);
  if (fault) {
    const message = faultSentence(fault, language) ?? cooperationActTexts[fault.code][language](fault.params);
    return { values, problems: [{ field, message }] };
  }
  return { values, words: await rulesInWords(reader, cooperation, input, language) };
}

export function faultSentence({ code, params }: Refusal<CooperationActRefusal>, language: Language): string | null {
  const fault = ruleFaultCodes.find((one) => one === params["code"]);
  if (code !== "rule-at-fault" || !fault) return null;
  const path = String(params["path"]).replace(/^rules\.(\d+)/, "rules[$1]");
  return statutesFileTextsWith.fault[language](path, ruleFaultTexts[fault][language](String(params["detail"])));
}
