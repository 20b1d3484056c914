import { integer } from "../core/constraints.js";
import { variable } from "../core/environment.js";
import { type Called, parameter, REQUIRED, signature } from "../core/parameters.js";
import { clockText, dayText } from "../text/localTime.js";

/*
 * Optuna's log: lines like `[I 2026-11-20 23:43:24,360] Trial 0 finished with value: …` on the standard error (in a page, on the
 * console). Warnings of Antorcha itself go through `warnings` instead. The levels are those of Python's `logging`.
 */

/** The level of what ends a program. Optuna logs nothing of it: as verbosity it silences all. */
export const CRITICAL = 50;
/** The level of errors that Optuna survives. */
export const ERROR = 40;
/** The level of a trial that failed, and of what a user should know. */
export const WARNING = 30;
/** The default level: a line for each new study and each trial that ends. */
export const INFO = 20;
/** The level of details that help to find a fault of Optuna's own. */
export const DEBUG = 10;
/** Another name of `CRITICAL`, as in Python. */
export const FATAL = CRITICAL;
/** Another name of `WARNING`, as in Python. */
export const WARN = WARNING;

/** A line of the log before it is printed. */
export interface LogRecord {
  /** From 10 (`DEBUG`) to 50 (`CRITICAL`). */
  readonly level: number;
  readonly time: Date;
  readonly message: string;
}

/** What becomes of a record. */
export type LogHandler = (record: LogRecord) => void;

const NAMES: ReadonlyMap<number, string> = new Map([
  [CRITICAL, "C"],
  [ERROR, "E"],
  [WARNING, "W"],
  [INFO, "I"],
  [DEBUG, "D"],
]);

interface Stream {
  isTTY?: boolean;
  write(text: string): unknown;
}
const environment = globalThis as {
  process?: { stderr?: Stream; env?: Record<string, string | undefined> };
};

/** `2026-11-20 23:43:24,360`, in local time, as Python's logging writes it. */
function timeText(time: Date): string {
  return `${dayText(time)} ${clockText(time)},${String(time.getMilliseconds()).padStart(3, "0")}`;
}

/**
 * The line of a record, without its end: the level's letter, the local time, the message. `color` sets terminal colours (default false).
 *
 * @example
 * const { formatRecord, INFO } = optuna.logging;
 * const time = new Date(2026, 10, 20, 23, 43, 24, 360);
 * formatRecord({ level: INFO, time, message: "done" }); // '[I 2026-11-20 23:43:24,360] done'
 */
export function formatRecord({ level, time, message }: LogRecord, color = false): string {
  const head = `[${NAMES.get(level) ?? level} ${timeText(time)}]`;
  if (!color) return `${head} ${message}`;
  const code =
    level >= CRITICAL
      ? "31;1"
      : level >= ERROR
        ? "31"
        : level >= WARNING
          ? "33"
          : level >= INFO
            ? "32"
            : "36";
  return `\x1b[${code}m${head}\x1b[0m ${message}`;
}

function print(record: LogRecord): void {
  const stream = environment.process?.stderr;
  if (stream?.write) {
    const color = stream.isTTY === true && !variable("NO_COLOR");
    stream.write(`${formatRecord(record, color)}\n`);
  } else if (record.level >= WARNING) console.warn(formatRecord(record));
  else console.info(formatRecord(record));
}

let verbosity = INFO;
let defaultHandler = true;
let printer: LogHandler = print;
const handlers = new Set<LogHandler>();

function log(level: number, message: string): void {
  if (level < verbosity) return;
  const record = { level, time: new Date(), message };
  if (defaultHandler) printer(record);
  for (const handler of handlers) handler(record);
}

/** The log itself, for samplers, pruners and storages of your own: what they have to say. */
export const logger = {
  /**
   * Logs a detail (`DEBUG`).
   *
   * @example
   * optuna.logging.logger.debug("hidden unless the verbosity is DEBUG");
   */
  debug: (message: string): void => log(DEBUG, message),
  /**
   * Logs what happens (`INFO`).
   *
   * @example
   * const lines: string[] = [];
   * const end = optuna.logging.isolateLog((record) => lines.push(record.message));
   * optuna.logging.logger.info("Trial 0 begins.");
   * end();
   * lines; // ['Trial 0 begins.']
   */
  info: (message: string): void => log(INFO, message),
  /**
   * Logs what a user should know (`WARNING`).
   *
   * @example
   * const levels: number[] = [];
   * const end = optuna.logging.isolateLog((record) => levels.push(record.level));
   * optuna.logging.logger.warning("The grid is exhausted.");
   * end();
   * levels; // [30]
   */
  warning: (message: string): void => log(WARNING, message),
  /**
   * Logs an error that does not end the study (`ERROR`).
   *
   * @example
   * const levels: number[] = [];
   * const end = optuna.logging.isolateLog((record) => levels.push(record.level));
   * optuna.logging.logger.error("The database is gone.");
   * end();
   * levels; // [40]
   */
  error: (message: string): void => log(ERROR, message),
  /**
   * Whether a message of this level would be seen: for messages that cost something to make.
   *
   * @example
   * const before = optuna.logging.getVerbosity();
   * optuna.logging.setVerbosity(optuna.logging.WARNING);
   * optuna.logging.logger.isEnabledFor(optuna.logging.INFO); // false
   * optuna.logging.setVerbosity(before);
   */
  isEnabledFor: (level: number): boolean => level >= verbosity && (defaultHandler || handlers.size > 0),
};

