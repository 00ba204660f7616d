/** One row, every value as text; a missing column reads as undefined. */
export type Row = {
    [column: string]: string;
};
/** Rows of a CSV file with a heading line. Throws where a row has more or fewer fields than the heading. */
export declare function readTable(path: string): Row[];
/** The value in a column that must be there, empty or not. */
export declare function field(row: Row, column: string): string;
