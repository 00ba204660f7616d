import { AxeBuilder } from "@axe-core/playwright";
import { chromium, type Browser, type Page } from "playwright-core";
import { expect } from "vitest";
import { findChromium } from "./chromium.ts";

/** Opens a browser for the journeys of one file. Throws a sentence where there is none. */
export async function openBrowser(): Promise<Browser> {
  const found = await findChromium();
  if (!found.ok) throw new Error(`No browser for the journeys: ${found.because}.`);
  try {
    return await chromium.launch({
      args: found.args,
      env: { ...process.env, ...found.environment },
      ...(found.executable ? { executablePath: found.executable } : {}),
      ...(found.channel ? { channel: found.channel } : {}),
    });
  } catch (error) {
    throw new Error("The browser did not start. Install Chrome, or name an installed Chromium with CHROME_PATH.", {
      cause: error,
    });
  }
}

export const phone = { width: 360, height: 740 };
export const desktop = { width: 1280, height: 900 };

export type PageOptions = {
  size?: { width: number; height: number };
  /** The language that the reader's browser asks for. */
  locale?: string;
  javaScript?: boolean;
};

/** A page in a context of its own (a reader without cookies). Whatever breaks in it fails the journey. */
export async function withPage<Value>(
  browser: Browser,
  options: PageOptions,
  walk: (page: Page) => Promise<Value>,
): Promise<Value> {
  const context = await browser.newContext({
    viewport: options.size ?? desktop,
    locale: options.locale ?? "nb-NO",
    timezoneId: "Europe/Oslo",
    javaScriptEnabled: options.javaScript ?? true,
  });
  try {
    const page = await context.newPage();
    const broken: string[] = [];
    page.on("pageerror", (error) => broken.push(`script: ${error.message}`));
    page.on("console", (message) => {
      // A browser reports every answer of 4xx as an error; whether one is right is the journey's to say.
      if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
        broken.push(`console: ${message.text()}`);
    });
    page.on("response", (response) => {
      if (response.status() >= 500) broken.push(`${response.status()} ${response.url()}`);
    });
    page.on("requestfailed", (request) => {
      if (request.failure()?.errorText !== "net::ERR_ABORTED")
        broken.push(`${request.failure()?.errorText} ${request.url()}`);
    });
    const value = await walk(page);
    expect(broken, "what broke in the browser").toEqual([]);
    return value;
  } finally {
    await context.close();
  }
}

const wcag22AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** No violation of WCAG 2.2 A or AA that a machine can find, in the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  // Colours in the middle of an animation are not those that a reader is left with.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {}))),
  );
  const { violations } = await new AxeBuilder({ page }).withTags(wcag22AA).analyze();
  const told = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      (node) =>
        `${id}: ${help}\n    ${node.target.join(" ")}\n    ${node.html.slice(0, 200)}\n    ${(node.failureSummary ?? "").replaceAll("\n", "\n    ")}`,
    ),
  );
  if (told.length > 0) throw new Error(`${page.url()} is not accessible to all:\n\n${told.join("\n\n")}`);
}

/**
 * The same for a page in a context without JavaScript, where the checker cannot run: a copy of what stands there is looked
 * at, with its scripts taken out.
 */
export async function expectAccessibleUnscripted(browser: Browser, page: Page): Promise<void> {
  const html = (await page.content()).replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/g, "");
  const address = page.url();
  await withPage(browser, { size: page.viewportSize() ?? desktop }, async (copy) => {
    await copy.route(address, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: html }));
    await copy.goto(address);
    await expectAccessible(copy);
  });
}

/** Nothing is wider than the screen, so that nobody has to scroll sideways to read. */
export async function expectFits(page: Page): Promise<void> {
  const wide = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.body.querySelectorAll("*")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return out
      .slice(0, 5)
      .map(
        (element) =>
          `<${element.tagName.toLowerCase()} class="${element.getAttribute("class") ?? ""}"> reaches ${Math.round(element.getBoundingClientRect().right)} of ${clientWidth} px`,
      );
  });
  if (wide.length > 0) throw new Error(`${page.url()} is wider than the screen:\n${wide.join("\n")}`);
}

/** Share of dark pixels in what is drawn of an element, 0–1: text that has no font is in the page but not on the screen. */
export async function inkOf(page: Page, selector: string): Promise<number> {
  const picture = await page.locator(selector).first().screenshot();
  return page.evaluate(async (encoded) => {
    const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(encoded), (sign) => sign.charCodeAt(0))]));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const drawing = canvas.getContext("2d");
    if (!drawing) throw new Error("No canvas.");
    drawing.drawImage(bitmap, 0, 0);
    const { data } = drawing.getImageData(0, 0, bitmap.width, bitmap.height);
    let dark = 0;
    for (let at = 0; at < data.length; at += 4)
      if ((data[at] ?? 255) + (data[at + 1] ?? 255) + (data[at + 2] ?? 255) < 384) dark += 1;
    return dark / (data.length / 4);
  }, picture.toString("base64"));
}
