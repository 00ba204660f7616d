/**
 * node bench/deck.bench.ts: the founding deck of the demonstration region, from an empty memory to three files. Goal: under ten seconds on two cores.
 */
import { createAnswers } from "#platform/answers.ts";
import { openTestDatabase } from "#platform/test-database.ts";
import { produce } from "#publishing/deck/produce.ts";
import { deckAnswer } from "#publishing/questions/deck.ts";
import { demoFilling } from "../demo/filling.ts";

const db = await openTestDatabase(demoFilling);
for (const on of ["2009-06-11", "2018-09-26"]) {
  const reader = { db: db.sql, answers: await createAnswers(db.sql).now() };
  const begun = performance.now();
  const cpu = process.cpuUsage();
  const deck = await deckAnswer(reader, { cooperation: "trondheimsregionen", on, language: "nb", words: {} });
  if (!deck.ok) throw new Error(deck.code);
  const read = performance.now();
  const files = await produce(deck.value).files;
  const made = performance.now();
  // All threads together: what a busy machine cannot stretch.
  const { user, system } = process.cpuUsage(cpu);
  const sizes = Object.entries(files).map(([name, bytes]) => `${name} ${Math.round(bytes.byteLength / 1024)} kB`);
  process.stdout.write(
    `deck of ${on}, ${deck.value.slides.length} slides: facts ${seconds(read - begun)}, files ${seconds(made - read)}, together ${seconds(made - begun)} (goal 10 s), processor ${seconds((user + system) / 1000)} | ${sizes.join(", ")}\n`,
  );
}
await db.close();
process.exit(0);

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
