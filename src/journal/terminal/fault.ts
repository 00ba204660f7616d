import { BackupFault } from "#platform/backup/fault.ts";
import type { Io } from "./io.ts";

/** Says what went wrong with a backup file in a sentence: 1; what is no fault of the file is thrown on. */
export function explainFault(error: unknown, file: string, io: Io): number {
  if (error instanceof BackupFault) io.stderr(`${error.message}\n`);
  else if (isFileError(error)) io.stderr(`${fileSentence(error.code, file)}\n`);
  else throw error;
  return 1;
}

const fileCodes = ["ENOENT", "EACCES", "EPERM", "EISDIR", "ENOSPC", "ENOTDIR", "EROFS"] as const;
type FileCode = (typeof fileCodes)[number];

function isFileError(error: unknown): error is Error & { code: FileCode } {
  return error instanceof Error && "code" in error && (fileCodes as readonly unknown[]).includes(error.code);
}

function fileSentence(code: FileCode, file: string): string {
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return `There is no ${file}, or no such folder.`;
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return `This user may not read or write ${file}.`;
    case "EISDIR":
      return `${file} is a folder; give a file.`;
    case "ENOSPC":
      return `There is no room left on the disk for ${file}.`;
    default:
      return code satisfies never;
  }
}
