import { formatTemplate } from "../text/format.js";
import { formatFixed, numberText, reprFloat } from "../text/numbers.js";
import { displayWidth, trimToWidth } from "../text/width.js";
import { ASCII_BLOCKS, Bar, BLANK_BLOCKS, noBar, UNICODE_BLOCKS } from "./bar.js";
import { PointInTime } from "./eta.js";
import { formatInterval, formatSizeof } from "./numbers.js";

/** What a line of progress shows. */
export interface MeterState {
  /** Iterations done. */
  n: number;
  /** Iterations expected; `null` or Infinity where it is not known: then the line has no bar and no remaining time. */
  total?: number | null;
  /** Seconds since the start. */
  elapsed: number;
  /** Columns of the whole line: the bar takes what the text leaves. 0 means no bar. Without: a bar of 10 columns. */
  ncols?: number | null;
  /** Text before the bar. */
  prefix?: string;
  /** `true` for `" 123456789#"`, or characters of yours from empty to full. Default: block characters. */
  ascii?: boolean | string;
  /** What is counted. Default `it`. */
  unit?: string;
  /** `true`: counts with SI prefixes (`1.50k`); a number: n and total are multiplied by it. */
  unitScale?: boolean | number;
  /** Iterations per second; default n / elapsed. */
  rate?: number | null;
  /** The line as a template: `{l_bar}{bar}{r_bar}`. */
  barFormat?: string | null;
  /** Text behind the speed; anything but a string is for the template alone. */
  postfix?: unknown;
  /** 1000, or 1024 for bytes. */
  unitDivisor?: number;
  /** The value that `n` started from. */
  initial?: number;
  /** `green`, `#00ff00`. */
  colour?: string | null;
  /** Lines of the screen, for the template. */
  nrows?: number | null;
}

/** n and total in their unit, and how they are written. */
function counts({ n, total = null, rate, unitScale, unitDivisor = 1000 }: MeterState) {
  if (total && (n >= total + 0.5 || total === Infinity)) total = null;
  const prefixed = unitScale === true || unitScale === 1;
  const factor = prefixed ? 1 : Number(unitScale || 1);
  const write = (value: number) => {
    if (prefixed) return formatSizeof(value, "", unitDivisor);
    // A whole product of fractions is a float in Python, and prints with its point.
    const float = factor !== 1 && !(Number.isInteger(value) && Number.isInteger(factor));
    return float ? reprFloat(value * factor) : numberText(value * factor);
  };
  return {
    n: n * factor,
    total: total && total * factor,
    rate: rate && rate * factor,
    nText: write(n),
    totalText: total === null ? "?" : total || prefixed ? write(total) : "0",
    prefixed,
  };
}

/** `12.50it/s`, or `3.20s/it` where an iteration takes longer than a second. */
function speeds(rate: number | null | undefined, unit: string, prefixed: boolean) {
  const inverse = rate ? 1 / rate : null;
  const write = (x: number | null | undefined) =>
    x ? (prefixed ? formatSizeof(x) : formatFixed(x, 2).padStart(5)) : "?";
  const perSecond = `${write(rate)}${unit}/s`;
  const perUnit = `${write(inverse)}s/${unit}`;
  return { inverse, perSecond, perUnit, text: inverse && inverse > 1 ? perUnit : perSecond };
}

/** Fills the template twice: without the bar, to see what room is left for it, then with it. */
function fillTemplate(
  template: string,
  values: Record<string, unknown>,
  state: MeterState,
  fraction: number | null,
) {
  const { ncols, ascii, colour } = state;
  const trim = (line: string) => (ncols ? trimToWidth(line, ncols) : line);
  const placeholder = noBar();
  const rest = formatTemplate("tqdm: barFormat", template, { ...values, bar: placeholder });
  if (!placeholder.asked) return trim(rest);
  const room = ncols ? Math.max(1, ncols - displayWidth(rest)) : 10;
  const blocks = fraction === null ? BLANK_BLOCKS : ascii === true ? ASCII_BLOCKS : ascii || UNICODE_BLOCKS;
  const bar = new Bar(fraction ?? 0, room, blocks, colour ?? undefined);
  return trim(formatTemplate("tqdm: barFormat", template, { ...values, bar }));
}

/**
 * One line of progress, as Python's `tqdm.format_meter` writes it:
 * `{desc}: {percentage:3.0f}%|{bar}| {n_fmt}/{total_fmt} [{elapsed}<{remaining}, {rate_fmt}{postfix}]`,
 * and `{desc}: {n_fmt}{unit} [{elapsed}, {rate_fmt}{postfix}]` where the total is unknown. (There Python writes the
 * colon of a description twice; this does not.)
 */
export function formatMeter(state: MeterState): string {
  const { elapsed, ncols, prefix = "", unit = "it", initial = 0, unitDivisor = 1000, colour } = state;
  const { n, total, rate: givenRate, nText, totalText, prefixed } = counts(state);
  const rate = givenRate ?? (elapsed ? (n - initial) / elapsed : null);
  const speed = speeds(rate, unit, prefixed);
  const postfix =
    typeof state.postfix === "string" && state.postfix ? `, ${state.postfix}` : (state.postfix ?? "");

  const remaining = rate && total ? (total - n) / rate : 0;
  const elapsedText = formatInterval(elapsed);
  const remainingText = rate ? formatInterval(remaining) : "?";
  const left = prefix ? (prefix.endsWith(": ") ? prefix : `${prefix}: `) : "";
  const stats = typeof postfix === "string" ? postfix : "";
  const right = `| ${nText}/${totalText} [${elapsedText}<${remainingText}, ${speed.text}${stats}]`;

  const values = {
    n,
    n_fmt: nText,
    total,
    total_fmt: totalText,
    elapsed: elapsedText,
    elapsed_s: elapsed,
    ncols,
    nrows: state.nrows,
    desc: prefix,
    unit,
    unit_divisor: unitDivisor,
    rate: speed.inverse && speed.inverse > 1 ? speed.inverse : rate,
    rate_fmt: speed.text,
    rate_noinv: rate,
    rate_noinv_fmt: speed.perSecond,
    rate_inv: speed.inverse,
    rate_inv_fmt: speed.perUnit,
    postfix,
    colour,
    remaining: remainingText,
    remaining_s: remaining,
    eta: rate && total ? PointInTime.after(remaining) : PointInTime.epoch,
    r_bar: right,
  };

  if (total) {
    const percentage = (n / total) * 100;
    const l_bar = `${left}${formatFixed(percentage, 0).padStart(3)}%|`;
    if (ncols === 0) return l_bar.slice(0, -1) + right.slice(1);
    let template = state.barFormat || "{l_bar}{bar}{r_bar}";
    if (!prefix) template = template.replaceAll("{desc}: ", "");
    return fillTemplate(template, { ...values, l_bar, percentage }, state, n / total);
  }
  if (state.barFormat) {
    return fillTemplate(state.barFormat, { ...values, l_bar: `${left}|`, percentage: 0 }, state, null);
  }
  const line = `${left}${nText}${unit} [${elapsedText}, ${speed.text}${stats}]`;
  return ncols ? trimToWidth(line, ncols) : line;
}
