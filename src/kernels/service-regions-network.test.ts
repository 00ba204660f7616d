import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  networkTravelTable,
  nearestCentreByNetwork,
  reversedNetwork,
  travelNetwork,
} from "./service-regions-network.ts";

const networks = fc.integer({ min: 1, max: 10 }).chain((nodes) => {
  const node = fc.integer({ min: 0, max: nodes - 1 });
  return fc.record({
    nodes: fc.constant(nodes),
    arcs: fc.array(fc.tuple(node, node, fc.integer({ min: 0, max: 6 })), { maxLength: 30 }),
    centres: fc.array(node, { minLength: 1, maxLength: 4 }),
  });
});

function networkOf(nodes: number, arcs: readonly (readonly number[])[]): ReturnType<typeof travelNetwork> {
  return travelNetwork(
    nodes,
    Int32Array.from(arcs, (arc) => arc[0]),
    Int32Array.from(arcs, (arc) => arc[1]),
    Float64Array.from(arcs, (arc) => arc[2]),
  );
}

/** All shortest ways (Floyd & Warshall). */
function allWays(nodes: number, arcs: readonly (readonly number[])[]): number[][] {
  const way = Array.from({ length: nodes }, (_, a) =>
    Array.from({ length: nodes }, (__, b) => (a === b ? 0 : Infinity)),
  );
  for (const [from, to, minutes] of arcs) way[from][to] = Math.min(way[from][to], minutes);
  for (let k = 0; k < nodes; k++) {
    for (let i = 0; i < nodes; i++)
      for (let j = 0; j < nodes; j++) way[i][j] = Math.min(way[i][j], way[i][k] + way[k][j]);
  }
  return way;
}

describe("nearest centre on a network", () => {
  it("is the nearest of all, the first among equals, within the limit", () => {
    fc.assert(
      fc.property(networks, fc.option(fc.integer({ min: 0, max: 15 })), ({ nodes, arcs, centres }, limit) => {
        const within = limit ?? Infinity;
        const found = nearestCentreByNetwork(networkOf(nodes, arcs), Int32Array.from(centres), within);
        const way = allWays(nodes, arcs);
        for (let node = 0; node < nodes; node++) {
          const best = Math.min(...centres.map((centre) => way[centre][node]));
          const reached = best < Infinity && best <= within;
          expect(found.minutes[node]).toBe(reached ? best : Infinity);
          expect(found.centre[node]).toBe(reached ? centres.findIndex((centre) => way[centre][node] === best) : -1);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("is that of the way back on the reversed network", () => {
    fc.assert(
      fc.property(networks, ({ nodes, arcs, centres }) => {
        const found = nearestCentreByNetwork(reversedNetwork(networkOf(nodes, arcs)), Int32Array.from(centres));
        const way = allWays(nodes, arcs);
        found.minutes.forEach((minutes, node) =>
          expect(minutes).toBe(Math.min(...centres.map((centre) => way[node][centre]))),
        );
      }),
    );
  });

  it("gives a travel table of the ways from origins to destinations", () => {
    fc.assert(
      fc.property(networks, ({ nodes, arcs, centres }) => {
        const origins = Int32Array.from({ length: nodes }, (_, node) => node);
        const table = networkTravelTable(networkOf(nodes, arcs), origins, Int32Array.from(centres), 10);
        const way = allWays(nodes, arcs);
        const expected = centres.flatMap((centre, to) =>
          [...origins].filter((from) => way[from][centre] <= 10).map((from) => [from, to, way[from][centre]]),
        );
        expect(Array.from(table.from, (from, k) => [from, table.to[k], table.minutes[k]])).toEqual(expected);
      }),
    );
  });

  it("holds more frontier than it began with room for", () => {
    const star = Array.from({ length: 500 }, (_, k) => [0, k + 1, 500 - k]);
    const found = nearestCentreByNetwork(networkOf(501, star), Int32Array.of(0));
    expect([...found.minutes]).toEqual([0, ...Array.from({ length: 500 }, (_, k) => 500 - k)]);
  });

  it("names what is wrong", () => {
    expect(() => networkOf(2, [[0, 2, 1]])).toThrow("Arc 0 goes from 0 to 2, but nodes are numbered 0 to 1.");
    expect(() => networkOf(2, [[0, 1, -1]])).toThrow("Arc 0 takes -1 minutes");
    expect(() => travelNetwork(2, Int32Array.of(0), Int32Array.of(), Float64Array.of(1))).toThrow("got 1, 0 and 1");
    expect(() => nearestCentreByNetwork(networkOf(2, []), Int32Array.of(2))).toThrow("Centre 0 is node 2");
  });
});
