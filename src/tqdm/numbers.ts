import { formatFixed, formatGeneral, numberText } from "../text/numbers.js";

const PREFIXES = ["", "k", "M", "G", "T", "P", "E", "Z"];

/** A number in three digits with its SI prefix: `1500` → `1.50k`, with `divisor` 1024 for bytes. */
export function formatSizeof(value: number, suffix = "", divisor = 1000): string {
  let rest = value;
  for (const prefix of PREFIXES) {
    const size = Math.abs(rest);
    if (size < 9.995) return formatFixed(rest, 2) + prefix + suffix;
    if (size < 99.95) return formatFixed(rest, 1) + prefix + suffix;
    if (size < 999.5) return formatFixed(rest, 0).padStart(3) + prefix + suffix;
    rest /= divisor;
  }
  return `${formatFixed(rest, 1)}Y${suffix}`;
}

/** Seconds as a clock shows them: `75` → `01:15`, `3600` → `1:00:00`. Infinite and NaN give `?`. */
export function formatInterval(seconds: number): string {
  if (!Number.isFinite(seconds)) return "?";
  const two = (n: bigint) => String(n).padStart(2, "0");
  const whole = BigInt(Math.trunc(Math.abs(seconds)));
  const [minutes, hours] = [whole / 60n, whole / 3600n];
  const clock = `${two(minutes % 60n)}:${two(whole % 60n)}`;
  return (seconds < 0 ? "-" : "") + (hours ? `${hours}:${clock}` : clock);
}

/** A number for the postfix: three significant digits where that is shorter than the number itself. */
export function formatNum(value: number): string {
  const short = formatGeneral(value, 3).replace("e+0", "e+").replace("e-0", "e-");
  const full = numberText(value);
  return short.length < full.length ? short : full;
}
