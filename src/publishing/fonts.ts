import { readFileSync } from "node:fs";
import { createRequire, findPackageJSON } from "node:module";
import { dirname, join } from "node:path";

/** The pages' build lies elsewhere than the sources; both lie in the package. */
const packageFile = findPackageJSON(import.meta.url);
export const publishingFolder = packageFile ? join(dirname(packageFile), "src/publishing") : import.meta.dirname;

const faces = ["400Regular", "400Regular_Italic", "500Medium", "600SemiBold", "700Bold", "800ExtraBold"] as const;
let kept: Buffer[] | undefined;

/** Inter, the typeface of the pages, as the files that documents and pictures embed: no machine's own fonts are used. */
export function fonts(): Buffer[] {
  const require = createRequire(import.meta.url);
  kept ??= faces.map((face) => readFileSync(require.resolve(`@expo-google-fonts/inter/${face}/Inter_${face}.ttf`)));
  return kept;
}
