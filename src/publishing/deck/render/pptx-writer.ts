import pptxgen from "pptxgenjs";

/** The package tells its types as CommonJS and is run as a module: the class is the default import itself. */
export const PptxWriter = pptxgen as unknown as typeof pptxgen.default;

export type Writer = InstanceType<typeof PptxWriter>;
export type PptxSlide = ReturnType<Writer["addSlide"]>;
export type Text = pptxgen.default.TextProps;
export type TextOptions = pptxgen.default.TextPropsOptions;
export type TableRow = pptxgen.default.TableRow;
export type TableCell = pptxgen.default.TableCell;
export type Border = pptxgen.default.BorderProps;
