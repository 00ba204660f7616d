import { inflateSync } from "node:zlib";

/** What a test reads of a PDF that we wrote: its objects lie open, so a small reader is enough. */
export type ReadPdf = {
  title: string | undefined;
  language: string | undefined;
  /** Declares itself accessible (PDF/UA-1) and is marked as tagged. */
  accessible: boolean;
  /** The kinds of elements in its structure, with how many of each. */
  tags: Map<string, number>;
  /** The words of its pictures. */
  alternatives: string[];
  /** The text of each page, words parted by one space. */
  pages: string[];
  text: string;
};

export function readPdf(bytes: Uint8Array): ReadPdf {
  const raw = Buffer.from(bytes);
  const objects = objectsOf(raw);
  const whole = raw.toString("latin1");
  const metadata = utf8(whole);
  const pages = [...objects.values()]
    .filter(({ head }) => /\/Type \/Page\b/.test(head))
    .map(({ head }) => textOf(head, objects).replace(/\s+/g, " ").trim());
  const tags = new Map<string, number>();
  for (const { head } of objects.values()) {
    const tag = /\/Type \/StructElem\s+\/S \/(\w+)/.exec(head)?.[1];
    if (tag) tags.set(tag, (tags.get(tag) ?? 0) + 1);
  }
  return {
    title: /<dc:title><rdf:Alt><rdf:li[^>]*>([^<]*)/.exec(metadata)?.[1],
    language: /\/Lang \(([^)]*)\)/.exec(whole)?.[1],
    accessible: metadata.includes("<pdfuaid:part>1</pdfuaid:part>") && /\/Marked true/.test(whole),
    tags,
    alternatives: [...whole.matchAll(/\/Alt \(((?:\\.|[^\\)])*)\)|\/Alt <([0-9A-F]+)>/gs)].map(words),
    pages,
    text: pages.join(" "),
  };
}

type PdfObject = { head: string; stream: Buffer };

function objectsOf(raw: Buffer): Map<number, PdfObject> {
  const whole = raw.toString("latin1");
  const found = new Map<number, PdfObject>();
  for (const match of whole.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\n(?:endobj|stream\r?\n)/g)) {
    const head = match[2] ?? "";
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
    const start = match.index + match[0].length;
    const packed = raw.subarray(start, start + length);
    found.set(Number(match[1]), {
      head,
      stream: /FlateDecode/.test(head) ? inflateSync(packed) : packed,
    });
  }
  return found;
}

/** Walks what a page draws: its shapes of letters, through each font's table back to text. */
function textOf(page: string, objects: Map<number, PdfObject>): string {
  let said = "";
  for (const part of drawn(page, objects)) {
    let known = new Map<number, string>();
    let size = 1;
    let place = { x: 0, y: 0 };
    let before = { x: Number.NEGATIVE_INFINITY, y: 0 };
    for (const step of part.code.matchAll(steps)) {
      const { font, points, hex, literal, form, scale, x, y } = step.groups ?? {};
      if (font !== undefined) {
        known = part.fonts.get(font) ?? new Map();
        size = Number(points);
      } else if (scale !== undefined) {
        place = { x: Number(x), y: Number(y) };
        // A picture is drawn letter by letter: those that stand close on one line are one word.
        const near = Math.abs(place.y - before.y) < 0.1 && place.x - before.x < 1.3 * size * Math.abs(Number(scale));
        if (!near || place.x < before.x) said += " ";
      } else if (form !== undefined) said += ` ${textOf(part.forms.get(form) ?? "", objects)} `;
      else {
        said += decode(hex === undefined ? unescaped(literal ?? "") : Buffer.from(hex, "hex"), known);
        before = place;
      }
    }
  }
  return said;
}

/** Fonts, places, strings (whose brackets may stand in pairs without a stroke) and pictures used again. */
const steps =
  /\/(?<font>\w+) (?<points>[\d.]+) Tf|(?<scale>-?[\d.]+) -?[\d.]+ -?[\d.]+ -?[\d.]+ (?<x>-?[\d.]+) (?<y>-?[\d.]+) cm|<(?<hex>[0-9A-Fa-f]+)>|\((?<literal>(?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*\))*)\)|\/(?<form>\w+) Do/g;

function drawn(page: string, objects: Map<number, PdfObject>) {
  const numbers = page.includes("/Contents")
    ? [...(/\/Contents (\[[^\]]*\]|\d+ 0 R)/.exec(page)?.[1] ?? "").matchAll(/(\d+) 0 R/g)].map((one) => Number(one[1]))
    : [...objects].filter(([, one]) => one.head === page).map(([number]) => number);
  const resources = named("Font", page);
  const fonts = new Map([...resources].map(([name, number]) => [name, tableOf(number, objects)]));
  const forms = new Map([...named("XObject", page)].map(([name, number]) => [name, objects.get(number)?.head ?? ""]));
  return numbers.map((number) => ({
    code: (objects.get(number)?.stream ?? Buffer.alloc(0)).toString("latin1"),
    fonts,
    forms,
  }));
}

function named(kind: string, page: string): Map<string, number> {
  const list = new RegExp(`/${kind} <<([\\s\\S]*?)>>`).exec(page)?.[1] ?? "";
  return new Map([...list.matchAll(/\/(\w+) (\d+) 0 R/g)].map((one) => [one[1] ?? "", Number(one[2])]));
}

function tableOf(font: number, objects: Map<number, PdfObject>): Map<number, string> {
  const number = Number(/\/ToUnicode (\d+) 0 R/.exec(objects.get(font)?.head ?? "")?.[1]);
  const table = objects.get(number)?.stream.toString("latin1") ?? "";
  return new Map(
    [...table.matchAll(/<([0-9A-F]{4})> <([0-9A-F]+)>\n/g)].map((one) => [
      Number.parseInt(one[1] ?? "", 16),
      Buffer.from(one[2] ?? "", "hex")
        .swap16()
        .toString("utf16le"),
    ]),
  );
}

function decode(shapes: Buffer, known: Map<number, string>): string {
  let text = "";
  for (let at = 0; at + 1 < shapes.length; at += 2) text += known.get(shapes.readUInt16BE(at)) ?? "";
  return text;
}

const escapes: { [letter: string]: string } = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

function unescaped(literal: string): Buffer {
  return Buffer.from(
    literal.replace(/\\([0-7]{1,3}|[\s\S])/g, (_whole, one: string) =>
      /^[0-7]/.test(one) ? String.fromCharCode(Number.parseInt(one, 8)) : (escapes[one] ?? one),
    ),
    "latin1",
  );
}

function words([, literal, hex]: RegExpMatchArray): string {
  const bytes = hex === undefined ? unescaped(literal ?? "") : Buffer.from(hex, "hex");
  return bytes[0] === 0xfe && bytes[1] === 0xff
    ? Buffer.from(bytes.subarray(2)).swap16().toString("utf16le")
    : bytes.toString("latin1");
}

function utf8(latin1: string): string {
  return Buffer.from(latin1, "latin1").toString("utf8");
}
