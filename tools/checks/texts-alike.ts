/** Texts that are rightly the same in Norwegian and English, with the reason. */
export const rightlyAlike: { readonly [text: string]: string } = {
  Trondheimsregionen: "a name",
  "Shapley-Shubik": "two names",
  "PowerPoint (pptx)": "a name",
};
