import { createContext, type RouterContext } from "react-router";
import type { Reader } from "#platform/answers.ts";
import type { Clock } from "#platform/clock.ts";
import type { Database } from "#platform/database.ts";
import type { Found } from "./actor.ts";
import type { Actor } from "./vocabulary.ts";

/** What a page's loader and action work with; made anew for each request by main.ts. */
export type PageServices = {
  database: Database;
  reader: Reader;
  clock: Clock;
  actor: Actor;
  /** How the request was recognised: page-form.ts holds its form against it. */
  found: Found;
  baseUrl: string;
  /** Goes into every form; empty for a visitor who is not signed in. */
  csrf: string;
  /** The cooperation whose front page this installation opens with. */
  home: string;
  demo: boolean;
};

/**
 * The page build carries its own copy of this module; a key of the process makes both copies mean the same context.
 */
const key = Symbol.for("samrad.page-services");
type Keyed = { [key]?: RouterContext<PageServices> };
export const pageServices: RouterContext<PageServices> = ((globalThis as Keyed)[key] ??= createContext<PageServices>());
