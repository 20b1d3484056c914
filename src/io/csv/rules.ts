/** What pandas' `read_csv` reads as a missing value. */
const DEFAULT_MISSING: readonly string[] = [
  "",
  "#N/A",
  "#N/A N/A",
  "#NA",
  "-1.#IND",
  "-1.#QNAN",
  "-NaN",
  "-nan",
  "1.#IND",
  "1.#QNAN",
  "<NA>",
  "N/A",
  "NA",
  "NULL",
  "NaN",
  "None",
  "n/a",
  "nan",
  "null",
];

/** How the fields of a file are understood. */
export interface FieldRules {
  readonly missing: ReadonlySet<string>;
  /** The missing ones that are numbers: -999 is written -999.0 too. */
  readonly missingNumbers: ReadonlySet<number>;
  /** What stands before the decimals. */
  readonly decimal: string;
  /** What groups the digits of the whole part by three. */
  readonly thousands: string | null;
}

/** Rules with the texts and numbers that stand for missing values, pandas' among them or not. */
export function rulesWith(
  markers: readonly (string | number)[],
  keepDefaultNa: boolean,
  written: Pick<FieldRules, "decimal" | "thousands">,
): FieldRules {
  const texts = markers.map((marker) => String(marker).trim());
  const missing = new Set([...(keepDefaultNa ? DEFAULT_MISSING : []), ...texts]);
  const plain = { ...written, missing, missingNumbers: new Set<number>() };
  const numbers = texts.map((text) => Number(numberOf(text, plain) ?? Number.NaN));
  return { ...plain, missingNumbers: new Set(numbers.filter((x) => !Number.isNaN(x))) };
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const INFINITY = /^([+-]?)inf(?:inity)?$/i;
const WORDS: Readonly<Record<string, boolean>> = {
  true: true,
  True: true,
  TRUE: true,
  false: false,
  False: false,
  FALSE: false,
};

/** A field as a boolean, if it is one for pandas. */
export const booleanOf = (text: string): boolean | undefined =>
  Object.hasOwn(WORDS, text) ? WORDS[text] : undefined;

/** A field as the digits of a number with a decimal point, if it is one. Digits must be grouped by three where they are. */
function plainNumber(text: string, { decimal, thousands }: FieldRules): string | undefined {
  let plain = text;
  if (thousands !== null && plain.includes(thousands)) {
    const whole = plain.split(decimal, 1)[0].replace(/^[+-]/, "");
    const [first, ...groups] = whole.split(thousands);
    if (!/^\d{1,3}$/.test(first) || !groups.every((group) => /^\d{3}$/.test(group))) return undefined;
    plain = plain.replaceAll(thousands, "");
  }
  if (decimal !== ".") {
    if (plain.includes(".")) return undefined;
    plain = plain.replace(decimal, ".");
  }
  return NUMBER.test(plain) ? plain : undefined;
}

/** A field as a number; a bigint where it is whole and beyond 2⁵³; undefined where it is not a number. */
export function numberOf(text: string, rules: FieldRules): number | bigint | undefined {
  const plain = plainNumber(text, rules);
  if (plain === undefined) {
    const sign = INFINITY.exec(text)?.[1];
    return sign === undefined ? undefined : sign === "-" ? -Infinity : Infinity;
  }
  const value = Number(plain);
  const isExact = Number.isSafeInteger(value) || !Number.isFinite(value) || !/^[+-]?\d+$/.test(plain);
  return isExact ? value : BigInt(plain.replace("+", ""));
}
