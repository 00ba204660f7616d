import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startProduct, type Product } from "./product.ts";

const root = join(import.meta.dirname, "..");
let product: Product;
beforeAll(async () => {
  product = await startProduct({ demo: true });
});
afterAll(() => product?.stop());

function start(environment: { [name: string]: string }): { code: number | null; said: string } {
  const { status, stderr } = spawnSync(process.execPath, [join(root, "src/main.ts")], {
    cwd: root,
    encoding: "utf8",
    timeout: 60_000,
    env: { PATH: process.env["PATH"], ...environment },
  });
  return { code: status, said: stderr };
}

describe("starting the product", () => {
  test("says where it answers, how to sign in, and where the data lies", () => {
    expect(product.said()).toContain(`Samråd is ready at ${product.url}`);
    expect(product.said()).toContain(product.folder);
    expect(product.said()).toMatch(/Sign in|Sign-in/);
  });

  test("describes its API, beside the copies of its shapes that the pages' build brings", async () => {
    const answer = await fetch(`${product.url}/api/v1/openapi.json`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain("/api/v1/matters/{matter}");
  });

  test("a second start on the same folder is refused, and told where the first answers", () => {
    const { code, said } = start({ DATA_DIR: product.folder, PORT: "0" });
    expect(code).toBe(1);
    expect(said).toContain(
      `The folder ${product.folder} is in use by another Samråd process that answers at ${product.url}.`,
    );
    expect(said).not.toContain("    at ");
  });

  test.each([
    ["a port that is none", { PORT: "eighty" }, /PORT must be a whole number from 0 to 65535, not "eighty"/],
    ["a port that is taken", {}, /Port \d+ is taken/],
    ["an address that is none", { BASE_URL: "region.example" }, /BASE_URL must be the address/],
    ["a database that is none", { DATABASE_URL: "mysql://x/y" }, /DATABASE_URL must begin with postgres/],
    ["a server that does not answer", { DATABASE_URL: "postgres://a:b@127.0.0.1:1/c" }, /does not answer/],
    ["half of a sign-in", { OIDC_ISSUER: "https://id.example" }, /together, or none/],
  ])("refuses %s in a sentence", (what, settings, says) => {
    const here = what.includes("taken")
      ? { PORT: new URL(product.url).port, DATA_DIR: join(product.folder, "other"), DEMO: "0" }
      : { DATA_DIR: "" };
    const { code, said } = start({ ...here, ...settings });
    expect(code).toBe(1);
    expect(said).toMatch(says);
    expect(said).not.toContain("    at ");
  });
});
