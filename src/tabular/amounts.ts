/** Numbers as people write them: $12,345.67, 29.128,68 €, 45 %, 1.2M, >100, (1,234), 12-. */

/** How the amounts of a column are read; all else is the same everywhere. */
export interface AmountForm {
  /** What stands before the decimals. */
  readonly decimal: "." | ",";
  /** What they are measured in: the same in every value. */
  readonly unit?: string;
}

/** A text taken apart. */
interface Written {
  readonly value: number;
  /** $, €, EUR, …; empty where none is written. */
  readonly currency: string;
  readonly percent: boolean;
  /** m2, kg, °C, …; empty where none is written. */
  readonly unit: string;
  /** Digits in all. */
  readonly digits: string;
  readonly grouping: string | null;
  /** A minus or a plus behind the number: 12-, 100+. */
  readonly behind: string;
  /** The number is a bound, or goes with k, M and the like. */
  readonly rich: boolean;
}

/** What most texts do not have. */
const BARE = { currency: "", percent: false, unit: "", grouping: null, behind: "" } as const;

const CURRENCY =
  "(?:US\\$|R\\$|S/\\.?|[$€£¥₹₽₩₺₴₪฿₫₱¢]|USD|EUR|GBP|JPY|CHF|MXN|ARS|COP|CLP|PEN|UYU|BRL|CAD|AUD|NZD|CNY|INR|SEK|NOK|DKK|PLN|CZK|HUF|RUB|TRY|ZAR|(?:euros?|d[oó]lar(?:es)?|dollars?|pesos?|libras?|pounds?)(?!\\p{L}))";
/** Thousand, million and the like, as suffixes. */
const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  K: 1e3,
  mil: 1e3,
  M: 1e6,
  MM: 1e6,
  mill: 1e6,
  mln: 1e6,
  million: 1e6,
  millon: 1e6,
  millón: 1e6,
  millions: 1e6,
  millones: 1e6,
  bn: 1e9,
  Bn: 1e9,
  billion: 1e9,
};
const SCALE = `(${Object.keys(SCALES)
  .sort((a, b) => b.length - a.length)
  .join("|")})\\.?`;
const BODY = "(\\d[\\d.,'’ ]*|[.,]\\d+)";
/** What is measured: 71 m2, 12.5 kg, 3 km/h, 21 °C, 40 años. */
const UNIT = "(°?\\p{L}[\\p{L}\\d²³°/]{0,11})";
/** A unit behind a currency: €/m². */
const PER = "(?:/\\s?[\\p{L}\\d²³]{1,8})?";
const AMOUNT = new RegExp(
  `^([+-]?)\\s*(${CURRENCY}?)\\s*([+-]?)\\s*${BODY}\\s*(?:${SCALE})?\\s*((?:${CURRENCY}${PER})?)\\s*(%?)([+-]?)$`,
  "u",
);
const MEASURE = new RegExp(`^([+-]?)\\s*${BODY}\\s?${UNIT}$`, "u");
const BOUND = /^(?:>=|<=|[><≥≤~≈])\s*/;
const SCIENTIFIC = /^[+-]?(?:\d+[.,]?\d*|[.,]\d+)[eE][+-]?\d+$/;
const INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}$/;

/** The value of digits with groups; undefined where they are not grouped by three, or begin as a code does (007). */
function bodyOf(body: string, decimal: "." | ","): { value: number; grouping: string | null } | undefined {
  const parts = body.split(decimal);
  if (parts.length > 2) return undefined;
  const [whole, decimals = ""] = parts;
  if (!/^\d*$/.test(decimals) || (whole === "" && decimals === "")) return undefined;
  if (/^0\d/.test(whole)) return undefined;
  const grouping = /[^\d]/.exec(whole)?.[0] ?? null;
  if (grouping !== null) {
    const [first, ...groups] = whole.split(grouping);
    const byThree =
      /^\d{1,3}$/.test(first) && first !== "0" && groups.every((group) => /^\d{3}$/.test(group));
    if (!byThree && !(decimal === "." && INDIAN.test(whole))) return undefined;
  }
  return { value: Number(`${whole.replace(/\D/g, "") || "0"}.${decimals || "0"}`), grouping };
}

