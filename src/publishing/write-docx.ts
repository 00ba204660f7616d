import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type IParagraphOptions,
} from "docx";
import { documentStyles, ink, textWidth } from "./docx-styles.ts";
import type { Block, PaperDocument, PaperPicture, Run, Runs } from "./paper-document.ts";
import { rasterise } from "./raster.ts";

/** A report as DOCX: real headings, table heads that repeat, words for pictures, the language of its text. */
export async function writeDocx(document: PaperDocument): Promise<Uint8Array> {
  const drawn = new Map(
    await Promise.all(
      Object.entries(document.pictures).map(async ([name, one]) => [name, await withPng(name, one)] as const),
    ),
  );
  const children: FileChild[] = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(document.title)] }),
    new Paragraph({ style: "Subtitle", children: [new TextRun(document.subtitle)] }),
    ...document.blocks.flatMap((block) => blockOf(block, drawn)),
  ];
  const file = new Document({
    title: document.title,
    creator: document.author,
    lastModifiedBy: document.author,
    description: document.subtitle,
    styles: documentStyles(document.language),
    numbering: {
      config: [
        {
          reference: "bullets",
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: "•",
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 400, hanging: 260 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: { margin: { top: 1250, bottom: 1250, left: 1250, right: 1250 } } },
        footers: { default: footer(document.footer) },
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

type Drawn = PaperPicture & { png: Uint8Array };

/** Readers of DOCX that draw no SVG show the PNG: twice as many dots as points, so that print is sharp. */
async function withPng(name: string, picture: PaperPicture): Promise<Drawn> {
  if (picture.alt.trim() === "") throw new Error(`The picture "${name}" has no words: say what it shows.`);
  return { ...picture, png: (await rasterise(picture.svg, picture.width * 2)).png };
}

function footer(text: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: "Footer",
        children: [
          new TextRun(`${text}  `),
          new TextRun({ children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}

const headings = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2 } as const;

function blockOf(block: Block, drawn: ReadonlyMap<string, Drawn>, around: IParagraphOptions = {}): FileChild[] {
  switch (block.kind) {
    case "heading":
      return [new Paragraph({ heading: headings[block.level], children: [new TextRun(block.text)] })];
    case "paragraph":
      return [
        new Paragraph({ ...around, ...(block.tone === "note" ? { style: "Note" } : {}), children: runsOf(block.text) }),
      ];
    case "list":
      return block.items.map(
        (item) => new Paragraph({ ...around, numbering: { reference: "bullets", level: 0 }, children: runsOf(item) }),
      );
    case "facts":
      return block.rows.map(
        ({ name, value }) =>
          new Paragraph({
            ...around,
            style: "Fact",
            children: [new TextRun({ text: `${name}: `, bold: true }), ...runsOf(value)],
          }),
      );
    case "table":
      return [
        ...(block.captionSaid
          ? []
          : [new Paragraph({ style: "Caption", keepNext: true, children: [new TextRun(block.caption)] })]),
        tableOf(block),
        new Paragraph({ children: [] }),
      ];
    case "proposal": {
      const set: IParagraphOptions = {
        shading: { type: ShadingType.CLEAR, fill: "FDF3DC" },
        border: { left: { style: BorderStyle.SINGLE, size: 18, color: "B97A00", space: 8 } },
      };
      return [
        new Paragraph({ ...set, indent: { left: 400 }, children: [new TextRun({ text: block.mark, bold: true })] }),
        ...block.blocks.flatMap((one) => blockOf(one, drawn, set)),
      ];
    }
    case "picture":
      return pictureOf(block, drawn.get(block.name));
    default:
      return block satisfies never;
  }
}

function runsOf(runs: Runs): (TextRun | ExternalHyperlink)[] {
  return runs.map((run: Run) => {
    if (typeof run === "string") return new TextRun(run);
    if (run.href === undefined) return new TextRun({ text: run.text, bold: run.strong ?? false });
    return new ExternalHyperlink({
      link: encodeURI(decodeURI(run.href)),
      children: [new TextRun({ text: run.text, style: "Hyperlink" })],
    });
  });
}

function tableOf({ columns, rows, sums }: Extract<Block, { kind: "table" }>): Table {
  const whole = columns.reduce((sum, one) => sum + (one.share ?? 1), 0);
  const widths = columns.map((one) => Math.floor((textWidth * (one.share ?? 1)) / whole));
  const cell = (column: number, runs: Runs, bold: boolean, head: boolean) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 90, right: 90 },
      ...(head ? { shading: { type: ShadingType.CLEAR, fill: "EEF5F3" } } : {}),
      children: [
        new Paragraph({
          style: "Cell",
          alignment: columns[column]?.align === "right" ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: bold ? runs.map((run) => new TextRun({ text: plain(run), bold: true })) : runsOf(runs),
        }),
      ],
    });
  const line = { style: BorderStyle.SINGLE, size: 4, color: "C5D3CF" };
  const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: none, left: none, right: none, insideVertical: none, bottom: line, insideHorizontal: line },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((one, at) => cell(at, [one.title], true, true)),
      }),
      ...rows.map(
        (row, at) =>
          new TableRow({
            cantSplit: true,
            children: row.map((runs, column) => cell(column, runs, sums === true && at === rows.length - 1, false)),
          }),
      ),
    ],
  });
}

function plain(run: Run): string {
  return typeof run === "string" ? run : run.text;
}

function pictureOf(
  { name, caption, share = 1 }: Extract<Block, { kind: "picture" }>,
  drawn: Drawn | undefined,
): FileChild[] {
  if (!drawn) throw new Error(`The document names a picture "${name}" that it does not have.`);
  const width = Math.round((textWidth / 20) * (96 / 72) * share);
  return [
    new Paragraph({
      keepNext: true,
      children: [
        new ImageRun({
          type: "svg",
          data: Buffer.from(drawn.svg),
          fallback: { type: "png", data: Buffer.from(drawn.png) },
          transformation: { width, height: Math.round((width * drawn.height) / drawn.width) },
          altText: { name, title: caption, description: drawn.alt },
        }),
      ],
    }),
    new Paragraph({ style: "Caption", children: [new TextRun({ text: caption, color: ink })] }),
  ];
}
