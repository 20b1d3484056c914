/** What every message about a file begins with: the name that the caller gave it. */
export interface InFile {
  readonly file: string;
}

/** A place in a table that was read from no file: rows count from 0, as arrays do. */
export interface TablePlace {
  readonly row: number;
  readonly column: string;
}
