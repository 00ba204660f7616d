import { cite, companyAct1999, municipalAct1992, municipalAct2018, planningAct2008 } from "#cooperation/rules/acts.ts";
import { legalFormRules } from "#cooperation/rules/legal-form.ts";
import type {
  AgreementMatter,
  Cite,
  Condition,
  Day,
  DecisionRule,
  LegalForm,
  Threshold,
} from "#cooperation/vocabulary.ts";

/** The items that an act lists, by letter; § 19-4 has ten, IKS-loven § 4 nine (numbered 1–9 there), § 20-4 nine. */
export type AgreementItem = AgreementMatter | "i" | "j";

/** What the agreement itself fixes for the changes that the act leaves open. */
export type AgreementSays = { otherChanges: "all-councils" | { majority: Threshold }; cite: Cite };

export type AgreementChange = {
  form: LegalForm;
  on: Day;
  /** The items of the act that the touched clauses regulate; empty: other matters only. */
  touches: readonly AgreementItem[];
  agreementSays?: AgreementSays;
  /** Id of the cooperation's top organ, as its meetings name it. */
  body?: string;
};

/** `checked` false: the act's text has not been read, or no act says it. */
export type AgreementRoute = { rule: DecisionRule; because: Cite[]; checked: boolean };

/** What an act says about changing the agreement. */
type ActOnChange = {
  /** The councils themselves must adopt a change of the listed items. */
  councils: Cite;
  /** The paragraph that lists them, with how it writes each. */
  item: (item: AgreementItem) => Cite;
  /** The top organ adopts other changes by two thirds of the votes cast; absent: the act gives no other way. */
  others?: { cite: Cite; agreementMayFix: "any-majority" | "all-councils-only" };
  checked: boolean;
};

const itemNumber = (item: AgreementItem) => "abcdefghij".indexOf(item) + 1;

/** The act that governs a change on the day; undefined where none does and the agreement stands alone. */
function actOn(form: LegalForm, on: Day): ActOnChange | undefined {
  const law = legalFormRules(form, on)?.law;
  switch (form) {
    case "political-council":
    case "task-partnership": {
      if (law !== municipalAct2018.law) return actOn("intermunicipal-board", on);
      const paragraph = form === "political-council" ? "18-4" : "19-4";
      return {
        councils: cite(municipalAct2018, paragraph, "andre ledd"),
        item: (item) => cite(municipalAct2018, paragraph, `fjerde ledd bokstav ${item}`),
        others: { cite: cite(municipalAct2018, paragraph, "tredje ledd"), agreementMayFix: "any-majority" },
        checked: true,
      };
    }
    case "intermunicipal-board":
      return {
        councils: cite(municipalAct1992, "27", "nr. 1"),
        item: (item) => cite(municipalAct1992, "27", `nr. 2 ${item}`),
        checked: false,
      };
    case "intermunicipal-company":
      if (law === undefined) return undefined;
      return {
        councils: cite(companyAct1999, "4", "andre ledd, jf. første ledd"),
        item: (item) => cite(companyAct1999, "4", `tredje ledd nr. ${itemNumber(item)}`),
        others: { cite: cite(companyAct1999, "4", "andre ledd andre punktum"), agreementMayFix: "all-councils-only" },
        checked: true,
      };
    case "host-municipality": {
      if (law === undefined) return undefined;
      const act = law === municipalAct2018.law ? municipalAct2018 : municipalAct1992;
      const paragraph = act === municipalAct2018 ? "20-4" : "28 e";
      return {
        councils: cite(act, paragraph, act === municipalAct2018 ? "andre ledd" : ""),
        item: (item) => cite(act, paragraph, `tredje ledd bokstav ${item}`),
        checked: act === municipalAct2018,
      };
    }
    case "plan-cooperation":
      if (law === undefined) return undefined;
      return {
        councils: cite(planningAct2008, "9-2", "første ledd"),
        item: () => cite(planningAct2008, "9-2", "første ledd"),
        checked: true,
      };
    case "limited-company":
    case "cooperative":
    case "association":
    case "regional-council":
    case "agreement":
    case "network":
    case "other":
      return undefined;
    default:
      return form satisfies never;
  }
}