function written(text: string, decimal: "." | ","): Written | undefined {
  if (text.length > 40) return undefined;
  let plain = text
    .trim()
    .replace(/[\u00a0\u202f\u2009]/g, " ")
    .replace(/[−–]/g, "-");
  const inBrackets = /^\((.*)\)$/.exec(plain);
  if (inBrackets !== null) plain = inBrackets[1].trim();
  const unbound = plain.replace(BOUND, "");
  if (SCIENTIFIC.test(plain)) {
    const value = Number(plain.replace(decimal, "."));
    const digits = plain.replace(/\D/g, "");
    if (Number.isNaN(value)) return undefined;
    return { ...BARE, value, digits, rich: true };
  }
  const found = AMOUNT.exec(unbound);
  if (found === null) return measured(plain, decimal);
  const [, sign1, currency1, sign2, digits, scale, currency2, percent, behind] = found;
  if (currency1 !== "" && currency2 !== "" && !currency2.startsWith(currency1)) return undefined;
  const signs = [sign1, sign2, behind === "-" ? "-" : "", inBrackets ? "-" : ""].filter(
    (sign) => sign !== "",
  );
  if (signs.length > 1) return undefined;
  const body = bodyOf(digits.trim(), decimal);
  if (body === undefined) return undefined;
  const factor = scale === undefined ? 1 : SCALES[scale];
  // by the text, so that 29.1 k is 29100 and not 29100.000000000004
  const size = factor === 1 ? body.value : Number(`${body.value}e${Math.log10(factor)}`);
  return {
    ...BARE,
    value: signs[0] === "-" ? -size : size,
    currency: currency1 || currency2,
    percent: percent === "%",
    digits: digits.replace(/\D/g, ""),
    grouping: body.grouping,
    behind,
    rich: unbound !== plain || scale !== undefined || inBrackets !== null,
  };
}

function measured(text: string, decimal: "." | ","): Written | undefined {
  const [, sign, digits, unit] = MEASURE.exec(text) ?? [];
  const body = digits === undefined ? undefined : bodyOf(digits.trim(), decimal);
  if (body === undefined) return undefined;
  return {
    ...BARE,
    value: sign === "-" ? -body.value : body.value,
    unit,
    digits: digits.replace(/\D/g, ""),
    grouping: body.grouping,
    rich: true,
  };
}

/** What stands for a missing value where numbers or dates are expected, beside what pandas takes for one. */
const MARKERS = new Set(
  "-|--|---|n/a|n.a.|na|nd|n/d|n.d.|s/d|s.d.|sd|sin datos|sin dato|no data|nodata|no disponible|not available|no answer|not applicable|don't know|prefer not to say|sin respuesta|no contesta|no sabe|ns/nc|no aplica|desconocido|unknown|missing|none|null|nan|nat|?|??|*|.|..|...|…|#n/a|#n/d|#div/0!|#¡div/0!|#value!|#¡valor!".split(
    "|",
  ),
);

/** Whether a text stands for a missing value among numbers or dates. */
export const isMarker = (text: string): boolean =>
  MARKERS.has(text.trim().toLowerCase().replace(/[–—−]/g, "-"));

/** The value of an amount, NaN where it is missing, undefined where the text is none. */
export function amountOf(text: string, { decimal, unit = "" }: AmountForm): number | undefined {
  if (isMarker(text)) return Number.NaN;
  const found = written(text, decimal);
  return found?.unit === unit ? found.value : undefined;
}

/** What the texts of a column say together. */
export interface FoundAmounts {
  /** Null where both marks would do, and values differ by them. */
  readonly decimal: "." | "," | null;
  readonly unit: string | undefined;
  /** How many are amounts, of those that are not missing. */
  readonly known: number;
  readonly total: number;
  /** The place of the first that is none; -1 where all are. */
  readonly odd: number;
  /** The place of one that shows how they are written. */
  readonly sample: number;
  /** Whether the other mark would not do. */
  readonly isEvident: boolean;
}

/** Columns of these names hold no amounts, whatever they look like. */
const NO_AMOUNT =
  /(?:^|[^\p{L}])(?:tel|tel[eé]fono|phone|tfno|m[oó]vil|mobile|fax|zip|postal|postcode|cp|dni|nif|cif|iban|isbn|ean|ip|version|versi[oó]n)(?:[^\p{L}]|$)/iu;
