import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Language, Text } from "#platform/language.ts";
import type { LaidSlide, Placed } from "../layout/place.ts";
import { foot, headingTop, inner, kicker, margin } from "../layout/sheet.ts";
import type { Measure } from "../layout/type-metrics.ts";
import { escape } from "../pictures/svg.ts";
import { langOf, textOf, type Deck, type Phrase, type PictureBlock, type Tone } from "../slide.ts";
import { look, steps } from "./html-look.ts";
import { frontPicture, frontRows, frontType, headingWords, noteLead, placeLine, sourceLine } from "./sheet-words.ts";

/** The deck as one file that fetches nothing: readable without JavaScript, by keyboard, on a phone and on paper. */
export function renderHtml(deck: Deck, laid: readonly LaidSlide[], measure: Measure): string {
  const slides = laid.map((one, index) => section(one, index, laid.length, deck, measure)).join("\n");
  return `<!doctype html>
<html lang="${deck.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(deck.words.title)}</title>
<style>@font-face{font-family:"Inter Deck";font-weight:100 900;src:url(data:font/woff2;base64,${typeface()}) format("woff2")}${look}</style>
</head>
<body>
<a class="skip" href="#s2">${escape(skip[deck.language])}</a>
<main>
${slides}
</main>
<script>${steps}</script>
</body>
</html>
`;
}

const skip: Text = { nb: "Til første lysark", nn: "Til første lysark", en: "To the first slide" };
const slideLabel: Text = { nb: "Lysark", nn: "Lysark", en: "Slide" };
const sourcesLabel: Text = { nb: "Kilder og notater", nn: "Kjelder og notat", en: "Sources and notes" };

let kept: string | undefined;
function typeface(): string {
  kept ??= readFileSync(
    createRequire(import.meta.url).resolve("@fontsource-variable/inter/files/inter-latin-wght-normal.woff2"),
  ).toString("base64");
  return kept;
}

/** A place and a size of type, as the style sheet reads them. */
function at(x: number, y: number, w: number, s: number, more: { [name: string]: number } = {}): string {
  const all = Object.entries({ x, y, w, s, ...more }).map(
    ([name, value]) => `--${name}:${Math.round(value * 100) / 100}`,
  );
  return `style="${all.join(";")}"`;
}

function said(phrase: Phrase, language: Language): string {
  const lang = langOf(phrase, language);
  const text = escape(textOf(phrase));
  return lang === language ? text : `<span lang="${lang}">${text}</span>`;
}

function section(one: LaidSlide, index: number, of: number, deck: Deck, measure: Measure): string {
  const { slide } = one;
  const { language } = deck;
  const notes =
    slide.notes.length === 0
      ? ""
      : `<details class="notes"><summary>${escape(sourcesLabel[language])} (${index + 1})</summary><p>${escape(noteLead[language])}</p><ul>${slide.notes.map((note) => `<li>${said({ text: note, lang: "nb" }, language)}</li>`).join("")}</ul></details>`;
  const label = `aria-label="${escape(slideLabel[language])} ${index + 1} / ${of}"`;
  const sheet = slide.front ? front(one, deck, measure) : content(one, index, deck, measure);
  return `<section class="slide" id="s${index + 1}" ${label}><div class="sheet${slide.front ? " front" : ""}">${sheet}</div>${notes}</section>`;
}

function front({ slide }: LaidSlide, deck: Deck, measure: Measure): string {
  const { size, below } = frontType(slide, measure);
  const rows = frontRows(slide)
    .map((row) => `<p>${escape(row)}</p>`)
    .join("");
  const source = sourceLine(slide, deck, measure);
  return [
    `<p class="b kicker" ${at(64, 84, 520, 18)}>${escape(slide.kicker)}</p>`,
    `<h1 class="b" tabindex="-1" ${at(64, 118, 520, size)}>${said(slide.heading, deck.language)}</h1>`,
    `<div class="b rows" ${at(64, below, 520, 18)}>${rows}</div>`,
    slide.front?.picture ? figure(slide.front.picture, frontPicture, 1) : "",
    source
      ? `<p class="b foot" ${at(64, foot.y, 820, foot.size)}>${said({ text: source, lang: "nb" }, deck.language)}</p>`
      : "",
  ].join("");
}

function content(one: LaidSlide, index: number, deck: Deck, measure: Measure): string {
  const source = sourceLine(one.slide, deck, measure);
  return [
    `<span class="bar"></span>`,
    `<p class="b kicker" ${at(margin.left, kicker.y, inner, kicker.size)}>${said(one.slide.kicker, deck.language)}</p>`,
    `<h2 class="b" tabindex="-1" ${at(margin.left, headingTop, inner, one.headingSize)}>${said(headingWords(one), deck.language)}</h2>`,
    ...one.placed.map((placed) => block(placed, deck.language, index + 1)),
    source
      ? `<p class="b foot" ${at(margin.left, foot.y, 590, foot.size)}>${said({ text: source, lang: "nb" }, deck.language)}</p>`
      : "",
    `<p class="b foot number" ${at(654, foot.y, 250, foot.size)}>${escape(placeLine(deck))} · ${index + 1}</p>`,
  ].join("");
}

