import { type Phrase, say } from "../../core/messages/language.js";
import { two } from "../../text/localTime.js";
import { formatGeneral } from "../../text/numbers.js";
import { formatRecord, holdDefaultHandler, type LogRecord } from "../logging.js";
import { warn } from "../messages.js";

interface Stream {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

/** `mm:ss`, or `h:mm:ss`, as tqdm writes an interval. */
export function intervalText(seconds: number): string {
  const whole = Math.trunc(seconds);
  const hours = Math.floor(whole / 3600);
  const rest = `${two(Math.floor((whole % 3600) / 60))}:${two(whole % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}

const EIGHTHS = [" ", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/** tqdm's bar: full blocks, then one in eighths. */
export function barText(fraction: number, width: number): string {
  const eighths = Math.trunc(Math.min(1, Math.max(0, fraction)) * width * 8);
  const full = Math.floor(eighths / 8);
  return full >= width ? "█".repeat(width) : `${"█".repeat(full)}${EIGHTHS[eighths % 8]}`.padEnd(width);
}

function rateText(rate: number): string {
  if (!(rate > 0) || !Number.isFinite(rate)) return "?it/s";
  return rate < 1 ? `${(1 / rate).toFixed(2)}s/it` : `${rate.toFixed(2)}it/s`;
}

export interface ProgressOptions {
  readonly nTrials: number | null;
  /** Seconds. */
  readonly timeout: number | null;
}

/** The best trial so far; null while there is none, or with several objectives. */
export interface Leader {
  readonly number: number;
  readonly value: number | null;
}

/**
 * The progress bar of `optimize`, one line on the standard error in tqdm's look:
 * `Best trial: 3. Best value: 0.012:  40%|████      | 4/10 [00:02<00:03,  1.92it/s]`. Log lines are written above it.
 */
export class ProgressBar {
  private readonly stream: Stream;
  private readonly options: ProgressOptions;
  private readonly start = Date.now();
  private readonly release: () => void;
  private done = 0;
  private description = "";

  constructor(options: ProgressOptions, stream: Stream) {
    this.options = options;
    this.stream = stream;
    this.release = holdDefaultHandler((record: LogRecord) => {
      this.stream.write(`\r\x1b[K${formatRecord(record, this.stream.isTTY === true)}\n`);
      this.draw();
    });
    this.draw();
  }

  /** One more trial has finished. */
  update(leader: Leader | null): void {
    this.done++;
    if (leader?.value != null) {
      this.description = `Best trial: ${leader.number}. Best value: ${formatGeneral(leader.value)}: `;
    }
    this.draw();
  }

  close(): void {
    this.draw();
    this.stream.write("\n");
    this.release();
  }

  /** The current line. */
  text(): string {
    const { nTrials, timeout } = this.options;
    const elapsed = (Date.now() - this.start) / 1000;
    const fraction = nTrials !== null ? this.done / nTrials : Math.min(elapsed, timeout!) / timeout!;
    const left = `${this.description}${(Math.min(1, fraction) * 100).toFixed(0).padStart(3)}%|`;
    let right: string;
    if (nTrials !== null) {
      const rate = this.done / elapsed;
      const remaining = this.done > 0 ? intervalText((nTrials - this.done) / rate) : "?";
      const budget = timeout !== null ? `, ${elapsed.toFixed(2)}/${timeout} seconds` : "";
      right = `| ${this.done}/${nTrials} [${intervalText(elapsed)}<${remaining}, ${rateText(rate)}${budget}]`;
    } else right = `| ${intervalText(elapsed)}/${intervalText(timeout!)}`;
    const width = Math.max(1, Math.min(10_000, (this.stream.columns ?? 80) - left.length - right.length - 1));
    return left + barText(fraction, width) + right;
  }

  private draw(): void {
    this.stream.write(`\r\x1b[K${this.text()}`);
  }
}

/** The bar where it can be shown; null, with a warning, where it cannot. */
export function openProgressBar(options: ProgressOptions, nJobs: number): ProgressBar | null {
  const stream = (globalThis as { process?: { stderr?: Stream } }).process?.stderr;
  let why: Phrase | null = null;
  if (options.nTrials === null && options.timeout === null) {
    why = say("nTrials and timeout are both missing", "faltan tanto nTrials como timeout");
  } else if (options.nTrials === null && nJobs !== 1) {
    why = say("with a timeout alone it needs nJobs: 1", "con solo timeout necesita nJobs: 1");
  } else if (!stream?.write) why = say("there is no terminal", "no hay terminal");
  if (why === null) return new ProgressBar(options, stream!);
  warn("W-OPTUNA-009", { why }, why);
  return null;
}
