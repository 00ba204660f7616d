import { refuse, type Refusal } from "#platform/outcome.ts";
import type { Because } from "./vocabulary.ts";

/** An act refused for want of a role; `because` holds all that a sentence about it needs (texts.ts#whyNot). */
export type NotAllowed = Refusal<"not-allowed"> & { because: Because };

export function notAllowed(because: Because): NotAllowed {
  return { ...refuse("not-allowed", { act: because.act, because: because.code }), because };
}
