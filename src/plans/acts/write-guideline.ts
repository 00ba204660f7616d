import { parseClauses } from "#decisions/rules/clauses.ts";
import { matterFiles } from "#decisions/questions/cases.ts";
import type { Reader } from "#platform/answers.ts";
import { accept, refuse, type Outcome } from "#platform/outcome.ts";
import type { AddGuidelineInput, EditGuidelineInput } from "../contract/guideline-acts.ts";
import { faultParams } from "../geojson-fault-texts.ts";
import type { GuidelineWrite } from "../guideline-write-store.ts";
import { areaFromText } from "../rules/measures/area.ts";
import { measureFault } from "../rules/measures/measure.ts";
import type { GuidelineActRefusal } from "./on-guidelines.ts";

type Written = Pick<
  GuidelineWrite,
  "number" | "heading" | "wording" | "kind" | "measure" | "area" | "matter" | "clause"
>;

/** What both adding and editing check: the measure and its unit, the area, and the clause that adopted it. */
export async function checkedGuideline(
  reader: Reader,
  input: AddGuidelineInput | EditGuidelineInput,
): Promise<Outcome<Written, GuidelineActRefusal>> {
  const fault = input.measure ? measureFault(input.measure) : null;
  if (fault)
    return refuse(
      "measure-at-fault",
      {
        fault: fault.code,
        kind: fault.kind,
        unit: "unit" in fault ? fault.unit : "",
        needs: "needs" in fault ? fault.needs : "",
      },
      fault.code === "wrong-unit"
        ? "unit"
        : fault.code === "value-wrong"
          ? "value"
          : fault.code.replace(/-missing$/, ""),
    );
  const area = input.area ? areaFromText(input.area) : null;
  if (area && !area.ok) {
    const [first] = area.faults;
    return refuse("area-at-fault", first ? faultParams(first) : {}, "area");
  }
  const adopted = await checkedClause(reader, input);
  if (!adopted.ok) return adopted;
  const { number, heading, wording, kind } = input;
  return accept({
    number,
    heading,
    wording,
    kind,
    measure: input.measure ?? null,
    area: area?.value ?? null,
    ...adopted.value,
  });
}

async function checkedClause(
  reader: Reader,
  { matter, clause }: { matter?: string | undefined; clause?: string | undefined },
): Promise<Outcome<{ matter: string | null; clause: string }, GuidelineActRefusal>> {
  if (matter === undefined) return accept({ matter: null, clause: "" });
  const file = (await matterFiles(reader, [matter])).get(matter);
  if (!file) return refuse("matter-unknown", { word: matter }, "matter");
  if (!clause) return refuse("clause-missing", { title: file.matter.title }, "clause");
  const known = [...new Set(file.texts.flatMap((one) => parseClauses(one.body).map((each) => each.id)))];
  return known.includes(clause)
    ? accept({ matter, clause })
    : refuse("clause-unknown", { clause, known: known.join(", ") }, "clause");
}
