import { type Phrase, say } from "../core/messages/language.js";
import { MovingAverage } from "./ema.js";
import { failure } from "./messages.js";
import { formatMeter, type MeterState } from "./meter.js";
import { formatNum } from "./numbers.js";
import { type Settings, settle, type TqdmArguments, type TqdmUpdate } from "./options.js";
import { isStandard, StatusLine, screenSize, standardStream, type TqdmStream } from "./screen.js";

const seconds = (): number => globalThis.performance.now() / 1000;

/** The bars on the screen. A bar is in it from its construction until it is closed. */
const live = new Set<Tqdm<unknown>>();

const noIterable = (): Phrase => say("none", "ninguno");

function lengthOf(iterable: unknown): number | null {
  if (typeof iterable === "string") return Array.from(iterable).length;
  const { length, size } = (iterable ?? {}) as { length?: unknown; size?: unknown };
  return typeof length === "number" ? length : typeof size === "number" ? size : null;
}

/**
 * A progress bar: what `tqdm(…)` gives. It goes through its iterable, or counts what `update(n)` tells it; `close()`
 * (or the end of the loop, or a `break`) leaves the finished line on the screen. `using bar = tqdm(…)` closes it too.
 *
 * @example
 * const bar = tqdm({ total: 100, desc: "loading", onUpdate: ({ text }) => console.log(text) });
 * bar.update(30);
 * bar.setPostfix({ loss: 0.25 });
 * bar.n // 30
 * bar.close();
 */
export class Tqdm<T = never> implements Iterable<T>, AsyncIterable<T> {
  /** Iterations done. */
  n: number;
  /** Iterations expected; null where it is not known. */
  total: number | null;
  /** Text before the bar, with its `": "` where setDescription put it. */
  desc: string;
  /** Text behind the speed, or whatever `barFormat` prints. */
  postfix: unknown = null;
  /** Whether the bar is off: by option, without a terminal, or closed. */
  disable: boolean;

  private readonly iterable: Iterable<T> | AsyncIterable<T> | undefined;
  private readonly settings: Settings;
  private readonly stream: TqdmStream | undefined;
  private readonly line: StatusLine | undefined;
  private readonly onUpdate: ((update: TqdmUpdate) => void) | undefined;
  private slot = 0;
  private miniters: number;
  private ncols: number | null;
  private nrows: number | null;
  private startTime: number | null = null;
  private lastPrintTime = 0;
  private lastPrintN: number;
  private smoothed: { dn: MovingAverage; dt: MovingAverage; miniters: MovingAverage };
  private overall = false;

  constructor(...args: TqdmArguments<T>) {
    const settings = settle<T>(args);
    const { iterable, file } = settings;
    this.iterable = iterable;
    this.settings = settings;
    this.onUpdate = settings.onUpdate;
    const total = settings.total ?? lengthOf(iterable);
    this.total = total === Infinity ? null : total;
    this.n = settings.initial;
    this.lastPrintN = settings.initial;
    this.desc = settings.desc;
    this.miniters = settings.miniters ?? 0;
    this.smoothed = this.freshAverages();

    const standard = standardStream("stderr");
    // Without a terminal a bar is shown only where it is asked for.
    const shown = file ?? (standard?.isTTY || settings.disable === false ? standard : undefined);
    this.stream = shown;
    this.disable = settings.disable ?? (!shown && !this.onUpdate);
    const screen = shown && (isStandard(shown) || settings.dynamicNcols) ? screenSize(shown) : null;
    this.ncols = settings.ncols ?? screen?.ncols ?? null;
    this.nrows = settings.nrows ?? screen?.nrows ?? null;
    if (this.disable) return;

    this.slot = settings.position ?? freeSlot();
    if (settings.postfix) {
      if (typeof settings.postfix === "object" && !Array.isArray(settings.postfix)) {
        // Python sorts the names that it is given at construction, and keeps the order of later ones.
        const entries = Object.entries(settings.postfix).sort(([a], [b]) => (a < b ? -1 : 1));
        this.setPostfix(Object.fromEntries(entries), false);
      } else this.postfix = settings.postfix;
    }
    this.line = shown && new StatusLine(shown);
    live.add(this);
    if (settings.delay <= 0) this.refresh();
    this.lastPrintTime = seconds();
    this.startTime = this.lastPrintTime;
  }

  /** Goes through the iterable; counts and shows. The end, a `break` and an error all close the bar. */
  *[Symbol.iterator](): Generator<T, void, undefined> {
    const iterable = this.iterable as Iterable<T> | undefined;
    if (typeof iterable?.[Symbol.iterator] !== "function")
      throw failure("E-TQDM-001", {
        received: iterable ? say("an async iterable", "un iterable asíncrono") : noIterable(),
      });
    if (this.disable) {
      yield* iterable;
      return;
    }
    try {
      for (const item of iterable) {
        yield item;
        this.update(1);
      }
    } finally {
      this.close();
    }
  }

