import { show } from "../../core/check.js";
import { boolean, integer } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { type Called, keyword, parameter } from "../../core/parameters.js";
import { type NumberColumn, type NumberFrame, resultFrame } from "../base/frame.js";
import type { Parameter } from "../base/parameters.js";
import { integerIn } from "../base/state.js";
import { NumericTransformer } from "../base/transformer.js";
import { failure } from "../messages.js";

export interface PolynomialFeaturesOptions {
  /** The highest degree, or [lowest, highest]. Default 2. */
  degree?: number | readonly [lowest: number, highest: number];
  /** Whether only products of different features are made: no squares. Default false. */
  interactionOnly?: boolean;
  /** Whether there is a column of ones. Default true. */
  includeBias?: boolean;
}

const degrees = {
  accepts: (value: unknown) =>
    Array.isArray(value) && value.length === 2 && value.every((one) => Number.isInteger(one) && one >= 0),
  text: () => say("two whole numbers, [lowest, highest]", "dos números enteros, [menor, mayor]"),
};
const degree: Parameter = { ...parameter(2, integer(0), degrees), print: "tuple" };

/** More columns than these are a mistake. */
const MOST = 2 ** 22;

/** How many ways there are to choose k of n. */
function choose(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= k; i++) ways = (ways * (n - k + i)) / i;
  return Math.round(ways);
}

/** The choices of `size` of n features in lexical order: each feature once, or as often as there is room. */
function* combinations(n: number, size: number, once: boolean): Generator<number[]> {
  const first = (from: number) => Array.from({ length: size }, (_, k) => from + (once ? k : 0));
  const chosen = first(0);
  if (once && size > n) return;
  for (;;) {
    yield [...chosen];
    let k = size - 1;
    while (k >= 0 && chosen[k] === (once ? n - size + k : n - 1)) k--;
    if (k < 0) return;
    const next = chosen[k] + 1;
    for (let i = k; i < size; i++) chosen[i] = next + (once ? i - k : 0);
  }
}

/**
 * All products of features up to a degree: of [a, b] and degree 2 it makes 1, a, b, a², ab, b² (scikit-learn's
 * `PolynomialFeatures`). NaN is refused.
 *
 * @example
 * new sklearn.PolynomialFeatures(2).fitTransform([[2, 3]]); // [[1, 2, 3, 4, 6, 9]]
 */
export class PolynomialFeatures extends NumericTransformer {
  static override readonly estimatorName = "PolynomialFeatures";
  static override readonly parameters = {
    degree,
    interactionOnly: keyword(false, boolean),
    includeBias: keyword(true, boolean),
  };
  static override readonly allowsMissing = false;
  static override readonly fitted = { lowest: integerIn(0), highest: integerIn(0) };
  /** The highest degree, or [lowest, highest]. Default 2. */
  declare degree: number | readonly [lowest: number, highest: number];
  /** Whether only products of different features are made: no squares. Default false. */
  declare interactionOnly: boolean;
  /** Whether there is a column of ones. Default true. */
  declare includeBias: boolean;
  private lowest = 0;
  private highest = 0;

  constructor(
    ...args: Called<
      [degree?: number | readonly [lowest: number, highest: number]],
      PolynomialFeaturesOptions,
      ["degree"]
    >
  ) {
    super(...args);
  }

  /** How many columns come out. */
  get nOutputFeatures_(): number {
    return this.count(this.nFeaturesIn_, this.lowest, this.highest);
  }

  private count(n: number, lowest: number, highest: number): number {
    let total = this.includeBias ? 1 : 0;
    for (let d = Math.max(1, lowest); d <= highest && total <= MOST; d++)
      total += this.interactionOnly ? (d > n ? 0 : choose(n, d)) : choose(n + d - 1, d);
    return total;
  }

  override checkState(): boolean {
    const { lowest, highest } = this;
    return lowest <= highest && highest <= MOST && this.nOutputFeatures_ <= MOST && this.nOutputFeatures_ > 0;
  }

  /** The exponent of each feature in each column. */
  get powers_(): number[][] {
    this.checkFitted("powers_");
    return this.choices().map((chosen) => {
      const powers = new Array<number>(this.nFeaturesIn_).fill(0);
      for (const j of chosen) powers[j]++;
      return powers;
    });
  }

  /** The features of each column's product. */
  private choices(lowest = this.lowest): number[][] {
    const out: number[][] = this.includeBias ? [[]] : [];
    for (let d = Math.max(1, lowest); d <= this.highest; d++)
      for (const chosen of combinations(this.nFeaturesIn_, d, this.interactionOnly)) out.push(chosen);
    return out;
  }

  protected override learnNumbers(where: string, { columns }: NumberFrame): void {
    const [lowest, highest] = typeof this.degree === "number" ? [0, this.degree] : this.degree;
    const count = lowest > highest ? 0 : this.count(columns.length, lowest, highest);
    if (count === 0 || count > MOST) {
      const expected = say(
        `[lowest, highest] with lowest ≤ highest, and 1 to ${MOST} columns out of ${columns.length} features`,
        `[menor, mayor] con menor ≤ mayor, y de 1 a ${MOST} columnas con ${columns.length} características`,
      );
      throw failure("E-ARG-002", { where, name: "degree", expected, received: show(this.degree) });
    }
    this.lowest = lowest;
    this.highest = highest;
  }

  protected override changeNumbers(_where: string, frame: NumberFrame) {
    const Kind = frame.columns[0] instanceof Float32Array ? Float32Array : Float64Array;
    const made = new Map<string, NumberColumn>();
    // each product is its first feature times the product of the others, as in scikit-learn
    const columns = this.choices(0).flatMap((chosen): NumberColumn[] => {
      let column: NumberColumn;
      if (chosen.length === 0) column = new Kind(frame.rows).fill(1);
      else if (chosen.length === 1) column = frame.columns[chosen[0]].slice();
      else {
        const rest = made.get(chosen.slice(1).join()) as NumberColumn;
        const first = frame.columns[chosen[0]];
        column = new Kind(frame.rows);
        for (let i = 0; i < frame.rows; i++) column[i] = rest[i] * first[i];
      }
      if (chosen.length < this.highest) made.set(chosen.join(), column);
      return chosen.length === 0 || chosen.length >= this.lowest ? [column] : [];
    });
    return resultFrame(frame.rows, columns, frame.form);
  }

  /** `1`, `a`, `b`, `a^2`, `a b`, `b^2`. */
  override getFeatureNamesOut(inputFeatures?: readonly string[] | null): string[] {
    const names = this.inputNames(inputFeatures);
    return this.powers_.map((powers) => {
      const factors = powers.flatMap((power, j) =>
        power === 0 ? [] : [power === 1 ? names[j] : `${names[j]}^${power}`],
      );
      return factors.length > 0 ? factors.join(" ") : "1";
    });
  }
}
