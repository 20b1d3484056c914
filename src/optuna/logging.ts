import { clockText, dayText } from "../text/localTime.js";

/**
 * Optuna's log: lines like `[I 2026-11-20 23:43:24,360] Trial 0 finished with value: …` on the standard error (in a page, on the
 * console). Warnings of Antorcha itself go through `warnings` instead.
 */
export const CRITICAL = 50;
export const ERROR = 40;
export const WARNING = 30;
export const INFO = 20;
export const DEBUG = 10;
export const FATAL = CRITICAL;
export const WARN = WARNING;

export interface LogRecord {
  readonly level: number;
  readonly time: Date;
  readonly message: string;
}

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

/** The line of a record, without its end. */
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
    const color = stream.isTTY === true && !environment.process?.env?.NO_COLOR;
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

/** For the code of this door: what it has to say. */
export const logger = {
  debug: (message: string): void => log(DEBUG, message),
  info: (message: string): void => log(INFO, message),
  warning: (message: string): void => log(WARNING, message),
  error: (message: string): void => log(ERROR, message),
  /** Would a message of this level be seen? For messages that cost something to make. */
  isEnabledFor: (level: number): boolean => level >= verbosity && (defaultHandler || handlers.size > 0),
};

/** The lowest level that is logged: `logging.INFO` by default. */
export function getVerbosity(): number {
  return verbosity;
}

/** `optuna.logging.setVerbosity(optuna.logging.WARNING)` silences the line that each trial logs. */
export function setVerbosity(level: number): void {
  verbosity = level;
}

/** Stops printing; handlers of your own still get every record. */
export function disableDefaultHandler(): void {
  defaultHandler = false;
}

/** Prints again. */
export function enableDefaultHandler(): void {
  defaultHandler = true;
}

/** Lets another function print for a while (a progress bar, above itself); the function that it returns ends that. */
export function holdDefaultHandler(handler: LogHandler): () => void {
  const before = printer;
  printer = handler;
  return () => {
    printer = before;
  };
}

/**
 * As the log begins, but printed by `handler` alone; the function that it returns brings back what was before.
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

/** Sends the records to a function of yours as well. */
export function addHandler(handler: LogHandler): void {
  handlers.add(handler);
}

export function removeHandler(handler: LogHandler): void {
  handlers.delete(handler);
}