function everyCouncil(by: Cite): Condition {
  return {
    kind: "resolutions",
    voters: { kind: "members" },
    organs: ["council"],
    over: "voters",
    majority: { is: "at-least", share: [1, 1] },
    wording: "identical",
    reservation: "does-not-count",
    cite: by,
  };
}

function vote(body: string, majority: Threshold, quorum: Threshold, by: Cite): Condition {
  return { kind: "vote", body, voters: { kind: "members" }, over: "cast", majority, quorum, cite: by };
}

/** The top organ votes, quorate as its own act asks: § 11-9, or for an IKS half the members and two thirds of the votes. */
function topOrganVotes(form: LegalForm, body: string, majority: Threshold, by: Cite): Condition {
  const half: Threshold = { is: "at-least", share: [1, 2] };
  if (form !== "intermunicipal-company") return vote(body, majority, half, by);
  return {
    kind: "all",
    of: [
      { kind: "notice", body, days: 28, cite: cite(companyAct1999, "8", "tredje ledd") },
      vote(body, { is: "at-least", share: [0, 1] }, half, cite(companyAct1999, "9", "første ledd")),
      vote(body, majority, { is: "at-least", share: [2, 3] }, by),
    ],
  };
}

function route(id: string, title: string, condition: Condition, by: Cite): DecisionRule {
  return {
    id,
    title,
    appliesTo: "agreement",
    stages: [{ id: "adoption", title, condition }],
    binds: { whom: { kind: "all" }, reservation: "no-effect", accession: "none", cite: by },
    withdrawalNoticeDays: null,
    cite: by,
  };
}

function throughCouncils(by: Cite): DecisionRule {
  return route("agreement-all-councils", "Alle kommunestyrer og fylkesting selv", everyCouncil(by), by);
}

function throughTopOrgan(form: LegalForm, body: string, majority: Threshold, by: Cite): DecisionRule {
  return route("agreement-top-organ", "Representantskapet", topOrganVotes(form, body, majority, by), by);
}

const twoThirds: Threshold = { is: "at-least", share: [2, 3] };

/**
 * Which way a change of the agreement must go (kommuneloven §§ 18-4, 19-4 and 20-4, IKS-loven § 4, kommuneloven 1992
 * § 27): a change that touches a listed item goes to every council itself, also where it touches other matters as well;
 * other changes go to the top organ by two thirds of the votes cast, unless the agreement says otherwise and the act
 * lets it. Where no act says anything the agreement decides, and without words on it everyone must agree.
 */
export function agreementRoute(change: AgreementChange): AgreementRoute {
  const { form, on, touches, agreementSays: says, body = "assembly" } = change;
  const act = actOn(form, on);
  if (!act) {
    if (!says) {
      const by = { law: "avtalen", paragraph: "" };
      return { rule: throughCouncils(by), because: [by], checked: false };
    }
    const rule =
      says.otherChanges === "all-councils"
        ? throughCouncils(says.cite)
        : throughTopOrgan(form, body, says.otherChanges.majority, says.cite);
    return { rule, because: [says.cite], checked: true };
  }
  if (touches.length > 0) {
    const items = [...new Set(touches)].sort().map(act.item);
    return { rule: throughCouncils(act.councils), because: [act.councils, ...items], checked: act.checked };
  }
  if (!act.others) return { rule: throughCouncils(act.councils), because: [act.councils], checked: act.checked };
  const { cite: by, agreementMayFix } = act.others;
  if (says?.otherChanges === "all-councils")
    return { rule: throughCouncils(says.cite), because: [by, says.cite], checked: act.checked };
  if (says && agreementMayFix === "any-majority") {
    return {
      rule: throughTopOrgan(form, body, says.otherChanges.majority, says.cite),
      because: [by, says.cite],
      checked: act.checked,
    };
  }
  return { rule: throughTopOrgan(form, body, twoThirds, by), because: [by], checked: act.checked };
}