  /** The same for `for await`: of an async iterable, or of an ordinary one of promises. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Awaited<T>, void, undefined> {
    if (!this.iterable) throw failure("E-TQDM-001", { received: noIterable() });
    try {
      for await (const item of this.iterable) {
        yield item;
        this.update(1);
      }
    } finally {
      this.close();
    }
  }

  /**
   * Counts `n` further iterations, and shows them where `mininterval` and `miniters` have passed.
   * @returns whether the bar was drawn
   */
  update(n = 1): boolean {
    if (this.disable) return false;
    if (n < 0) this.lastPrintN += n; // a step back is no reason to wait
    this.n += n;
    const now = seconds();
    const dt = now - this.lastPrintTime;
    const { mininterval, maxinterval, smoothing, delay } = this.settings;
    const dn = this.n - this.lastPrintN;
    if (dn < this.miniters) {
      // Python's monitor thread: iterations that became slow must not keep the bar waiting for their number.
      if (!(this.miniters > 1 && maxinterval && dt >= maxinterval)) return false;
      this.miniters = 1;
    }
    if (dt < (mininterval ?? 0) || now < (this.startTime ?? now) + delay) return false;
    if (smoothing && dt && dn) {
      this.smoothed.dn.add(dn);
      this.smoothed.dt.add(dt);
    }
    this.refresh();
    if (this.settings.miniters === null) this.adaptMiniters(dn, dt);
    this.lastPrintN = this.n;
    this.lastPrintTime = now;
    return true;
  }

  /** Without `miniters`, as many iterations are skipped as took `mininterval` lately: their cost is one comparison. */
  private adaptMiniters(dn: number, dt: number): void {
    const { mininterval, maxinterval, smoothing } = this.settings;
    if (maxinterval && dt >= maxinterval) this.miniters = (dn * (mininterval || maxinterval)) / dt;
    else if (smoothing)
      this.miniters = this.smoothed.miniters.add(dn * (mininterval && dt ? mininterval / dt : 1));
    else this.miniters = Math.max(this.miniters, dn);
  }

  /** Ends the bar: the last state with the mean speed stays on the screen, or the line is wiped (`leave: false`). */
  close(): void {
    if (this.disable) return;
    this.disable = true;
    live.delete(this as Tqdm<unknown>);
    this.moveHiddenBarUp();
    const leave = this.settings.leave ?? this.slot === 0;
    this.overall = leave;
    const text = this.toString();
    const neverShown = this.startTime !== null && this.lastPrintTime < this.startTime + this.settings.delay;
    if (neverShown) {
      // nothing to leave, nothing to wipe
    } else if (leave) {
      this.print(text, 0);
      this.stream?.write("\n");
    } else if (this.print("", this.slot) && this.slot === 0) {
      this.stream?.write("\r");
    }
    this.tell(text, true);
  }

  /** Closes the bar where a block with `using bar = tqdm(…)` ends. */
  [Symbol.dispose](): void {
    this.close();
  }

  /** A bar that had no room on the screen takes the line of the one that ends. */
  private moveHiddenBarUp(): void {
    const last = (this.nrows ?? 20) - 1;
    let hidden: Tqdm<unknown> | undefined;
    for (const bar of live)
      if (bar.settings.position === null && bar.slot >= last && bar.slot < (hidden?.slot ?? Infinity))
        hidden = bar;
    if (!hidden) return;
    hidden.clear();
    hidden.slot = this.slot;
  }

  /** Wipes the line of the bar; the next `refresh` draws it again. */
  clear(): void {
    if (this.disable || !this.line || this.slot >= (this.nrows ?? 20)) return;
    this.line.move(this.slot);
    this.line.print("");
    this.stream?.write("\r");
    this.line.move(-this.slot);
  }

  /** Draws the bar now. */
  refresh(): void {
    if (this.disable) return;
    const text = this.toString();
    this.print(text, this.slot);
    this.tell(text, false);
  }

  /** Leaves out the time since the last drawing: for a pause that shall not count. */
  unpause(): void {
    if (this.disable || this.startTime === null) return;
    const now = seconds();
    this.startTime += now - this.lastPrintTime;
    this.lastPrintTime = now;
  }

