import { liabilityTexts, noLiabilityText } from "#cooperation/liability-texts.ts";
import type { Involvement } from "#cooperation/questions/involvements.ts";
import { officeText, rightsText } from "#cooperation/register-texts.ts";
import { shareText, shareTexts } from "#cooperation/share-texts.ts";
import { formTexts, roleTexts } from "#cooperation/texts.ts";
import { formatOre } from "#funding/money-texts.ts";
import { shortName } from "#parties/rules/short-name.ts";
import { formatDay } from "#platform/format.ts";
import { capitalised, listInWords, numberInWords } from "#platform/in-words.ts";
import type { Language } from "#platform/language.ts";
import {
  countText,
  groupTexts,
  ownershipTexts as texts,
  ownershipTextsWith as textsWith,
  principleProposals,
  undecidedText,
} from "./ownership-texts.ts";
import { settled } from "./paper-blocks.ts";
import type { Block, PaperDocument, Run, Runs } from "./paper-document.ts";
import type { OwnershipFacts } from "./questions/ownership-report.ts";
import { groupOf, groups, type Group } from "./rules/ownership-groups.ts";

const act = "https://lovdata.no/lov/2018-06-22-83/§26-1";

/** The report as a document: principles that the council sets, then every cooperation as the register has it. */
export function ownershipDocument(facts: OwnershipFacts, language: Language): PaperDocument {
  const { party, on, involvements } = facts;
  const day = formatDay(on, language);
  const grouped = Map.groupBy(involvements, (one) => groupOf(one.cooperation));
  return {
    title: textsWith.title[language](party.name),
    subtitle: textsWith.asOf[language](day),
    language,
    day: on,
    author: party.name,
    footer: textsWith.footer[language](party.name, day),
    pictures: {},
    blocks: settled([
      {
        kind: "paragraph",
        text: [`${texts.law[language]} (`, { text: "kommuneloven § 26-1", href: act }, ")."],
      },
      heading(2, texts.overview[language]),
      ...overview(facts, grouped.get("political")?.length ?? 0, language),
      heading(2, texts.principles[language]),
      { kind: "paragraph", text: [texts.principlesNote[language]] },
      {
        kind: "proposal",
        mark: texts.proposal[language],
        blocks: [{ kind: "list", items: principleProposals.map((one) => [one[language]]) }],
      },
      heading(2, texts.purposes[language]),
      { kind: "paragraph", text: [texts.purposesNote[language]] },
      ...groups.flatMap((group) => section(group, grouped.get(group) ?? [], facts, language)),
      ...undecided(facts, language),
      heading(2, texts.notCovered[language]),
      { kind: "paragraph", text: [texts.notCoveredText[language]] },
      ...sources(facts, language),
    ]),
  };
}

function heading(level: 2 | 3, text: string): Block {
  return { kind: "heading", level, text };
}

function overview({ party, involvements }: OwnershipFacts, political: number, language: Language): Block[] {
  if (involvements.length === 0) return [{ kind: "paragraph", text: [texts.none[language]] }];
  const shared = involvements.some((one) => one.share !== null);
  const count = new Set(involvements.map((one) => one.cooperation.slug)).size;
  return [
    {
      kind: "paragraph",
      text: [countText[language](shortName(party), count, capitalised(numberInWords(political, language)), political)],
    },
    {
      kind: "table",
      caption: texts.overview[language],
      columns: [
        { title: texts.cooperation[language], share: 3 },
        { title: texts.form[language], share: 3 },
        { title: texts.role[language], share: 2 },
        { title: texts.since[language], share: 2 },
        ...(shared ? [{ title: texts.share[language], share: 2 }] : []),
      ],
      rows: involvements.map((one) => [
        [one.cooperation.name],
        [formName(one, language)],
        [roleTexts[one.role][language]],
        [sinceText(one, language)],
        ...(shared ? [[one.share ? shareText(one.share.ownership, language) : texts.notKnown[language]]] : []),
      ]),
    },
  ];
}

function formName({ cooperation }: Involvement, language: Language): string {
  return cooperation.form === null ? texts.notKnown[language] : formTexts[cooperation.form][language];
}

function sinceText({ since, sinceCertainty }: Involvement, language: Language): string {
  if (since === null) return texts.notKnown[language];
  const day = formatDay(since, language);
  return sinceCertainty === "at-latest" ? textsWith.sinceAtLatest[language](day) : textsWith.sinceDay[language](day);
}

function section(group: Group, own: readonly Involvement[], facts: OwnershipFacts, language: Language): Block[] {
  if (own.length === 0) return [];
  return [
    heading(2, groupTexts[group][language]),
    ...own.flatMap((one): Block[] => [
      heading(3, one.cooperation.name),
      { kind: "facts", rows: rowsOf(one, facts, language) },
    ]),
  ];
}

