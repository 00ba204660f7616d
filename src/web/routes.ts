import { index, prefix, route, type RouteConfig } from "@react-router/dev/routes";

/** Every page, in the order of the menu. Norwegian path words in all languages: an address outlives a translation. */
export default [
  route("/", "./pages/choose-language.ts"),
  ...prefix(":language", [
    index("./pages/front.tsx"),
    route("samarbeid/:cooperation/endring", "../decisions/pages/amendment.tsx"),
  ]),
] satisfies RouteConfig;
