import type { Page } from "playwright-core";
import type { Product } from "./product.ts";

/** Signs in as one of the demonstration's offices, through its provider, and comes back to a page. */
export async function signInAs(page: Page, product: Product, account: string, to: string): Promise<void> {
  await page.goto(`${product.url}/sign-in?return_to=${encodeURIComponent(to)}`);
  await page.locator(`button[name=account][value="${account}"]`).click();
  await page.waitForURL(product.url + to);
}
