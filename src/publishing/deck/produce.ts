import { createHash } from "node:crypto";
import { join } from "node:path";
import { Piscina } from "piscina";
import { publishingFolder } from "../fonts.ts";
import { typeset, type Typesetting } from "../typeset.ts";
import type { Deck } from "./slide.ts";

export const deckFiles = ["deck.pptx", "deck.html", "deck.pdf"] as const;
export type DeckFile = (typeof deckFiles)[number];
export const mediaTypes: { [file in DeckFile]: string } = {
  "deck.pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  "deck.html": "text/html; charset=utf-8",
  "deck.pdf": "application/pdf",
};

/** The making of one deck: which files are ready, and all of them in the end. The same deck is made once. */
export type Production = {
  id: string;
  ready: Set<DeckFile>;
  failed: unknown;
  files: Promise<{ [file in DeckFile]: Uint8Array }>;
};

let pool: Piscina | undefined;
function run(name: "forTypesetter" | "html" | "pptx", deck: Deck): Promise<unknown> {
  pool ??= new Piscina({
    filename: join(publishingFolder, "deck/worker.ts"),
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: 60_000,
    maxQueue: 64,
  });
  return pool.run(deck, { name });
}

/** The pages' build has its own copy of this module; what is being made is known to all of the process. */
const home = globalThis as { [key: symbol]: unknown };
const place = Symbol.for("samrad.decks");
const kept = (home[place] ??= new Map<string, Production>()) as Map<string, Production>;
const mostKept = 16;

/** Begins to make the files of a deck, or finds them made: the same words give the same id, and the same bytes. What failed is begun anew. */
export function produce(deck: Deck): Production {
  const id = createHash("sha256").update(JSON.stringify(deck)).digest("base64url").slice(0, 24);
  const known = kept.get(id);
  kept.delete(id);
  if (known && known.failed === null) {
    kept.set(id, known);
    return known;
  }
  const ready = new Set<DeckFile>();
  const production: Production = { id, ready, failed: null, files: make(deck, ready) };
  production.files.catch((error: unknown) => {
    production.failed = error;
  });
  kept.set(id, production);
  const oldest = kept.size > mostKept ? kept.keys().next().value : undefined;
  if (oldest !== undefined) kept.delete(oldest);
  return production;
}

export function productionOf(id: string): Production | undefined {
  return kept.get(id);
}

/** The typesetter works in its own thread while ours goes on with the other two. */
async function make(deck: Deck, ready: Set<DeckFile>): Promise<{ [file in DeckFile]: Uint8Array }> {
  const done = async (file: DeckFile, work: Promise<Uint8Array>): Promise<Uint8Array> => {
    const bytes = await work;
    ready.add(file);
    return bytes;
  };
  const typesetting = (await run("forTypesetter", deck)) as Typesetting;
  const [pdf, html, pptx] = await Promise.all([
    done("deck.pdf", typeset(typesetting)),
    done("deck.html", run("html", deck) as Promise<Uint8Array>),
    done("deck.pptx", run("pptx", deck) as Promise<Uint8Array>),
  ]);
  return { "deck.pptx": pptx, "deck.html": html, "deck.pdf": pdf };
}
