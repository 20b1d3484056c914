import { show } from "../../core/check.js";
import { type Constraint, oneOf } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { type Called, keyword, parameter, signature } from "../../core/parameters.js";
import { string } from "../arguments.js";
import { type Frame, isTyped } from "../base/frame.js";
import type { TableLike } from "../matrix.js";
import { failure } from "../messages.js";

/** Which columns: names of a table, numbers (from the end where negative), true for each that is meant; or one of them. */
export type ColumnList = readonly string[] | readonly number[] | readonly boolean[];

/** A choice of columns, or what makes one of the samples that `fit` is given. */
export type ColumnChoice = ColumnList | string | number | ((x: TableLike) => ColumnList);

/** A frame as a table, for those who choose columns: unnamed columns are called by their numbers. */
export function asTable({ columns, names }: Frame): TableLike {
  const all = names ?? columns.map((_, j) => String(j));
  return { columns: all, column: (name) => columns[all.indexOf(name)] };
}

/** Whether nothing is chosen. */
export const isEmpty = (choice: ColumnList): boolean =>
  choice.length === 0 || choice.every((one) => one === false);

/** The numbers of the chosen columns. @throws E-SKLEARN-106, E-SKLEARN-117, E-ARG-002 */
export function columnPlaces(where: string, name: string, choice: unknown, frame: Frame): number[] {
  const known = frame.names ?? [];
  const refuse = () =>
    failure("E-ARG-002", {
      where,
      name: say(`the columns of '${name}'`, `las columnas de '${name}'`),
      expected: say(
        "a list of names, of whole numbers, or of true and false",
        "una lista de nombres, de números enteros, o de true y false",
      ),
      received: show(choice),
    });
  if (typeof choice === "string" || typeof choice === "number")
    throw failure("E-SKLEARN-117", {
      where,
      column: typeof choice === "string" ? `'${choice}'` : `${choice}`,
    });
  if (!Array.isArray(choice)) throw refuse();
  const width = frame.columns.length;
  if (choice.every((one) => typeof one === "boolean")) {
    if (choice.length > 0 && choice.length !== width) throw refuse();
    return [...choice.keys()].filter((j) => choice[j]);
  }
  return choice.map((one: unknown) => {
    if (typeof one === "string" && typeof choice[0] === "string") {
      const place = known.indexOf(one);
      if (place < 0) throw failure("E-SKLEARN-106", { where, column: `'${one}'`, known });
      return place;
    }
    if (!Number.isInteger(one) || typeof choice[0] !== "number") throw refuse();
    const place = (one as number) < 0 ? (one as number) + width : (one as number);
    if (place < 0 || place >= width)
      throw failure("E-SKLEARN-106", {
        where,
        column: String(one),
        known: known.length > 0 ? known : Array.from({ length: width }, (_, j) => String(j)),
      });
    return place;
  });
}

/** The columns at these places, as a frame of their own. */
export const takeColumns = (frame: Frame, places: readonly number[]): Frame => ({
  ...frame,
  columns: places.map((place) => frame.columns[place]),
  names: frame.names ? places.map((place) => (frame.names as readonly string[])[place]) : null,
});

export interface ColumnSelectorOptions {
  /** Names that this matches. Default all. */
  pattern?: RegExp | string | null;
  /** "number" for columns of numbers (with missing values), "object" for all others. Default both. */
  dtypeInclude?: "number" | "object" | null;
  /** What to leave out: "number" or "object". */
  dtypeExclude?: "number" | "object" | null;
}

const regExp: Constraint = {
  accepts: (value) => value instanceof RegExp,
  text: () => say("a regular expression", "una expresión regular"),
};
const kind = keyword(null, oneOf("number", "object"));
const SELECTOR = signature<ColumnSelectorOptions>("makeColumnSelector", {
  pattern: parameter(null, regExp, string),
  dtypeInclude: kind,
  dtypeExclude: kind,
});

/**
 * A function that chooses columns by name or by what they hold, for `ColumnTransformer` (scikit-learn's
 * `make_column_selector`): `[new OneHotEncoder(), makeColumnSelector({ dtypeInclude: "object" })]`. A column that is chosen fulfils all
 * three: its name matches `pattern`, its kind is `dtypeInclude`, and is not `dtypeExclude`.
 *
 * @throws E-ARG-001 to E-ARG-005
 * @example
 * const table = io.Table.from({ age: [31, 54], city: ["Lima", "Quito"] });
 * sklearn.makeColumnSelector({ dtypeInclude: "object" })(table); // ["city"]
 * sklearn.makeColumnSelector("^a")(table); // ["age"]
 */
export function makeColumnSelector(
  ...args: Called<[pattern?: RegExp | string | null], ColumnSelectorOptions, ["pattern"]>
): ColumnSelector {
  const { pattern: given, dtypeInclude, dtypeExclude } = SELECTOR.read(args);
  const pattern = given ? new RegExp(given) : null;
  const select = (x: TableLike): string[] =>
    [...x.columns].filter((name) => {
      const kind = isTyped(x.column(name) as never) ? "number" : "object";
      if ((dtypeInclude && kind !== dtypeInclude) || kind === dtypeExclude) return false;
      return pattern === null || pattern.test(name);
    });
  return Object.assign(select, { selection: { pattern, dtypeInclude, dtypeExclude } });
}

/** What `makeColumnSelector` makes: it remembers what it was made of, so that it can be written and read. */
export interface ColumnSelector {
  (x: TableLike): string[];
  readonly selection: Readonly<Record<"pattern" | "dtypeInclude" | "dtypeExclude", unknown>>;
}
