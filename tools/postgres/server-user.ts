import { readFileSync } from "node:fs";

/** PostgreSQL refuses to run as root; then it runs as `nobody`. An empty answer: as whoever runs this. */
export type ServerUser = { uid?: number; gid?: number };

export function serverUser(): ServerUser {
  if (process.getuid?.() !== 0) return {};
  const line = readPasswd().find((fields) => fields[0] === "nobody");
  return { uid: Number(line?.[2] ?? 65_534), gid: Number(line?.[3] ?? 65_534) };
}

/** initdb looks its user up by number; a container may run as one without a name. */
export function hasName(uid: number | undefined): boolean {
  return process.platform !== "linux" || uid === undefined || readPasswd().some((fields) => Number(fields[2]) === uid);
}

function readPasswd(): string[][] {
  try {
    return readFileSync("/etc/passwd", "utf8")
      .split("\n")
      .map((line) => line.split(":"));
  } catch {
    return [];
  }
}
