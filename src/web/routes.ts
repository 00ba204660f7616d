import { index, prefix, route, type RouteConfig } from "@react-router/dev/routes";

/** Every page, in the order of the menu. Norwegian path words in all languages: an address outlives a translation. */
export default [
  route("/", "./pages/choose-language.ts"),
  route("vedlegg/:attachment", "../decisions/pages/attachment.ts"),
  ...prefix(":language", [
    index("./pages/front.tsx"),
    route("saker", "../decisions/pages/matters.tsx"),
    route("saker.csv", "../decisions/pages/matters-csv.ts"),
    route("saker/:matter", "../decisions/pages/matter.tsx"),
    route("saker/:matter/tavle.csv", "../decisions/pages/board-csv.ts"),
    route("saker/:matter/vedtak/:resolution", "../decisions/pages/resolution.tsx"),
    route("saker/:matter/vedtak/:resolution/ordlyd.txt", "../decisions/pages/wording-file.ts"),
    route("kommuner", "./pages/parties.tsx"),
    route("kommuner.csv", "./pages/parties-csv.ts"),
    route("kommuner/:party", "./pages/party.tsx"),
    route("samarbeid", "../cooperation/pages/cooperations.tsx"),
    route("samarbeid.csv", "../cooperation/pages/cooperations-csv.ts"),
    route("samarbeid/nettverk", "../cooperation/pages/network.tsx"),
    // The decisions' part of each page is a route of its own below it: cooperation does not know decisions.
    route("samarbeid/:cooperation", "../cooperation/pages/cooperation.tsx", [
      index("../decisions/pages/cooperation-matters.tsx"),
    ]),
    route("samarbeid/:cooperation/medlemmer.csv", "../cooperation/pages/members-csv.ts"),
    route("samarbeid/:cooperation/vedtekter/:version?", "../cooperation/pages/statutes.tsx", [
      index("../decisions/pages/statutes-changes.tsx"),
    ]),
    route("samarbeid/:cooperation/endring", "../decisions/pages/amendment.tsx"),
    route("arbeid/angre/:entry", "./pages/work/undo.tsx"),
    route("arbeid/tilgang", "./pages/work/access.tsx"),
    route("arbeid/import", "./pages/work/import.tsx"),
    route("arbeid/import/feil.csv", "./pages/work/import-problems-csv.ts"),
    route("arbeid/samarbeid/:cooperation/medlemskap", "../cooperation/pages/work/membership.tsx"),
    route("arbeid/samarbeid/:cooperation/viderefoering", "../cooperation/pages/work/continuation.tsx"),
    route("arbeid/samarbeid/:cooperation/vedtekter", "../cooperation/pages/work/statutes.tsx"),
    route("tall", "../region-lab/pages/numbers.tsx"),
    route("tall/region", "../region-lab/pages/region-lab.tsx"),
    route("tall/hva-om", "../region-lab/pages/what-if.tsx"),
    route("tall/region/:party", "../region-lab/pages/place-in-lab.tsx"),
    route("tall/region.csv", "../region-lab/pages/region-lab-csv.ts"),
    route("tall/befolkning", "../region-lab/pages/population.tsx"),
    route("tall/befolkning/:figure", "../region-lab/pages/population-csv.ts"),
    route("sok", "./pages/search.tsx"),
    route("om", "./pages/about.tsx"),
    route("journal", "./pages/journal.tsx"),
    route("journal/:seq", "./pages/journal-entry.tsx"),
  ]),
] satisfies RouteConfig;
