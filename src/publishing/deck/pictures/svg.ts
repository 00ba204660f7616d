/** The few words of SVG that the pictures of a deck are written in. Colours are of the look in src/design. */
export const ink = "#10201b";
export const quiet = "#51605a";
export const fjord = "#0b4f3f";
export const line = "#0b6a53";
export const member = "#b9dacf";
export const land = "#fbfbf9";
export const inCounty = "#eaf3ef";
export const sea = "#eef3f5";

export function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

export type Lettering = {
  x: number;
  y: number;
  size: number;
  weight?: number;
  fill?: string;
  anchor?: "start" | "middle" | "end";
  halo?: string;
};

/** Text with a pale rim: drawn twice, because not every reader of slides knows paint-order. */
export function lettering(
  text: string,
  { x, y, size, weight = 500, fill = ink, anchor = "middle", halo }: Lettering,
): string {
  const at = `x="${round(x)}" y="${round(y)}" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}"`;
  const said = escape(text);
  const rim = halo
    ? `<text ${at} fill="${halo}" stroke="${halo}" stroke-width="${round(size / 4)}" stroke-linejoin="round" aria-hidden="true">${said}</text>`
    : "";
  return `${rim}<text ${at} fill="${fill}">${said}</text>`;
}

export function svgOf(width: number, height: number, inside: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="Inter, Arial, sans-serif">${inside}</svg>`;
}
