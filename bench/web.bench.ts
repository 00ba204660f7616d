/**
 * node bench/web.bench.ts: the front page and a matter's page of the real product, load generator and database on the same machine. Goal: 95 of 100
 * within 100 ms, at 100 requests a second on the embedded database and 200 on a server; then how many a second it can give at most.
 */
import { Agent, get } from "node:http";
import autocannon from "autocannon";
import { randomFraction, seedRandom } from "#kernels/random.ts";
import { startProduct, type Product } from "../e2e/product.ts";
import { startPostgres } from "../tools/postgres/start.ts";

const seconds = Number(process.env["BENCH_SECONDS"] ?? 15);
const pages = { "front page": "/nb", "matter page": "/nb/saker/ikap" };
const oneDay = ["2009-06-11"];
/** A reader who moves the day: each is worked out when it is asked for the first time, and remembered until something is changed. */
const days = (count: number, every: number) =>
  Array.from({ length: count }, (_none, at) => new Date(Date.UTC(2009, 5, 12 + every * at)).toISOString().slice(0, 10));

/** `node bench/web.bench.ts server` measures that one alone. */
const asked = process.argv[2];
if (asked !== "server") await embedded();
if (asked !== "embedded") await server();

async function embedded(): Promise<void> {
  await readAll("embedded", await startProduct({ demo: true }), 100);
}

async function server(): Promise<void> {
  const started = await startPostgres({ fsync: true });
  if (!started.ok) {
    process.stdout.write(`Skipped: no PostgreSQL server (${started.because}).\n`);
    return;
  }
  try {
    await readAll("server", await startProduct({ demo: true, databaseUrl: started.server.url }), 200);
  } finally {
    await started.server.stop();
  }
}

async function readAll(database: string, product: Product, rate: number): Promise<void> {
  try {
    for (const [name, path] of Object.entries(pages)) {
      const { status } = await fetch(`${product.url}${path}?on=${oneDay[0]}`);
      if (status !== 200) {
        process.stdout.write(`${database.padEnd(9)} ${name.padEnd(12)} answers ${status}: not measured\n`);
        continue;
      }
      const line = `${database.padEnd(9)} ${name}`;
      const on = (all: readonly string[]) => all.map((day) => `${path}?on=${day}`);
      await first(`${line}, new days`, product.url, on(days(100, 13)));
      await read(`${line}, one day`, product.url, on(oneDay), rate);
      await read(`${line}, sixty days`, product.url, on(days(60, 29)), rate);
      await most(line, product.url, on(oneDay));
    }
  } finally {
    await product.stop();
  }
}

/** One reader, one page after the other, each for a day that nobody has asked about. */
async function first(what: string, url: string, paths: readonly string[]): Promise<void> {
  const agent = new Agent({ keepAlive: true });
  const times: number[] = [];
  let failed = 0;
  for (const path of paths) {
    const came = performance.now();
    if ((await ask(agent, url + path)) === 200) times.push(performance.now() - came);
    else failed += 1;
  }
  agent.destroy();
  tell(what, "one at a time", times, failed);
}

/**
 * Readers come when they come: at random moments, whether or not the one before has been answered, and each waits from the moment it came. (autocannon
 * at a rate sends from all its connections at once, which measures the burst.)
 */
async function read(what: string, url: string, paths: readonly string[], rate: number): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  const random = seedRandom(20090611);
  const times: number[] = [];
  let failed = 0;
  const all: Promise<void>[] = [];
  const begun = performance.now();
  let due = 0;
  for (let number = 0; due < seconds * 1000; number += 1) {
    due += (-Math.log(1 - randomFraction(random)) * 1000) / rate;
    const wait = begun + due - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const came = begun + due;
    all.push(
      ask(agent, `${url}${paths[number % paths.length] ?? ""}`).then(
        (status) => void (status === 200 ? times.push(performance.now() - came) : (failed += 1)),
        () => void (failed += 1),
      ),
    );
  }
  await Promise.all(all);
  agent.destroy();
  tell(what, `${(times.length / seconds).toFixed(0).padStart(4)}/s of ${rate}`, times, failed);
}

function tell(what: string, how: string, times: number[], failed: number): void {
  times.sort((a, b) => a - b);
  const at = (share: number) =>
    `${(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN).toFixed(1)} ms`.padStart(10);
  process.stdout.write(
    `${what.padEnd(36)} ${how.padEnd(14)} p50${at(0.5)}  p95${at(0.95)}  p99${at(0.99)}${failed > 0 ? `  ${failed} failed` : ""}\n`,
  );
}

function ask(agent: Agent, address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(address, { agent }, (answer) => {
      answer.resume();
      answer.once("end", () => resolve(answer.statusCode ?? 0));
      answer.once("error", reject);
    }).once("error", reject);
  });
}

/** As many as it can give to ten readers who ask again at once. */
async function most(what: string, url: string, paths: readonly string[]): Promise<void> {
  const { requests, non2xx } = await autocannon({
    url,
    connections: 10,
    duration: seconds,
    requests: paths.map((path) => ({ method: "GET", path })),
  });
  process.stdout.write(
    `${what.padEnd(36)} ${requests.average.toFixed(0).padStart(4)}/s at most${non2xx > 0 ? `  ${non2xx} failed` : ""}\n`,
  );
}
