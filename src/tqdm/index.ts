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
 *
 * In a terminal the line is drawn at most every `mininterval` seconds (0.1); without one the bar is quiet unless `file` or
 * `disable: false` says where. The total is the iterable's `length` or `size`, unless given. All parameters of Python's tqdm
 * keep their positions: `tqdm(list, "epochs", 100)`.
 *
 * @throws E-ARG-001, E-ARG-002 for options that do not exist or cannot be
 * @example
 * let sum = 0;
 * for (const x of tqdm([1, 2, 3], { desc: "adding" })) sum += x;
 * sum // 6
 */
export const tqdm = Object.assign(create, {
  /**
   * Prints a line above the bars, on standard output, or on the stream `file`; `end` (default: a new line) follows it.
   *
   * @example
   * let shown = "";
   * tqdm.write("epoch 1 is done", { file: { write: (text: string) => void (shown += text) } });
   * shown // epoch 1 is done
   */
  write: writeAbove,
  /** Runs a function that prints, with the bars out of its way. */
  /**
   * Runs `print` with the bars out of its way, and draws them again below what it printed on `file` (default: standard
   * output). Gives what `print` gives.
   *
   * @example
   * const length = tqdm.externalWriteMode(() => {
   *   console.log("a line above the bars");
   *   return 21;
   * });
   * length // 21
   */
  externalWriteMode,
  /**
   * One line of progress as Python's `tqdm.format_meter` writes it; with a total that is not known, the count alone.
   *
   * @example
   * tqdm.formatMeter({ n: 30, total: 100, elapsed: 6 }) // 30%|███       | 30/100 [00:06<00:14,  5.00it/s]
   * tqdm.formatMeter({ n: 30, elapsed: 6, prefix: "rows" }) // rows: 30it [00:06,  5.00it/s]
   */
  formatMeter,
  /**
   * A number in three digits with its SI prefix, then `suffix`; with `divisor` 1024 (default 1000) for bytes.
   *
   * @example
   * tqdm.formatSizeof(1500) // 1.50k
   * tqdm.formatSizeof(3145728, "B", 1024) // 3.00MB
   */
  formatSizeof,
  /**
   * Seconds as a clock shows them, cut to whole ones. Infinite and NaN give `?`.
   *
   * @example
   * tqdm.formatInterval(75.9) // 01:15
   * tqdm.formatInterval(3600) // 1:00:00
   */
  formatInterval,
  /**
   * A number for the postfix: three significant digits where that is shorter than the number itself.
   *
   * @example
   * tqdm.formatNum(0.123456) // 0.123
   * tqdm.formatNum(1234567) // 1.23e+6
   */
  formatNum,
});

/**
 * `tqdm` of the whole numbers 0 … n − 1, or from `start` to before `stop` in steps; options come last.
 *
 * @throws E-ARG-002 no whole number, or a step of 0
 * @example
 * Array.from(trange(3)) // [0, 1, 2]
 * Array.from(trange(10, 0, -5, { desc: "back" })) // [10, 5]
 */
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
