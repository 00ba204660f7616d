/** Why a backup cannot be read or restored, as a sentence for whoever runs the command. */
export class BackupFault extends Error {
  readonly code: BackupFaultCode;
  constructor(code: BackupFaultCode, message: string) {
    super(message);
    this.code = code;
  }
}

export type BackupFaultCode =
  | "not-a-backup"
  | "newer-format"
  | "truncated"
  | "damaged"
  | "newer-schema"
  | "other-schema"
  | "not-empty"
  | "does-not-fit"
  | "head-differs"
  | "flawed";
