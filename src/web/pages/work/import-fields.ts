import type { RegisterFile } from "#cooperation/rules/register-rows.ts";

/** The names of a file's three ways into the form: chosen, pasted, or kept since the preview. */
export const fieldOf = {
  file: (name: RegisterFile) => `file-${name}`,
  text: (name: RegisterFile) => `text-${name}`,
  kept: (name: RegisterFile) => `kept-${name}`,
};
