import type { DateForm } from "../io/dates/column.js";
import type { AmountForm } from "./amounts.js";

/** How a column was read, shown by one of its values. */
export type Recognised = (
  | { readonly kind: "amounts"; readonly form: AmountForm }
  | { readonly kind: "dates"; readonly form: DateForm }
) & {
  readonly example: { readonly text: string; readonly value: string };
  /** Values such as `-` and `n/a` that were taken for missing ones. */
  readonly markers: number;
};

/** A column that looks like amounts or dates and stays what it is, for some of its values are none. */
export interface Doubt {
  readonly name: string;
  readonly kind: "amounts" | "dates";
  readonly known: number;
  readonly total: number;
  /** One that is none, and its line. */
  readonly value: string;
  readonly line: number;
}
