import { index, prefix, route, type RouteConfig } from "@react-router/dev/routes";

/** Every page, in the order of the menu. Norwegian path words in all languages: an address outlives a translation. */
export default [
  route("/", "./pages/choose-language.ts"),
  ...prefix(":language", [
    index("./pages/front.tsx"),
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
    route("tall", "../region-lab/pages/numbers.tsx"),
    route("tall/region", "../region-lab/pages/region-lab.tsx"),
    route("tall/region.csv", "../region-lab/pages/region-lab-csv.ts"),
  ]),
] satisfies RouteConfig;