export const namesNoAmount = (name: string): boolean => NO_AMOUNT.test(name);

/**
 * Reads the texts of a column as amounts; null is missing. Which mark is the decimal's is told by all of them together.
 * @returns undefined where they are something else, that only looks so: telephones, addresses, marks of a school, amounts in two currencies
 */
export function findAmounts(
  texts: readonly (string | null)[],
  told: "." | "," | undefined,
): FoundAmounts | undefined {
  const values = texts.map((text) => (text === null || isMarker(text) ? null : text));
  const total = values.filter((text) => text !== null).length;
  if (total === 0) return undefined;
  const readings = (told === undefined ? ([".", ","] as const) : [told]).map((decimal) => {
    const found = values.map((text) => (text === null ? null : written(text, decimal)));
    return { decimal, found, known: found.filter((one) => one !== null && one !== undefined).length };
  });
  const best = readings.reduce((a, b) => (b.known > a.known ? b : a));
  const others = readings.filter((one) => one !== best && one.known === best.known);
  const differs = others.some(({ found }) => found.some((one, i) => one?.value !== best.found[i]?.value));
  const isGrouped = (one: Written | null | undefined) => one?.grouping != null;
  const sample = Math.max(
    best.found.findIndex((one) => one != null && (isGrouped(one) || one.currency !== "" || one.rich)),
    best.found.findIndex((one) => one != null),
  );
  const known = best.found.filter((one): one is Written => one != null);
  if (known.length === 0 || isSomethingElse(known)) return undefined;
  return {
    decimal: differs ? decimalOf(readings) : best.decimal,
    unit: known[0].unit || undefined,
    known: best.known,
    total,
    odd: best.found.indexOf(undefined),
    sample,
    isEvident: told === undefined && others.length === 0,
  };
}

/**
 * Where 1,234 may be thousands or decimals: thousands, if others have fewer digits and no mark, as 950 has; or if it is money, `$94,958`: of that
 * only prices by the litre or the gallon (1,459 €) have three decimals.
 */
function decimalOf(
  readings: readonly { decimal: "." | ","; found: readonly (Written | null | undefined)[] }[],
): "." | "," | null {
  const grouped = readings.filter(({ found }) => found.some((one) => one?.grouping != null));
  if (grouped.length !== 1) return null;
  const { decimal, found } = grouped[0];
  const isMoney = found.every((one) => one == null || one.currency !== "");
  if (isMoney && found.some((one) => one != null && Math.abs(one.value) >= 20_000)) return decimal;
  const small = found.filter((one) => one != null && one.grouping === null);
  const hasLarge = small.some((one) => one != null && Math.abs(one.value) >= 1000);
  return small.length > 0 && !hasLarge ? decimal : null;
}

function isSomethingElse(known: readonly Written[]): boolean {
  const plain = known.every(({ currency, percent, rich, value }) => {
    return currency === "" && !percent && !rich && Number.isInteger(value);
  });
  const lengths = new Set(known.map(({ digits }) => digits.length));
  const grouped = known.filter(({ grouping }) => grouping !== null);
  const byPhone = grouped.length > 0 && grouped.every(({ grouping }) => grouping === " " || grouping === ".");
  if (plain && byPhone && lengths.size === 1 && known[0].digits.length >= 9) return true;
  const isAddress = ({ grouping, digits }: Written) => grouping === "." && digits.length > 9;
  if (plain && grouped.length > 0 && known.every(isAddress)) return true;
  const currencies = new Set(known.map(({ currency }) => currency).filter((one) => one !== ""));
  if (currencies.size > 1) return true;
  if (new Set(known.map(({ unit }) => unit)).size > 1) return true;
  const percents = known.filter(({ percent }) => percent).length;
  if (percents > 0 && known.some(({ percent, value }) => !percent && value !== 0)) return true;
  const behind = known.filter((one) => one.behind !== "");
  const isMark = (one: Written) => one.digits.length <= 2;
  return behind.length > 0 && known.every(isMark) && (behind.length > 1 || known.length < 20);
}