function block({ block: it, sizes, cells, columns, ...where }: Placed, language: Language, slide: number): string {
  const { x, y, w } = where;
  switch (it.kind) {
    case "lead":
    case "note":
      return `<p class="b ${it.kind}" ${at(x, y, w, it.kind === "lead" ? sizes.lead : sizes.note)}>${said(it.text, language)}</p>`;
    case "label":
      return `<p class="b label" ${at(x, y, w, sizes.label)}>${escape(it.text)}</p>`;
    case "list":
      return `<ul class="b" ${at(x, y, w, sizes.item, { g: sizes.itemGap, d: sizes.detail })}>${it.items
        .map(
          ({ text, detail }) =>
            `<li>${said(text, language)}${detail ? ` <small>${said(detail, language)}</small>` : ""}</li>`,
        )
        .join("")}</ul>`;
    case "table": {
      const side = (index: number) =>
        it.columns[index]?.align && it.columns[index].align !== "left" ? ` class="${it.columns[index].align}"` : "";
      const all = (columns ?? []).reduce((sum, one) => sum + one, 0);
      const cols = (columns ?? []).map((one) => `<col style="width:${Math.round((one / all) * 1000) / 10}%">`).join("");
      const head = it.columns.map((one, index) => `<th scope="col"${side(index)}>${escape(one.head)}</th>`).join("");
      const rows = it.rows
        .map(
          (row) =>
            `<tr>${row
              .map((cell, index) => {
                const inside = `${cell.tone ? mark(cell.tone) : ""}${said(cell.text, language)}`;
                return index === 0 ? `<th scope="row">${inside}</th>` : `<td${side(index)}>${inside}</td>`;
              })
              .join("")}</tr>`,
        )
        .join("");
      return `<div class="b table" tabindex="0" role="group" aria-label="${escape(it.label)}" ${at(x, y, w, sizes.cell, { p: sizes.cellPad, hs: sizes.cellHead })}><table><colgroup>${cols}</colgroup><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></div>`;
    }
    case "cards":
      return it.items
        .map((card, index) => {
          const box = cells?.[index] ?? { ...where };
          const inside = [
            card.figure ? `<p class="figure">${escape(card.figure)}</p>` : "",
            `<h3>${said(card.title, language)}</h3>`,
            card.text ? `<p class="text">${said(card.text, language)}</p>` : "",
            card.list
              ? `<ul class="text">${card.list.map((each) => `<li>${said(each, language)}</li>`).join("")}</ul>`
              : "",
          ].join("");
          return `<div class="b card" ${at(box.x, box.y, box.w, sizes.cardTitle, { h: box.h, p: sizes.cardPad, f: sizes.cardFigure, t: sizes.cardText })}>${inside}</div>`;
        })
        .join("");
    case "picture":
      return figure(it, where, slide);
    default:
      return it satisfies never;
  }
}

function figure(
  picture: PictureBlock,
  { x, y, w, h }: { x: number; y: number; w: number; h: number },
  slide: number,
): string {
  // Two pictures of one file may not share the names of their patterns.
  const svg = picture.svg
    .replaceAll(/id="([^"]+)"/g, `id="$1-${slide}"`)
    .replaceAll(/url\(#([^)]+)\)/g, `url(#$1-${slide})`)
    .replace("<svg ", `<svg role="img" aria-label="${escape(picture.alt)}" `);
  const caption = picture.caption ? `<figcaption>${escape(picture.caption)}</figcaption>` : "";
  return `<figure class="b" ${at(x, y, w, 16, { h })}>${svg}${caption}</figure>`;
}

/** A shape besides the colour; the words beside it say the same. */
function mark(tone: Tone): string {
  const shapes: { [one in Tone]: string } = {
    done: '<circle cx="8" cy="8" r="7" fill="#0b6a53"/>',
    partly:
      '<circle cx="8" cy="8" r="6" fill="#fff" stroke="#0b6a53" stroke-width="2"/><path d="M8 2a6 6 0 0 1 0 12z" fill="#0b6a53"/>',
    waiting: '<circle cx="8" cy="8" r="6" fill="#fff" stroke="#0b6a53" stroke-width="2"/>',
    attention: '<path d="M8 1.2L15.2 14.4H.8z" fill="#9a4506"/>',
    stopped: '<rect x="1.5" y="1.5" width="13" height="13" fill="#9a4506"/>',
    neutral: '<rect x="2.5" y="2.5" width="11" height="11" fill="none" stroke="#51605a" stroke-width="2"/>',
  };
  return `<svg class="mark" viewBox="0 0 16 16" aria-hidden="true">${shapes[tone]}</svg>`;
}
