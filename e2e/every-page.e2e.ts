import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { desktop, expectAccessible, expectFits, openBrowser, phone, withPage } from "./browser.ts";
import { startProduct, type Product } from "./product.ts";

/** Every page that a reader can come to, with the status it answers. */
const pages: [path: string, status: number][] = [
  ["", 200],
  ["saker", 200],
  ["saker/ikap", 200],
  ["saker/ikap-2?on=2020-06-01", 200],
  ["saker/ikap/vedtak/ikap-stjordal-1", 200],
  ["planer", 200],
  ["planer?slag=regional-plan", 200],
  ["planer/utviklingsplan-2009", 200],
  ["planer/utviklingsplan-2010", 200],
  ["planer/utviklingsplan-2014-2017?on=2015-06-01", 200],
  ["planer/naeringsplan", 200],
  ["planer/ny-giv", 200],
  ["planer/ikap-2", 404],
  ["planer/finnes-ikke", 404],
  ["prosjekter", 200],
  ["prosjekter?tilstand=late", 200],
  ["prosjekter/naeringsplan-2009", 200],
  ["prosjekter/massedeponi?on=2018-06-01", 200],
  ["prosjekter/finnes-ikke", 404],
  ["kommuner", 200],
  ["kommuner/melhus", 200],
  ["kommuner/klaebu?on=2021-01-01", 200],
  ["kommuner/snillfjord?on=2021-01-01", 200],
  ["samarbeid", 200],
  ["samarbeid/nettverk", 200],
  ["samarbeid/trondheimsregionen", 200],
  ["samarbeid/trondelagsradet", 200],
  ["samarbeid/ikap-samarbeid?on=2020-06-01", 200],
  ["samarbeid/trondheimsregionen/vedtekter?on=2012-01-01", 200],
  ["samarbeid/trondelag-sorvest/endring?on=2022-01-01&punkt=%C2%A7+3&svar=1", 200],
  ["kommuner/skaun/eierskapsmelding", 200],
  ["kommuner/klaebu/eierskapsmelding?on=2021-01-01", 200],
  ["samarbeid/trondheimsregionen/krav?on=2020-03-10", 200],
  ["samarbeid/trondheimsregionen/krav/1?on=2020-03-10", 200],
  ["samarbeid/trondheimsregionen/krav/99", 404],
  ["samarbeid/trondheimsregionen/aarsmelding/2009?on=2010-01-01", 200],
  ["samarbeid/trondheimsregionen/aarsmelding/1999", 404],
  ["planer/ikap-2/dokument?on=2020-06-01", 200],
  ["arbeid/samarbeid/trondheimsregionen/krav", 200],
  ["arbeid/samarbeid/trondheimsregionen/krav/send?termin=trondheimsregionen-2019", 200],
  ["arbeid/samarbeid/trondheimsregionen/krav/innbetaling", 200],
  ["arbeid/samarbeid/trondheimsregionen/krav/finnes-ikke", 404],
  ["arbeid/samarbeid/nytt", 200],
  ["arbeid/samarbeid/trondheimsregionen/vedtekter/fil", 200],
  ["arbeid/samarbeid/trondheimsregionen/slutt", 200],
  ["penger", 200],
  ["penger/trondheimsregionen/2010", 200],
  ["penger/trondheimsregionen/2015?on=2020-01-01", 200],
  ["penger/trondheimsregionen/2009/fordeling?kommune=malvik", 200],
  ["penger/trondheimsregionen/2030/fordeling", 200],
  ["penger/trondheimsregionen/ikke-et-aar", 404],
  ["penger/finnes-ikke/2010", 404],
  ["arbeid/penger/trondheimsregionen/nokkel", 200],
  ["sok", 200],
  ["sok?q=melhus", 200],
  ["sok?q=xyzxyz", 200],
  ["om", 200],
  ["journal", 200],
  ["journal/5", 200],
  ["tall", 200],
  ["tall/region", 200],
  ["tall/region/skaun", 200],
  ["tall/hva-om?med=selbu&uten=melhus", 200],
  ["tall/befolkning", 200],
  ["tall/stabilitet", 200],
  ["tall/befolkning/kommuner", 200],
  ["tall/reiser", 200],
  ["tall/reiser/syntetisk?etter=kommune", 200],
  ["tall/reiser/finnes-ikke", 404],
  ["arbeid/reiser", 200],
  ["arbeid/naering", 200],
  ["arbeid/folkemengde", 200],
  ["planer/ikap/retningslinjer?on=2014-12-31", 200],
  ["planer/ikap/retningslinjer", 200],
  ["planer/ikap-2/retningslinjer/ikap2-naering?on=2016-06-01", 200],
  ["planer/ikap-2/oppfolging/trondheim?on=2016-06-01", 200],
  ["planer/ikap-2/oppfolging/selbu", 404],
  ["planer/finnes-ikke/retningslinjer", 404],
  ["publisering/presentasjon", 200],
  ["publisering/presentasjon?on=2018-09-26&lysark=members,matters", 200],
  ["publisering/presentasjon?mal=finnes-ikke", 404],
  ["publisering/presentasjon?lysark=tull", 422],
  ["arbeid", 401],
  ["finnes-ikke", 404],
  ["saker/finnes-ikke", 404],
  ["kommuner/9999", 404],
  ["saker?on=2009-02-30", 400],
];

let browser: Browser;
let product: Product;
beforeAll(async () => {
  [browser, product] = await Promise.all([openBrowser(), startProduct({ demo: true })]);
  // Long work answers 202 until it is done; each page is looked at when it is there.
  for (const path of ["tall/reiser", "tall/stabilitet?on=2009-06-11", "tall/befolkning/kommuner?on=2009-06-11"])
    for (let tries = 0; tries < 60; tries++) {
      if ((await fetch(`${product.url}/nb/${path}`)).status !== 202) break;
      await new Promise((next) => setTimeout(next, 500));
    }
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const views = [
  ["nb", "desk", desktop],
  ["nb", "phone", phone],
  ["nn", "phone", phone],
  ["en", "phone", phone],
] as const;

describe.each(views)("in %s on a %s", (language, _where, size) => {
  test.each(pages)("/%s answers %i, can be read by all, and fits", async (path, status) => {
    const day = path.includes("on=") ? "" : `${path.includes("?") ? "&" : "?"}on=2009-06-11`;
    await withPage(browser, { size }, async (page) => {
      const answer = await page.goto(`${product.url}/${language}${path ? `/${path}` : ""}${day}`);
      expect(answer?.status()).toBe(status);
      expect(await page.locator("h1").count()).toBe(1);
      expect(await page.title()).not.toBe("");
      expect(await page.locator("html").getAttribute("lang")).toBe(language);
      await expectAccessible(page);
      await expectFits(page);
    });
  });
});
