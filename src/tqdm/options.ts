import { anything, boolean, type Constraint, func, integer, nothing, number } from "../core/constraints.js";
import { variable } from "../core/environment.js";
import { say } from "../core/messages/language.js";
import {
  type Absent,
  absent,
  type Called,
  checkParameter,
  keyword,
  type Parameter,
  parameter,
  signature,
} from "../core/parameters.js";
import { colourSequence } from "./bar.js";
import type { TqdmStream } from "./screen.js";

/** What `onUpdate` is told. */
export interface TqdmUpdate {
  readonly n: number;
  readonly total: number | null;
  /** Seconds. */
  readonly elapsed: number;
  /** Iterations per second (smoothed), `null` before there is one. */
  readonly rate: number | null;
  readonly desc: string;
  readonly postfix: unknown;
  /** The line as a terminal would show it. */
  readonly text: string;
  /** The last update of this bar. */
  readonly closed: boolean;
}

/** What a bar is told; every one optional, with the names and defaults of Python's tqdm. */
export interface TqdmOptions {
  /** Text before the bar. */
  desc?: string;
  /** Iterations expected; default the iterable's `length` or `size`. Infinity: unknown. */
  total?: number | null;
  /** Leaves the finished bar on the screen (default). `null`: only the bar of the first line. */
  leave?: boolean | null;
  /** Where the bar is written: anything with `write(text)`. Default: standard error. */
  file?: TqdmStream;
  /** Is told at each update of the bar: for a page, a log, a test. */
  onUpdate?: (update: TqdmUpdate) => void;
  /** Columns of the whole line; default the terminal's width less one. 0: statistics without a bar. */
  ncols?: number | null;
  /** Lines of the screen; bars below are not shown. */
  nrows?: number | null;
  /** Follows the size of the terminal while it changes. Default false. */
  dynamicNcols?: boolean;
  /** Least seconds between two updates of the screen. Default 0.1. */
  mininterval?: number | null;
  /** Most seconds between two updates, where iterations came to be skipped. Default 10. */
  maxinterval?: number | null;
  /** Least iterations between two updates. Default: adapts to the speed. */
  miniters?: number | null;
  /** `true` for `" 123456789#"`, or characters of yours from empty to full. Default: block characters. */
  ascii?: boolean | string | null;
  /**
   * `true`: no bar. `false`: a bar, terminal or not. Default (and `null`): a bar where standard error is a terminal, or
   * where `file` or `onUpdate` says where it goes.
   */
  disable?: boolean | null;
  /** What is counted. Default `it`. */
  unit?: string;
  /** `true`: counts with SI prefixes (`1.50k`); a number: n and total are multiplied by it. */
  unitScale?: boolean | number;
  /** 1000 (default), or 1024 for bytes, with `unitScale: true`. */
  unitDivisor?: number;
  /** How much the speed follows the last update: 0 (mean over all) to 1 (the last alone). Default 0.3. */
  smoothing?: number | null;
  /** The line as a template, `{l_bar}{bar}{r_bar}`; the fields are those of Python's tqdm. */
  barFormat?: string | null;
  /** The value that the count starts from. Default 0. */
  initial?: number;
  /** The line below the first that the bar takes; default the first that is free. */
  position?: number | null;
  /** Text behind the speed: `{ loss: 0.5 }`, in alphabetical order of the names, or anything that `barFormat` prints. */
  postfix?: unknown;
  /** `green`, `#00ff00`. */
  colour?: string | null;
  /** Seconds before the bar shows itself. Default 0. */
  delay?: number;
}

/** All that `tqdm` is given, by name. */
export interface TqdmParameters<T> extends TqdmOptions {
  /** What the bar goes through. Without it, `update(n)` tells the bar. */
  iterable?: Iterable<T> | AsyncIterable<T>;
}

/** The first four by position, then options by name; or all that Python takes by position. */
export type TqdmArguments<T, I = Iterable<T> | AsyncIterable<T>> =
  | Called<
      [iterable?: I, desc?: string, total?: number | null, leave?: boolean | null],
      TqdmOptions & { iterable?: I },
      ["iterable", "desc", "total", "leave"]
    >
  | [
      iterable: I | undefined,
      desc: string | undefined,
      total: number | null | undefined,
      leave: boolean | null | undefined,
      file?: TqdmStream,
      ncols?: number | null,
      mininterval?: number | null,
      maxinterval?: number | null,
      miniters?: number | null,
      ascii?: boolean | string | null,
      disable?: boolean | null,
      unit?: string,
      unitScale?: boolean | number,
      dynamicNcols?: boolean,
      smoothing?: number | null,
      barFormat?: string | null,
      initial?: number,
      position?: number | null,
      postfix?: unknown,
      unitDivisor?: number,
      writeBytes?: Absent,
      lockArgs?: Absent,
      nrows?: number | null,
      colour?: string | null,
      delay?: number,
    ];

