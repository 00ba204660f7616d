/** Letters that Unicode does not decompose into a base letter and a mark. */
const undecomposed: { [letter: string]: string } = { æ: "ae", ø: "o", å: "a", đ: "d", ŋ: "n", ŧ: "t", ß: "ss", ł: "l" };

/**
 * The slug of a name: lower case, æ→ae ø→o å→a, other marks stripped, everything else one hyphen.
 * 'Midtre Gauldal' → 'midtre-gauldal', 'Snåase - Snåsa' → 'snaase-snasa'. Empty for a name without letters or digits.
 */
export function slug(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFC")
    .replace(/[æøåđŋŧßł]/g, (letter) => undecomposed[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}
