/** What a command writes with, so that it can be tried without a process. */
export type Io = { stdout(text: string): void; stderr(text: string): void };
