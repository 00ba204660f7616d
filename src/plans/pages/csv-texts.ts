import type { Text } from "#platform/language.ts";

const id: Text = { nb: "id", nn: "id", en: "id" };
const title: Text = { nb: "tittel", nn: "tittel", en: "title" };
const owner: Text = { nb: "eier", nn: "eigar", en: "owner" };
const state: Text = { nb: "tilstand", nn: "tilstand", en: "state" };
const light: Text = { nb: "status", nn: "status", en: "status" };
const sentence: Text = { nb: "i ord", nn: "i ord", en: "in words" };

export const planCsvHeader: readonly Text[] = [
  id,
  title,
  { nb: "slag", nn: "slag", en: "kind" },
  owner,
  state,
  { nb: "fra", nn: "frå", en: "since" },
  { nb: "til", nn: "til", en: "until" },
  { nb: "periode fra", nn: "periode frå", en: "period from" },
  { nb: "periode til", nn: "periode til", en: "period until" },
  { nb: "prosjekter", nn: "prosjekt", en: "projects" },
  { nb: "i arbeid", nn: "i arbeid", en: "under way" },
  { nb: "forsinket", nn: "forseinka", en: "late" },
  light,
  sentence,
];

export const projectCsvHeader: readonly Text[] = [
  id,
  title,
  { nb: "del av", nn: "del av", en: "part of" },
  owner,
  state,
  light,
  { nb: "begynt", nn: "byrja", en: "begun" },
  { nb: "frist", nn: "frist", en: "due" },
  { nb: "avsluttet", nn: "avslutta", en: "ended" },
  { nb: "deltakere", nn: "deltakarar", en: "participants" },
  { nb: "milepæler", nn: "milepælar", en: "milestones" },
  { nb: "nådd", nn: "nådd", en: "reached" },
  { nb: "forsinket", nn: "forseinka", en: "late" },
  { nb: "neste", nn: "neste", en: "next" },
  { nb: "neste dato", nn: "neste dato", en: "next date" },
  { nb: "planer", nn: "planar", en: "plans" },
  sentence,
];