function rowsOf(one: Involvement, facts: OwnershipFacts, language: Language): { name: string; value: Runs }[] {
  const bound = facts.bound.filter((each) => each.matter.cooperation.slug === one.cooperation.slug);
  const rows: [string, Runs][] = [
    [texts.purpose[language], one.purpose ? [one.purpose.text] : [texts.noPurpose[language]]],
    [texts.form[language], [`${capitalised(formName(one, language))}${one.law === null ? "" : ` (${one.law})`}`]],
    [
      texts.role[language],
      [
        capitalised(roleTexts[one.role][language]),
        `, ${sinceText(one, language)}.`,
        one.scope ? ` ${one.scope}.` : "",
        made(one, language),
      ],
    ],
    [texts.rights[language], [capitalised(rightsText(one.rights, language))]],
    [texts.contribution[language], contribution(one, facts, language)],
    [texts.share[language], share(one, language)],
    [texts.liability[language], liability(one, language)],
    [texts.represents[language], represents(one, language)],
    [texts.statutes[language], statutes(one, language)],
    [
      texts.boundBy[language],
      bound.length === 0
        ? [texts.notBound[language]]
        : [
            `${listInWords(
              bound.map((each) => boundText(each, language)),
              language,
            )}.`,
          ],
    ],
    ...(one.reservations.length === 0
      ? []
      : [[texts.reservations[language], one.reservations.map((each) => `${each.wording} `)] satisfies [string, Runs]]),
    [
      texts.others[language],
      [
        `${
          listInWords(
            one.others.map((each) => shortName(each.party)),
            language,
          ) || texts.notKnown[language]
        }.`,
      ],
    ],
  ];
  return rows.map(([name, value]) => ({ name, value: value.filter((run) => run !== "") }));
}

function made({ constructed }: { constructed: boolean }, language: Language): string {
  return constructed ? ` ${texts.constructed[language]}` : "";
}

function share({ share: own }: Involvement, language: Language): Runs {
  return own ? [shareText(own.ownership, language), made(own, language)] : [texts.shareNotKept[language]];
}

/** What an act says of liability, and for which part of it the party answers where that is known. */
function liability({ liability: stated, share: own }: Involvement, language: Language): Runs {
  const part = own
    ? [`${capitalised(shareTexts.answers[language](shareText(own.liability, language)))}.${made(own, language)} `]
    : [];
  if (!stated) return [...part, noLiabilityText[language]];
  const { value, cite, checked } = stated;
  const words = `${cite.law} ${cite.paragraph}`;
  const where: Run = cite.url === undefined ? words : { text: words, href: cite.url };
  return [...part, `${liabilityTexts[value][language]} (`, where, checked ? ")" : `, ${texts.fromMemory[language]})`];
}

/** The newest year that has any, with what all pay together. */
function contribution({ cooperation }: Involvement, { costs }: OwnershipFacts, language: Language): Runs {
  const own = costs.filter((one) => one.cooperation.slug === cooperation.slug);
  const newest = own.filter((one) => one.year === own[0]?.year);
  if (newest.length === 0) return [texts.noContribution[language]];
  const said = newest.map((one) =>
    textsWith.paid[language](formatOre(one.amount, language), formatOre(one.total, language), String(one.year)),
  );
  return [said.join(" "), made({ constructed: newest.some((one) => one.constructed) }, language)];
}

function represents({ seats }: Involvement, language: Language): Runs {
  if (seats.length === 0) return [texts.noSeats[language]];
  const bodies = [...Map.groupBy(seats, (one) => one.body.id).values()];
  return bodies.map((own) => {
    const offices = own.map(
      (seat) =>
        `${seat.count > 1 ? `${seat.count} × ` : ""}${officeText(seat.office, language)} (${rightsText(seat.rights, language)})`,
    );
    const constructed = own.some((seat) => seat.constructed);
    return `${own[0]?.body.name ?? ""}: ${listInWords(offices, language)}.${made({ constructed }, language)} `;
  });
}

function statutes({ statutes: found }: Involvement, language: Language): Runs {
  if (!found) return [texts.noStatutes[language]];
  return [
    `${found.title}, ${textsWith.sinceDay[language](formatDay(found.since, language))} (${found.law}).`,
    made(found, language),
  ];
}

function boundText({ matter, bound }: OwnershipFacts["bound"][number], language: Language): string {
  const what =
    !bound || bound.clauses === "all"
      ? texts.whole[language]
      : textsWith.clauses[language](listInWords(bound.clauses, language));
  return `${matter.title} (${what}${bound ? `, ${textsWith.sinceDay[language](formatDay(bound.since, language))}` : ""})`;
}

function undecided({ undecided: open }: OwnershipFacts, language: Language): Block[] {
  if (open.length === 0) return [];
  return [
    heading(2, texts.undecided[language]),
    {
      kind: "list",
      items: open.map((one) => [
        undecidedText[language](
          one.cooperation.name,
          shortName(one.party),
          formatDay(one.ended, language),
          formatDay(one.window.until, language),
        ),
      ]),
    },
  ];
}

function sources({ involvements }: OwnershipFacts, language: Language): Block[] {
  const all = involvements.flatMap((one) => [
    one.source,
    one.purpose?.source ?? null,
    one.statutes?.source ?? null,
    one.share?.source ?? null,
    ...one.seats.map((seat) => seat.source),
  ]);
  const found = new Map(all.flatMap((one) => (one === null ? [] : [[one.id, one] as const])));
  if (found.size === 0) return [];
  const items = [...found.values()].map((one): Runs => [
    one.url?.startsWith("http") ? { text: one.title, href: one.url } : one.title,
  ]);
  return [heading(2, texts.sources[language]), { kind: "list", items }];
}
