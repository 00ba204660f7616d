import type { Clause } from "./clauses.ts";

export const clauseCases: readonly { name: string; markdown: string; clauses: Clause[] }[] = [
  { name: "nothing", markdown: "", clauses: [] },
  { name: "only white space", markdown: " \n\n\t\n", clauses: [] },
  { name: "one numbered clause", markdown: "1. Planen vedtas.", clauses: [{ id: "1", text: "Planen vedtas." }] },
  {
    name: "two clauses without an empty line",
    markdown: "1. Første.\n2. Andre.",
    clauses: [
      { id: "1", text: "Første." },
      { id: "2", text: "Andre." },
    ],
  },
  {
    name: "a clause on several lines",
    markdown: "1. Første\n   linje to.\n2. Andre.",
    clauses: [
      { id: "1", text: "Første\nlinje to." },
      { id: "2", text: "Andre." },
    ],
  },
  {
    name: "lettered sub-items",
    markdown: "2. Nye områder skal:\n   a. ligge nær,\n   b) være gode.",
    clauses: [
      { id: "2", text: "Nye områder skal:" },
      { id: "2a", text: "ligge nær," },
      { id: "2b", text: "være gode." },
    ],
  },
  {
    name: "numbered sub-items",
    markdown: "1. Krav:\n   1. lys\n   2. luft\n2. Slutt.",
    clauses: [
      { id: "1", text: "Krav:" },
      { id: "1.1", text: "lys" },
      { id: "1.2", text: "luft" },
      { id: "2", text: "Slutt." },
    ],
  },
  {
    name: "numbers in two levels",
    markdown: "2. To\n\n2.1 To en\n\n2.2. To to",
    clauses: [
      { id: "2", text: "To" },
      { id: "2.1", text: "To en" },
      { id: "2.2", text: "To to" },
    ],
  },
  {
    name: "sections as headings",
    markdown: "## § 3 Medlemmer\n\nMedlemmer er A.\n\n## § 4. Vedtak\n\nVed enighet.",
    clauses: [
      { id: "§ 3", heading: "Medlemmer", text: "Medlemmer er A." },
      { id: "§ 4", heading: "Vedtak", text: "Ved enighet." },
    ],
  },
  {
    name: "sub-items of a section",
    markdown: "## § 3 Råd\n\nRådet:\n\na) møter\nb) vedtar\n\n1. først",
    clauses: [
      { id: "§ 3", heading: "Råd", text: "Rådet:" },
      { id: "§ 3 a", heading: "Råd", text: "møter" },
      { id: "§ 3 b", heading: "Råd", text: "vedtar" },
      { id: "§ 3 nr. 1", heading: "Råd", text: "først" },
    ],
  },
  {
    name: "sections in plain text",
    markdown: "§ 1 Formål\nRådet er til.\n\n§ 2 Rådet møtes hver måned.",
    clauses: [
      { id: "§ 1", heading: "Formål", text: "Rådet er til." },
      { id: "§ 2", text: "Rådet møtes hver måned." },
    ],
  },
  {
    name: "a numbered heading",
    markdown: "## 3 Jordvern\n\nVern.",
    clauses: [{ id: "3", heading: "Jordvern", text: "Vern." }],
  },
  {
    name: "groups under headings, and a title",
    markdown: "# Plan\n\n## Areal\n\n1. En\n\n## Drift\n\n2. To",
    clauses: [
      { id: "1", heading: "Areal", text: "En" },
      { id: "2", heading: "Drift", text: "To" },
    ],
  },
  {
    name: "numbering that starts again",
    markdown: "## A\n\n1. En\n\n## B\n\n1. To",
    clauses: [
      { id: "1", heading: "A", text: "En" },
      { id: "1 (2)", heading: "B", text: "To" },
    ],
  },
  {
    name: "text before the first number",
    markdown: "Innledning.\n\n1. En",
    clauses: [
      { id: "0", text: "Innledning." },
      { id: "1", text: "En" },
    ],
  },
  {
    name: "paragraphs without numbers",
    markdown: "Første.\n\nAndre.",
    clauses: [
      { id: "1", text: "Første." },
      { id: "2", text: "Andre." },
    ],
  },
  {
    name: "a bullet list stays in its clause",
    markdown: "1. Slik:\n   - en\n   - to",
    clauses: [{ id: "1", text: "Slik:\n- en\n- to" }],
  },
  {
    name: "a date at the start of a line is no number",
    markdown: "1. Fra\n19. juni 2009 gjelder planen.",
    clauses: [{ id: "1", text: "Fra\n19. juni 2009 gjelder planen." }],
  },
  {
    name: "a number after «punkt» at a line's end is no clause",
    markdown: "1. Som i punkt\n2. Dette er fortsatt første.",
    clauses: [{ id: "1", text: "Som i punkt\n2. Dette er fortsatt første." }],
  },
  {
    name: "f. eks. at the start of a line is no item",
    markdown: "1. Tiltak,\nf. eks. sykkelveg.",
    clauses: [{ id: "1", text: "Tiltak,\nf. eks. sykkelveg." }],
  },
  {
    name: "numbers in bold",
    markdown: "**1.** En\n\n**2.** To",
    clauses: [
      { id: "1", text: "En" },
      { id: "2", text: "To" },
    ],
  },
  {
    name: "Punkt 1:",
    markdown: "Punkt 1: En\nPunkt 2: To",
    clauses: [
      { id: "1", text: "En" },
      { id: "2", text: "To" },
    ],
  },
  {
    name: "Windows line ends",
    markdown: "1. En\r\n2. To\r\n",
    clauses: [
      { id: "1", text: "En" },
      { id: "2", text: "To" },
    ],
  },
];
