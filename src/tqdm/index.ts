/** Progress bars: `antorcha/tqdm`, in the look of Python's tqdm. Quiet where there is no terminal. */

import { checkInteger, wrong } from "../core/check.js";
import { say } from "../core/messages/language.js";
import { formatMeter } from "./meter.js";
import { formatInterval, formatNum, formatSizeof } from "./numbers.js";
import type { TqdmArguments, TqdmOptions } from "./options.js";
import { Range } from "./range.js";
import { externalWriteMode, Tqdm, writeAbove } from "./tqdm.js";

export type { MeterState } from "./meter.js";
export type { TqdmOptions, TqdmUpdate } from "./options.js";
export type { TqdmStream } from "./screen.js";
export { Tqdm, type WriteOptions } from "./tqdm.js";

function create<T>(...args: TqdmArguments<T, Iterable<T>>): Tqdm<T>;
function create<T>(...args: TqdmArguments<T, AsyncIterable<T>>): Tqdm<T>;
function create(options?: TqdmOptions): Tqdm;
function create(...args: readonly unknown[]): Tqdm<unknown> {
  return new Tqdm<unknown>(...(args as TqdmArguments<unknown>));
}

/**
 * A progress bar on standard error: `for (const x of tqdm(list))`, `for await (const x of tqdm(stream))`, or by hand
 * with `const bar = tqdm({ total: 100 })`, `bar.update(5)`, `bar.close()`.
 * @throws E-ARG-001, E-ARG-002 for options that do not exist or cannot be
 */
export const tqdm = Object.assign(create, {
  /** Prints a line above the bars, on standard output. */
  write: writeAbove,
  /** Runs a function that prints, with the bars out of its way. */
  externalWriteMode,
  formatMeter,
  formatSizeof,
  formatInterval,
  formatNum,
});

/** `tqdm` of the whole numbers 0 … n − 1, or from `start` to before `stop` in steps: `for (const epoch of trange(100))`. */
export function trange(stop: number, options?: TqdmOptions): Tqdm<number>;
export function trange(start: number, stop: number, options?: TqdmOptions): Tqdm<number>;
export function trange(start: number, stop: number, step: number, options?: TqdmOptions): Tqdm<number>;
export function trange(...args: (number | TqdmOptions | undefined)[]): Tqdm<number> {
  const options = typeof args.at(-1) === "number" ? undefined : (args.pop() as TqdmOptions | undefined);
  const [first, second, step = 1] = args as number[];
  const [start, stop] = second === undefined ? [0, first] : [first, second];
  for (const [name, value] of Object.entries({ start, stop, step }))
    checkInteger("trange", name, value, Number.MIN_SAFE_INTEGER);
  if (step === 0)
    throw wrong("trange", "step", say("a whole number other than 0", "un número entero distinto de 0"), step);
  return new Tqdm<number>(new Range(start, stop, step), options);
}
