import type { LaidSlide, Placed } from "../layout/place.ts";
import { captionSize } from "../layout/place.ts";
import { accentBar, bulletIndent, colours, foot, headingTop, inner, kicker, margin, sheet } from "../layout/sheet.ts";
import type { Measure } from "../layout/type-metrics.ts";
import type { Deck, PictureBlock, Slide } from "../slide.ts";
import { finishPptx } from "./finish-pptx.ts";
import { cardRuns, tableRows } from "./pptx-blocks.ts";
import { PptxWriter, type PptxSlide, type Text, type TextOptions, type Writer } from "./pptx-writer.ts";
import { face, locales, pitch, run } from "./pptx-text.ts";
import { frontPicture, frontRows, frontType, headingWords, notesOf, placeLine, sourceLine } from "./sheet-words.ts";

/** Points to inches, which the writer counts in. */
const inches = (points: number) => points / 72;
const box = ({ x, y, w, h }: { x: number; y: number; w: number; h: number }) => ({
  x: inches(x),
  y: inches(y),
  w: inches(w),
  h: inches(h),
});
const plain: TextOptions = { fontFace: face, color: colours.ink, margin: 0, valign: "top", fit: "none", wrap: true };

/** The deck as PowerPoint: text as text, tables as tables, pictures as vectors with a raster for older readers. */
export async function renderPptx(deck: Deck, laid: readonly LaidSlide[], measure: Measure): Promise<Uint8Array> {
  const pptx = new PptxWriter();
  pptx.defineLayout({ name: "SAMRAD", width: inches(sheet.width), height: inches(sheet.height) });
  pptx.layout = "SAMRAD";
  pptx.theme = { headFontFace: face, bodyFontFace: face };
  pptx.title = deck.words.title;
  pptx.author = deck.words.speaker || deck.cooperation.name;
  pptx.company = deck.cooperation.name;
  pptx.subject = placeLine(deck);
  defineMasters(pptx, deck);
  const pictures: PictureBlock[] = [];
  const draw = (slide: PptxSlide, picture: PictureBlock, where: { x: number; y: number; w: number; h: number }) => {
    pictures.push(picture);
    slide.addImage({
      data: `image/svg+xml;base64,${Buffer.from(picture.svg).toString("base64")}`,
      ...box(where),
      altText: picture.alt,
    });
  };
  for (const one of laid) {
    const { slide } = one;
    const page = pptx.addSlide({ masterName: slide.front ? "FRONT" : "CONTENT" });
    if (slide.front) front(page, slide, deck, measure, draw);
    else content(page, one, deck, measure, draw);
    const notes = notesOf(slide, deck);
    if (notes) page.addNotes(notes);
  }
  const written = await pptx.write({ outputType: "nodebuffer" });
  return finishPptx(written as Buffer, { day: deck.on, locale: locales[deck.language], pictures });
}

type Draw = (slide: PptxSlide, picture: PictureBlock, where: { x: number; y: number; w: number; h: number }) => void;

function defineMasters(pptx: Writer, deck: Deck): void {
  pptx.defineSlideMaster({
    title: "FRONT",
    background: { color: colours.fjord },
    objects: [
      {
        placeholder: {
          options: {
            name: "title",
            type: "title",
            ...box({ x: 64, y: 118, w: 520, h: 210 }),
            fontFace: face,
            color: colours.white,
            bold: true,
            align: "left",
            valign: "top",
            margin: 0,
          },
          text: "",
        },
      },
    ],
  });
  pptx.defineSlideMaster({
    title: "CONTENT",
    background: { color: colours.white },
    objects: [
      {
        rect: {
          ...box({ x: accentBar.x, y: accentBar.y, w: accentBar.width, h: accentBar.height }),
          fill: { color: colours.accent },
        },
      },
      {
        placeholder: {
          options: {
            name: "title",
            type: "title",
            ...box({ x: margin.left, y: headingTop, w: inner, h: 44 }),
            fontFace: face,
            color: colours.ink,
            bold: true,
            align: "left",
            valign: "top",
            margin: 0,
          },
          text: "",
        },
      },
      {
        text: {
          text: placeLine(deck),
          options: {
            ...plain,
            ...box({ x: 654, y: foot.y, w: 228, h: foot.height }),
            ...pitch(foot.size),
            color: colours.quiet,
            align: "right",
            lang: locales[deck.language],
          },
        },
      },
    ],
    slideNumber: {
      ...box({ x: 882, y: foot.y, w: 22, h: foot.height }),
      fontFace: face,
      fontSize: foot.size,
      color: colours.quiet,
      align: "right",
      margin: 0,
      valign: "top",
    },
  });
}

