import type { AntorchaError } from "../core/errors.js";
import type { Unseen } from "./unseen.js";

/** What is noted of new rows while they are read, in place of an error or beside the result. */
export interface Notes {
  /** Categories that training has not seen. */
  readonly unseen?: Unseen;
  /** What is wrong with rows, by their place; without it the first one is thrown. */
  readonly problems?: Problems;
}

/** The first thing that is wrong with a row. */
export type Problems = Map<number, AntorchaError>;

/** Notes what is wrong with a row, or throws it where nobody takes notes. */
export function report(problems: Problems | undefined, row: number, error: AntorchaError): void {
  if (problems === undefined) throw error;
  if (!problems.has(row)) problems.set(row, error);
}