  /** Back to 0 for another round, with another total if given. */
  reset(total?: number): void {
    this.n = 0;
    if (total !== undefined) this.total = total === Infinity ? null : total;
    if (this.disable) return;
    this.lastPrintN = 0;
    this.lastPrintTime = seconds();
    this.startTime = this.lastPrintTime;
    this.smoothed = this.freshAverages();
    this.refresh();
  }

  /** The text before the bar; `": "` is put behind it. */
  setDescription(desc = "", refresh = true): void {
    this.setDescriptionStr(desc ? `${desc}: ` : "", refresh);
  }

  /** The text before the bar, as it is. */
  setDescriptionStr(desc = "", refresh = true): void {
    this.desc = desc;
    if (refresh) this.refresh();
  }

  /** `{ loss: 0.123456, epoch: 3 }` → `loss=0.123, epoch=3` behind the speed: numbers in three digits. */
  setPostfix(values: Readonly<Record<string, unknown>>, refresh = true): void {
    const write = (value: unknown) =>
      typeof value === "number"
        ? formatNum(value)
        : typeof value === "boolean"
          ? formatNum(Number(value))
          : String(value);
    const parts = Object.entries(values).map(([name, value]) => `${name}=${write(value).trim()}`);
    this.setPostfixStr(parts.join(", "), refresh);
  }

  /** The text behind the speed, as it is. */
  setPostfixStr(text = "", refresh = true): void {
    this.postfix = text;
    if (refresh) this.refresh();
  }

  /** Prints a line above the bars: `tqdm.write`. */
  write(text: string, options: WriteOptions = {}): void {
    writeAbove(text, options);
  }

  /** The line that the bar takes, counted from the first. */
  get position(): number {
    return this.slot;
  }

  /** What the line shows now. */
  get formatDict(): MeterState {
    const { settings } = this;
    if (settings.dynamicNcols && this.stream) Object.assign(this, screenSize(this.stream));
    const dt = this.overall ? 0 : this.smoothed.dt.value;
    return {
      n: this.n,
      total: this.total,
      elapsed: this.startTime === null ? 0 : seconds() - this.startTime,
      ncols: this.ncols,
      nrows: this.nrows,
      prefix: this.desc,
      ascii: settings.ascii ?? false,
      unit: settings.unit,
      unitScale: settings.unitScale,
      unitDivisor: settings.unitDivisor,
      rate: dt ? this.smoothed.dn.value / dt : null,
      barFormat: settings.barFormat,
      postfix: this.postfix,
      initial: settings.initial,
      colour: settings.colour,
    };
  }

  /** The line itself. */
  toString(): string {
    return formatMeter(this.formatDict);
  }

  private freshAverages() {
    const average = () => new MovingAverage(this.settings.smoothing ?? 0);
    return { dn: average(), dt: average(), miniters: average() };
  }

  /** @returns whether the line has room on the screen */
  private print(text: string, slot: number): boolean {
    if (!this.line) return false;
    const rows = this.nrows ?? 20;
    if (slot >= rows) return false;
    if (slot > 0) this.line.move(slot);
    this.line.print(slot >= rows - 1 && text ? " ... (more hidden) ..." : text);
    if (slot > 0) this.line.move(-slot);
    return true;
  }

  private tell(text: string, closed: boolean): void {
    if (!this.onUpdate) return;
    const { n, total, elapsed, rate } = this.formatDict;
    const desc = this.desc.replace(/: $/, "");
    this.onUpdate({
      n,
      total: total ?? null,
      elapsed,
      rate: rate ?? null,
      desc,
      postfix: this.postfix,
      text,
      closed,
    });
  }

  /** @internal whether a text on this stream would overwrite the bar */
  sharesScreen(stream: TqdmStream): boolean {
    const own = this.stream;
    return own !== undefined && (own === stream || (isStandard(own) && isStandard(stream)));
  }
}

function freeSlot(): number {
  const taken = new Set(Array.from(live, (bar) => bar.position));
  let slot = 0;
  while (taken.has(slot)) slot++;
  return slot;
}

export interface WriteOptions {
  /** Default: standard output; in a page the console. */
  file?: TqdmStream;
  /** Default: a new line. */
  end?: string;
}

/** Runs `print` with the bars out of its way, and draws them again below what it printed on `file`. */
export function externalWriteMode<R>(print: () => R, file = standardStream("stdout")): R {
  const moved = file ? Array.from(live).filter((bar) => bar.sharesScreen(file)) : [];
  for (const bar of moved) bar.clear();
  const result = print();
  for (const bar of moved) bar.refresh();
  return result;
}

/** Prints a line above the bars. */
export function writeAbove(
  text: string,
  { file = standardStream("stdout"), end = "\n" }: WriteOptions = {},
): void {
  externalWriteMode(() => (file ? void file.write(text + end) : console.log(text)), file);
}
