import { checkInteger, checkNumber, checkOptions, wrong } from "../core/check.js";
import { say } from "../core/messages/language.js";
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

export type Settings = Required<Omit<TqdmOptions, "file" | "onUpdate">>;

const DEFAULTS: Settings = {
  desc: "",
  total: null,
  leave: true,
  ncols: null,
  nrows: null,
  dynamicNcols: false,
  mininterval: 0.1,
  maxinterval: 10,
  miniters: null,
  ascii: null,
  disable: null,
  unit: "it",
  unitScale: false,
  unitDivisor: 1000,
  smoothing: 0.3,
  barFormat: null,
  initial: 0,
  position: null,
  postfix: null,
  colour: null,
  delay: 0,
};

const KNOWN = [...Object.keys(DEFAULTS), "file", "onUpdate"];

/** Defaults from the environment, as in Python: `TQDM_DISABLE=1`, `TQDM_MININTERVAL=5`, `TQDM_UNIT_SCALE=1`. */
function fromEnvironment(): Partial<Record<keyof Settings, unknown>> {
  const environment = (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env;
  const found: Partial<Record<keyof Settings, unknown>> = {};
  if (!environment) return found;
  for (const name of Object.keys(DEFAULTS) as (keyof Settings)[]) {
    const text = environment[`TQDM_${name.replace(/[A-Z]/g, "_$&").toUpperCase()}`];
    if (text === undefined || name === "postfix") continue;
    if (name === "disable" || typeof DEFAULTS[name] === "boolean")
      found[name] = !/^(|0|false|no)$/i.test(text);
    else if (typeof DEFAULTS[name] === "string" || ["barFormat", "colour", "ascii"].includes(name))
      found[name] = text;
    else if (text !== "" && Number.isFinite(Number(text))) found[name] = Number(text);
  }
  return found;
}

/** The options over the environment over the defaults, checked. */
export function settle(options: TqdmOptions): Settings {
  checkOptions("tqdm", options, KNOWN);
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  const settings = { ...DEFAULTS, ...fromEnvironment(), ...given } as Settings;
  const number = (name: keyof Settings, low?: number, high?: number) => {
    if (settings[name] !== null) checkNumber("tqdm", name, settings[name], low, high);
  };
  number("total");
  number("mininterval", 0);
  number("maxinterval", 0);
  number("miniters", 0);
  number("smoothing", 0, 1);
  number("delay", 0);
  number("initial");
  checkNumber("tqdm", "unitDivisor", settings.unitDivisor, 1);
  for (const name of ["ncols", "nrows", "position"] as const)
    if (settings[name] !== null) checkInteger("tqdm", name, settings[name]);
  for (const name of ["desc", "unit", "barFormat", "colour"] as const) {
    const value: unknown = settings[name];
    if (typeof value !== "string" && !(value === null && DEFAULTS[name] === null))
      throw wrong("tqdm", name, say("a text", "un texto"), value);
  }
  if (settings.colour) colourSequence("tqdm", settings.colour);
  if (typeof settings.ascii === "string" && settings.ascii !== "" && Array.from(settings.ascii).length < 2) {
    const expected = say(
      "a boolean, or two characters or more, from empty to full",
      "un booleano, o dos caracteres o más, de vacío a lleno",
    );
    throw wrong("tqdm", "ascii", expected, settings.ascii);
  }
  return settings;
}