/**
 * The lowest level that is logged: `logging.INFO` by default.
 *
 * @example
 * const end = optuna.logging.isolateLog(() => {});
 * optuna.logging.getVerbosity() === optuna.logging.INFO; // true
 * end();
 */
export function getVerbosity(): number {
  return verbosity;
}

const VERBOSITY = signature<{ verbosity: number }>("setVerbosity", {
  verbosity: parameter(REQUIRED, integer(0)),
});

/**
 * Sets the lowest level that is logged. `WARNING` silences the line that each trial logs.
 *
 * @throws E-ARG-002 unless it is a whole number ≥ 0
 * @example
 * const before = optuna.logging.getVerbosity();
 * optuna.logging.setVerbosity(optuna.logging.WARNING);
 * optuna.createStudy();
 * optuna.logging.setVerbosity(before);
 */
export function setVerbosity(
  ...args: Called<[verbosity: number], { verbosity: number }, ["verbosity"]>
): void {
  verbosity = VERBOSITY.read(args).verbosity;
}

/**
 * Stops printing; handlers of your own still get every record.
 *
 * @example
 * optuna.logging.disableDefaultHandler();
 * optuna.createStudy();
 * optuna.logging.enableDefaultHandler();
 */
export function disableDefaultHandler(): void {
  defaultHandler = false;
}

/**
 * Prints again, after `disableDefaultHandler`.
 *
 * @example
 * optuna.logging.disableDefaultHandler();
 * optuna.logging.enableDefaultHandler();
 * optuna.logging.logger.isEnabledFor(optuna.logging.CRITICAL); // true
 */
export function enableDefaultHandler(): void {
  defaultHandler = true;
}

/**
 * Lets another function print for a while (a progress bar, above itself); the function that it returns ends that.
 *
 * @example
 * const lines: string[] = [];
 * const end = optuna.logging.holdDefaultHandler((record) => lines.push(record.message));
 * optuna.createStudy({ studyName: "first" });
 * end();
 * lines; // ['A new study created in memory with name: first']
 */
export function holdDefaultHandler(handler: LogHandler): () => void {
  const before = printer;
  printer = handler;
  return () => {
    printer = before;
  };
}

/**
 * Sets the log back to how it begins (verbosity `INFO`, no handlers), printed by `handler` alone; the function that it returns brings
 * back what was before. For tests.
 *
 * @example
 * const lines: string[] = [];
 * const end = optuna.logging.isolateLog((record) => lines.push(record.message));
 * optuna.createStudy({ studyName: "first" });
 * end();
 * lines; // ['A new study created in memory with name: first']
 */
export function isolateLog(handler: LogHandler): () => void {
  const before = { verbosity, defaultHandler, printer, handlers: [...handlers] };
  verbosity = INFO;
  defaultHandler = true;
  printer = handler;
  handlers.clear();
  return () => {
    ({ verbosity, defaultHandler, printer } = before);
    handlers.clear();
    for (const one of before.handlers) handlers.add(one);
  };
}

/**
 * Sends the records to a function of yours as well; the same function twice counts once.
 *
 * @example
 * const lines: string[] = [];
 * const handler = (record: { message: string }) => void lines.push(record.message);
 * optuna.logging.addHandler(handler);
 * optuna.createStudy({ studyName: "first" });
 * optuna.logging.removeHandler(handler);
 * lines; // ['A new study created in memory with name: first']
 */
export function addHandler(handler: LogHandler): void {
  handlers.add(handler);
}

/**
 * Sends no more records to this function; nothing happens where none were sent.
 *
 * @example
 * const handler = (record: { message: string }) => console.log(record.message);
 * optuna.logging.addHandler(handler);
 * optuna.logging.removeHandler(handler);
 */
export function removeHandler(handler: LogHandler): void {
  handlers.delete(handler);
}
