import type { Writable } from "node:stream";
import { type FileLayer, Files } from "./files.js";
import { visibleLines } from "./text.js";

/** A stream that takes texts: a terminal, a pipe, a file, or what a program put in its place. */
export type Output = Writable & {
  readonly isTTY?: boolean;
  /** Of a terminal: its width. */
  readonly columns?: number;
  readonly rows?: number;
  /** Of a stream of the process: its number, which worker processes can write to. */
  readonly fd?: number;
};

/** What asks a process to end: Ctrl-C, a cluster that takes the machine back, a terminal that is closed; and that it does. */
export type SignalName = "SIGINT" | "SIGTERM" | "SIGHUP" | "exit";

/** Where signals come from: the process, or whoever stands for it. */
export interface Signals {
  on(signal: SignalName, listener: () => void): unknown;
  once(signal: SignalName, listener: () => void): unknown;
  off(signal: SignalName, listener: () => void): unknown;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** What a command has around it. Commands touch nothing else of the process. */
export interface Host {
  /** The standard output. */
  readonly out: Output;
  /** The standard error. */
  readonly err: Output;
  readonly env: Environment;
  readonly files: Files;
  readonly signals: Signals;
  /** Ends at once, whatever is under way. */
  end(code: number): void;
  /** The script of a worker process of `tune`. */
  readonly worker: string | URL;
}

/** A line, or several, on the standard output: none of what is in them moves the cursor. */
export function print({ out }: Pick<Host, "out">, lines: string): void {
  out.write(`${visibleLines(lines)}\n`);
}

/** The same on the standard error. */
export function printError({ err }: Pick<Host, "err">, lines: string): void {
  err.write(`${visibleLines(lines)}\n`);
}

/** What a program may put in place of the process. */
export interface RunOptions {
  readonly out: Output;
  readonly err: Output;
  /** Where names of files begin. Default: where the process is. */
  readonly cwd?: string;
  /** The calls by which files are written. Default: Node's. */
  readonly layer?: FileLayer;
  /** Default: that of the process. */
  readonly env?: Environment;
  /** Default: none ever comes. */
  readonly signals?: Signals;
  /** Ends the process at once, at the second Ctrl-C. Default: the command goes on to end in order. */
  end?(code: number): void;
  /** The built `tune/worker.js`: worker processes run no TypeScript. */
  readonly worker: string | URL;
}

const NO_SIGNALS: Signals = { on() {}, once() {}, off() {} };

export const hostOf = ({
  out,
  err,
  cwd,
  layer,
  env = process.env,
  signals = NO_SIGNALS,
  end = () => {},
  worker,
}: RunOptions): Host => ({ out, err, env, files: new Files(cwd, layer), signals, end, worker });