export type Settings = Required<Omit<TqdmOptions, "file" | "onUpdate">>;

const text: Constraint = {
  accepts: (value) => typeof value === "string",
  text: () => say("a text", "un texto"),
};

/** What a bar can go through. */
const walkable: Constraint = {
  accepts: (value) =>
    typeof value === "string" ||
    (typeof value === "object" &&
      value !== null &&
      (Symbol.iterator in value || Symbol.asyncIterator in value)),
  text: () =>
    say(
      "an iterable, an async iterable, or options for a bar that is updated by hand",
      "un iterable, un iterable asíncrono, u opciones de una barra que se actualiza a mano",
    ),
};

const ascii: Constraint = {
  accepts: (value) =>
    typeof value === "boolean" ||
    (typeof value === "string" && (value === "" || Array.from(value).length >= 2)),
  text: () =>
    say(
      "a boolean, or two characters or more, from empty to full",
      "un booleano, o dos caracteres o más, de vacío a lleno",
    ),
};

const writable: Constraint = {
  accepts: (value) => typeof (value as Partial<TqdmStream> | null | undefined)?.write === "function",
  text: () => say("an object with write(text)", "un objeto con write(text)"),
};

/** The parameters in Python's order; a default may also come from the environment. */
const PARAMETERS = {
  iterable: parameter(undefined, walkable),
  desc: parameter("", text),
  total: parameter(null, number()),
  leave: parameter(true, boolean, nothing),
  file: parameter(undefined, writable),
  ncols: parameter(null, integer(0)),
  mininterval: parameter(0.1, number(0), nothing),
  maxinterval: parameter(10, number(0), nothing),
  miniters: parameter(null, number(0)),
  ascii: parameter(null, ascii),
  disable: parameter(null, boolean),
  unit: parameter("it", text),
  unitScale: parameter(false, boolean, number()),
  dynamicNcols: parameter(false, boolean),
  smoothing: parameter(0.3, number(0, 1), nothing),
  barFormat: parameter(null, text),
  initial: parameter(0, number()),
  position: parameter(null, integer(0)),
  postfix: parameter(null, anything),
  unitDivisor: parameter(1000, number(1)),
  writeBytes: absent,
  lockArgs: absent,
  nrows: parameter(null, integer(0)),
  colour: parameter(null, text),
  delay: parameter(0, number(0)),
  onUpdate: keyword(undefined, func),
};

/** Defaults from the environment, as in Python: `TQDM_DISABLE=1`, `TQDM_MININTERVAL=5`, `TQDM_UNIT_SCALE=1`. */
function fromEnvironment(): Record<string, Parameter> {
  const found: Record<string, Parameter> = {};
  for (const [name, declared] of Object.entries<Parameter>(PARAMETERS)) {
    const given = variable(`TQDM_${name.replace(/[A-Z]/g, "_$&").toUpperCase()}`);
    if (given === undefined || declared.default === undefined || name === "postfix") continue;
    const set = (value: unknown) => {
      found[name] = { ...declared, default: value };
    };
    if (name === "disable" || typeof declared.default === "boolean") set(!/^(|0|false|no)$/i.test(given));
    else if (typeof declared.default === "string" || ["barFormat", "colour", "ascii"].includes(name))
      set(given);
    else if (given !== "" && Number.isFinite(Number(given))) set(Number(given));
  }
  return found;
}

/** What a bar was given, over the environment, over the defaults, checked. */
export interface Settled<T> extends Settings {
  readonly iterable: Iterable<T> | AsyncIterable<T> | undefined;
  readonly file: TqdmStream | undefined;
  readonly onUpdate: ((update: TqdmUpdate) => void) | undefined;
}

export function settle<T>(args: readonly unknown[]): Settled<T> {
  const declared = signature<TqdmParameters<T>>("tqdm", { ...PARAMETERS, ...fromEnvironment() });
  const settled: Settled<T> = declared.read(args);
  for (const [name, one] of Object.entries<Parameter>(PARAMETERS)) {
    // A default of the environment is not yet checked.
    const value: unknown = Reflect.get(settled, name);
    if (value !== one.default && value !== undefined) checkParameter("tqdm", name, value, one);
  }
  if (settled.colour) colourSequence("tqdm", settled.colour);
  return settled;
}
