import type { ParseArgsOptionsConfig } from "node:util";
import { parseArgs } from "node:util";
import { FlowCsvError } from "#kernels/flow-csv-codes.ts";
import { BadInput } from "./table-file.ts";

/** Where a command speaks: results on stdout, everything else on stderr. */
export interface TerminalStreams {
  stdout(text: string): void;
  stderr(text: string): void;
}

/** The options of a command line, all given as text. */
export type Given = { readonly [option: string]: string | boolean | undefined };

/** Runs a command: 0 when it did its work, 2 when it was called wrongly or its input cannot be used, with a sentence on stderr. */
export async function runCommand(
  argv: string[],
  streams: TerminalStreams,
  command: {
    readonly usage: string;
    readonly options: ParseArgsOptionsConfig;
    readonly run: (given: Given) => object | Promise<object>;
  },
): Promise<number> {
  try {
    const given = parsed(argv, command.options);
    if (given["help"] === true) {
      streams.stdout(`${command.usage}\n`);
      return 0;
    }
    streams.stdout(`${JSON.stringify(await command.run(given))}\n`);
    return 0;
  } catch (error) {
    if (error instanceof BadInput || error instanceof RangeError) streams.stderr(`${error.message}\n`);
    else if (error instanceof WrongUse) streams.stderr(`${error.message}\n\n${command.usage}\n`);
    else throw error;
    return 2;
  }
}

/** The command was called in a way that it does not know; the usage follows the sentence. */
export class WrongUse extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = "WrongUse";
  }
}

function parsed(argv: string[], options: ParseArgsOptionsConfig): Given {
  try {
    const { values } = parseArgs({
      args: argv,
      options: { ...options, help: { type: "boolean" } },
      strict: true,
      allowPositionals: false,
    });
    return Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, Array.isArray(value) ? value.at(-1) : value]),
    );
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : "The command line cannot be understood.");
  }
}

export function textOption(given: Given, name: string): string | undefined {
  const value = given[name];
  return typeof value === "string" ? value : undefined;
}

export function neededOption(given: Given, name: string, what: string): string {
  const value = textOption(given, name);
  if (value === undefined || value === "") throw new WrongUse(`--${name} is missing: ${what}.`);
  return value;
}

export function numberOption(given: Given, name: string): number | undefined {
  const value = textOption(given, name);
  if (value === undefined) return undefined;
  const number = value.trim() === "" ? NaN : Number(value);
  if (!Number.isFinite(number)) throw new WrongUse(`--${name} is "${value}", which is not a number.`);
  return number;
}

export function wholeOption(given: Given, name: string, least: number): number | undefined {
  const number = numberOption(given, name);
  if (number !== undefined && (!Number.isInteger(number) || number < least)) {
    throw new WrongUse(`--${name} is ${number}; it must be a whole number, ${least} or more.`);
  }
  return number;
}

/** One of the words allowed, the first when the option is not given. */
export function choiceOption<T extends string>(given: Given, name: string, allowed: readonly [T, ...T[]]): T {
  const value = textOption(given, name);
  if (value === undefined) return allowed[0];
  const found = allowed.find((word) => word === value);
  if (found === undefined) throw new WrongUse(`--${name} is "${value}"; it can be ${allowed.join(", ")}.`);
  return found;
}

/** Runs a reader of `path` and gives what it finds wrong the name of the file. */
export function inFile<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof FlowCsvError) throw new BadInput(`${path}, row ${error.row}: ${error.message}`);
    if (error instanceof RangeError) throw new BadInput(`${path}: ${error.message}`);
    throw error;
  }
}