function front(page: PptxSlide, slide: Slide, deck: Deck, measure: Measure, draw: Draw): void {
  const { size, below } = frontType(slide, measure);
  page.addText([run(slide.heading, deck, { ...pitch(size), bold: true, color: colours.white })], {
    placeholder: "title",
  });
  page.addText([run(slide.kicker, deck)], {
    ...plain,
    ...box({ x: 64, y: 84, w: 520, h: 26 }),
    ...pitch(18),
    bold: true,
    color: colours.mint,
  });
  const rows = frontRows(slide).map((text, index) =>
    run(text, deck, {
      ...pitch(index === 0 ? 22 : 18),
      bold: index === 0,
      color: colours.white,
      breakLine: true,
      paraSpaceAfter: 6,
    }),
  );
  page.addText(rows, { ...plain, ...box({ x: 64, y: below, w: 520, h: 484 - below }) });
  if (slide.front?.picture) draw(page, slide.front.picture, contain(slide.front.picture, frontPicture));
  const source = sourceLine(slide, deck, measure);
  if (source)
    page.addText([run(source, deck)], {
      ...plain,
      ...box({ x: 64, y: foot.y, w: 820, h: foot.height }),
      ...pitch(foot.size),
      color: colours.mint,
    });
}

/** The largest of its shape in the middle of a room. */
function contain(picture: PictureBlock, room: { x: number; y: number; w: number; h: number }) {
  const scale = Math.min(room.w / picture.width, room.h / picture.height);
  const [w, h] = [picture.width * scale, picture.height * scale];
  return { x: room.x + (room.w - w) / 2, y: room.y + (room.h - h) / 2, w, h };
}

function content(page: PptxSlide, one: LaidSlide, deck: Deck, measure: Measure, draw: Draw): void {
  const { slide } = one;
  page.addText([run(headingWords(one), deck, { ...pitch(one.headingSize), bold: true, color: colours.ink })], {
    placeholder: "title",
    ...box({ x: margin.left, y: headingTop, w: inner, h: one.headingHeight }),
  });
  page.addText([run(slide.kicker, deck)], {
    ...plain,
    ...box({ x: margin.left, y: kicker.y, w: inner, h: 18 }),
    ...pitch(kicker.size),
    bold: true,
    color: colours.accent,
  });
  for (const placed of one.placed) block(page, placed, deck, draw);
  const source = sourceLine(slide, deck, measure);
  if (source)
    page.addText([run(source, deck)], {
      ...plain,
      ...box({ x: margin.left, y: foot.y, w: 590, h: foot.height }),
      ...pitch(foot.size),
      color: colours.quiet,
    });
}

function block(page: PptxSlide, placed: Placed, deck: Deck, draw: Draw): void {
  const { block: it, sizes } = placed;
  switch (it.kind) {
    case "lead":
      page.addText([run(it.text, deck)], { ...plain, ...box(placed), ...pitch(sizes.lead) });
      return;
    case "note":
      page.addText([run(it.text, deck)], { ...plain, ...box(placed), ...pitch(sizes.note), color: colours.quiet });
      return;
    case "label":
      page.addText([run(it.text, deck)], {
        ...plain,
        ...box(placed),
        ...pitch(sizes.label),
        bold: true,
        color: colours.accent,
      });
      return;
    case "list": {
      const runs = it.items.flatMap(({ text, detail }, index): Text[] => {
        const bullet = { characterCode: "2013", indent: sizes.item * bulletIndent };
        const after = index < it.items.length - 1 ? sizes.itemGap : 0;
        const said = run(text, deck, {
          ...pitch(sizes.item),
          bullet,
          breakLine: true,
          paraSpaceAfter: detail ? 0 : after,
        });
        if (!detail) return [said];
        const under = run(detail, deck, {
          ...pitch(sizes.detail),
          color: colours.quiet,
          breakLine: true,
          paraSpaceAfter: after,
          indentLevel: 0,
          bullet: { characterCode: "200B", indent: sizes.item * bulletIndent },
        });
        return [said, under];
      });
      page.addText(runs, { ...plain, ...box(placed) });
      return;
    }
    case "table":
      page.addTable(tableRows(it, placed, deck), {
        ...box(placed),
        colW: (placed.columns ?? []).map(inches),
        rowH: (placed.rows ?? []).map(inches),
        fontFace: face,
        autoPage: false,
        objectName: it.label,
      });
      return;
    case "cards":
      it.items.forEach((card, index) => {
        const where = placed.cells?.[index];
        if (!where) return;
        page.addText(cardRuns(card, sizes, deck), {
          ...plain,
          ...box(where),
          shape: "rect",
          fill: { color: colours.pale },
          // The room at the left holds the bar besides.
          margin: [sizes.cardPad, sizes.cardPad, sizes.cardPad, sizes.cardPad],
        });
        page.addShape("rect", { ...box({ ...where, w: 4 }), fill: { color: colours.accent }, line: { type: "none" } });
      });
      return;
    case "picture":
      draw(page, it, placed);
      if (it.caption)
        page.addText([run(it.caption, deck)], {
          ...plain,
          ...box({ x: placed.x, y: placed.y + placed.h + 4, w: placed.w, h: 26 }),
          ...pitch(captionSize),
          color: colours.quiet,
        });
      return;
    default:
      it satisfies never;
  }
}
