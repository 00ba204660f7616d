import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectAccessible, expectFits, inkOf, openBrowser, withPage } from "./browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const page = (body: string) =>
  `<!doctype html><html lang="nb"><head><title>Prøve</title><meta name="viewport" content="width=device-width"></head><body style="background:#fff;color:#000"><main>${body}</main></body></html>`;

describe("the browser that the journeys are walked in", () => {
  test("draws text: without fonts every other test would pass and nobody could read a word", async () => {
    await withPage(browser, {}, async (tab) => {
      await tab.setContent(
        page(
          '<p id="text" style="font:40px sans-serif">Æ Ø Å Trondheimsregionen</p><p id="none" style="font:40px sans-serif">&nbsp;</p>',
        ),
      );
      expect(await inkOf(tab, "#none")).toBe(0);
      expect(await inkOf(tab, "#text")).toBeGreaterThan(0.02);
      const widths = await tab.evaluate(() =>
        ["i", "W"].map((sign) => {
          const drawing = new OffscreenCanvas(1, 1).getContext("2d");
          if (!drawing) throw new Error("No canvas.");
          drawing.font = "40px sans-serif";
          return drawing.measureText(sign).width;
        }),
      );
      expect(widths[1]).toBeGreaterThan((widths[0] ?? 0) * 2);
    });
  });
});

describe("the checks that the journeys make", () => {
  test("find what is not accessible, and what does not fit", async () => {
    await withPage(browser, { size: { width: 360, height: 600 } }, async (tab) => {
      await tab.setContent(page("<h1>God</h1><p>Leselig</p>"));
      await expectAccessible(tab);
      await expectFits(tab);
      await tab.setContent(
        page('<h1>Dårlig</h1><p style="color:#ccc">Svak</p><input><div style="width:700px">bred</div>'),
      );
      await expect(expectAccessible(tab)).rejects.toThrow(/color-contrast[\s\S]*label/);
      await expect(expectFits(tab)).rejects.toThrow(/reaches 7\d\d of 360 px/);
    });
  });

  test("find a script that breaks", async () => {
    await expect(
      withPage(browser, {}, (tab) => tab.setContent(page("<script>nothing.at.all()</script>"))),
    ).rejects.toThrow(/nothing is not defined/);
  });
});
