import {
  Classifier,
  type ClassifierSamples,
  Clusterer,
  type ClustererSamples,
  codecs,
  constraints,
  type DenseRows,
  keyword,
  type Label,
  type NumericInput,
  parameter,
  Regressor,
  type RegressorSamples,
} from "../../../src/sklearn/index.js";

/** Small predictors, written as users would write them. */

type Doubles = Float64Array<ArrayBuffer>;

const squaredDistance = ({ data, width }: DenseRows, i: number, center: Float64Array, k: number): number => {
  let sum = 0;
  for (let j = 0; j < width; j++) sum += (data[i * width + j] - center[k * width + j]) ** 2;
  return sum;
};

/** The place of the nearest of the centers, of equally near ones the first. */
function nearestOf(x: DenseRows, i: number, centers: Float64Array, count: number): number {
  let best = 0;
  for (let k = 1; k < count; k++)
    if (squaredDistance(x, i, centers, k) < squaredDistance(x, i, centers, best)) best = k;
  return best;
}

/** The (weighted) mean of the samples of each group, row after row; the center before of a group without any. */
function centersOf(
  { x, sampleWeight }: { x: DenseRows; sampleWeight: Float64Array | null },
  groups: ArrayLike<number>,
  count: number,
  before: Float64Array,
): Doubles {
  const { data, width, rows } = x;
  const sums = new Float64Array(count * width);
  const weights = new Float64Array(count);
  for (let i = 0; i < rows; i++) {
    const weight = sampleWeight ? sampleWeight[i] : 1;
    weights[groups[i]] += weight;
    for (let j = 0; j < width; j++) sums[groups[i] * width + j] += weight * data[i * width + j];
  }
  return sums.map((sum, at) => {
    const weight = weights[Math.floor(at / width)];
    return weight === 0 ? before[at] : sum / weight;
  });
}

/** The class whose mean is nearest; with a temperature, the shares of exp(−d² / temperature) as probabilities. */
export class NearestCentroid<L extends Label = Label> extends Classifier<L> {
  static override readonly estimatorName = "NearestCentroid";
  static override readonly parameters = { temperature: parameter(1, constraints.number(1e-3, 1e6)) };
  static override readonly fitOptions = ["sampleWeight"];
  static override readonly fitted = { centroids_: codecs.doubles(codecs.finite) };
  declare temperature: number;
  /** [nClasses, nFeatures], row after row. */
  centroids_: Doubles = new Float64Array(0);

  protected override learn(samples: ClassifierSamples): void {
    const { x, y, classes } = samples;
    this.centroids_ = centersOf(samples, y, classes.length, new Float64Array(classes.length * x.width));
  }

  protected override classify(x: DenseRows): Int32Array {
    const count = this.classes_?.length ?? 0;
    return Int32Array.from({ length: x.rows }, (_, i) => nearestOf(x, i, this.centroids_, count));
  }

  override checkState(): boolean {
    return this.centroids_.length === (this.classes_?.length ?? 0) * this.nFeaturesIn_;
  }

  /** How much nearer than the others each class is; of two classes, the second. */
  decisionFunction(given: NumericInput): (number | number[])[] {
    const x = this.samples("decisionFunction", given);
    const classes = this.classes_ as L[];
    return Array.from({ length: x.rows }, (_, i) => {
      const distances = classes.map((_, k) => squaredDistance(x, i, this.centroids_, k));
      return distances.length === 2 ? distances[0] - distances[1] : distances.map((distance) => -distance);
    });
  }

  predictProba(given: NumericInput): number[][] {
    const x = this.samples("predictProba", given);
    const classes = this.classes_ as L[];
    return Array.from({ length: x.rows }, (_, i) => {
      const distances = classes.map((_, k) => squaredDistance(x, i, this.centroids_, k));
      const least = Math.min(...distances);
      const parts = distances.map((distance) => Math.exp((least - distance) / this.temperature));
      const sum = parts.reduce((a, b) => a + b, 0);
      return parts.map((part) => part / sum);
    });
  }

  predictLogProba(given: NumericInput): number[][] {
    return this.predictProba(given).map((row) => row.map(Math.log));
  }
}

/** Solves a x = b for each column of b by Gauss' elimination with pivots; both are overwritten. a: [n, n], b: [n, m]. */
function solve(a: number[][], b: number[][]): number[][] {
  const n = a.length;
  for (let k = 0; k < n; k++) {
    let pivot = k;
    for (let i = k + 1; i < n; i++) if (Math.abs(a[i][k]) > Math.abs(a[pivot][k])) pivot = i;
    [a[k], a[pivot]] = [a[pivot], a[k]];
    [b[k], b[pivot]] = [b[pivot], b[k]];
    if (a[k][k] === 0) a[k][k] = 1; // a feature that does not vary: its coefficient is 0
    for (let i = 0; i < n; i++) {
      if (i === k) continue;
      const factor = a[i][k] / a[k][k];
      for (let j = k; j < n; j++) a[i][j] -= factor * a[k][j];
      for (let j = 0; j < b[i].length; j++) b[i][j] -= factor * b[k][j];
    }
  }
  return b.map((row, k) => row.map((value) => value / a[k][k]));
}

/** Least squares by the normal equations of the centered features: min Σ wᵢ |yᵢ − xᵢ·coef − intercept|². */
export class LeastSquares extends Regressor {
  static override readonly estimatorName = "LeastSquares";
  static override readonly fitOptions = ["sampleWeight"];
  static override readonly fitted = {
    coef_: codecs.listOf(codecs.listOf(codecs.finite)),
    intercept_: codecs.listOf(codecs.finite),
  };
  /** [nFeatures, outputs] */
  coef_: readonly (readonly number[])[] = [];
  /** [outputs] */
  intercept_: readonly number[] = [];

  override get tags() {
    return { multioutput: true };
  }

  protected override learn({ x, y, outputs, sampleWeight }: RegressorSamples): void {
    const { data, rows, width } = x;
    const weight = (i: number) => (sampleWeight ? sampleWeight[i] : 1);
    const total = Array.from({ length: rows }, (_, i) => weight(i)).reduce((a, b) => a + b, 0);
    const mean = (values: ArrayLike<number>, columns: number, j: number) => {
      let sum = 0;
      for (let i = 0; i < rows; i++) sum += weight(i) * values[i * columns + j];
      return sum / total;
    };
    const meanX = Array.from({ length: width }, (_, j) => mean(data, width, j));
    const meanY = Array.from({ length: outputs }, (_, j) => mean(y, outputs, j));
    const a = meanX.map(() => new Array<number>(width).fill(0));
    const b = meanX.map(() => new Array<number>(outputs).fill(0));
    for (let i = 0; i < rows; i++)
      for (let j = 0; j < width; j++) {
        const left = weight(i) * (data[i * width + j] - meanX[j]);
        for (let k = 0; k < width; k++) a[j][k] += left * (data[i * width + k] - meanX[k]);
        for (let k = 0; k < outputs; k++) b[j][k] += left * (y[i * outputs + k] - meanY[k]);
      }
    this.coef_ = solve(a, b);
    this.intercept_ = meanY.map(
      (middle, k) => middle - meanX.reduce((sum, m, j) => sum + m * this.coef_[j][k], 0),
    );
  }

  protected override estimate({ data, rows, width }: DenseRows): Float64Array {
    const outputs = this.intercept_.length;
    return Float64Array.from({ length: rows * outputs }, (_, at) => {
      const [i, k] = [Math.floor(at / outputs), at % outputs];
      let sum = this.intercept_[k];
      for (let j = 0; j < width; j++) sum += data[i * width + j] * this.coef_[j][k];
      return sum;
    });
  }

  override checkState(): boolean {
    const outputs = this.intercept_.length;
    return (
      outputs === (this.targetColumns ?? 1) &&
      this.coef_.length === this.nFeaturesIn_ &&
      this.coef_.every((row) => row.length === outputs)
    );
  }
}

/** The median of y, whatever the features say: one output. */
export class Middle extends Regressor {
  static override readonly estimatorName = "Middle";
  static override readonly fitted = { middle_: codecs.finite };
  middle_ = 0;

  override get tags() {
    return { poorScore: true };
  }

  protected override learn({ y }: RegressorSamples): void {
    this.middle_ = y.slice().sort()[y.length >> 1];
  }

  protected override estimate({ rows }: DenseRows): Float64Array {
    return new Float64Array(rows).fill(this.middle_);
  }
}

/** Lloyd's algorithm from centers that are samples: the first, then each time the one farthest from those before. */
export class KMeans extends Clusterer {
  static override readonly estimatorName = "KMeans";
  static override readonly parameters = {
    nClusters: parameter(3, constraints.integer(1)),
    maxIter: keyword(100, constraints.integer(1)),
  };
  static override readonly fitOptions = ["sampleWeight"];
  static override readonly fitted = { centers_: codecs.doubles(codecs.finite) };
  declare nClusters: number;
  declare maxIter: number;
  /** [nClusters, nFeatures], row after row. */
  centers_: Doubles = new Float64Array(0);

  private first(x: DenseRows): Doubles {
    const { data, rows, width } = x;
    const centers = new Float64Array(this.nClusters * width);
    centers.set(data.subarray(0, width));
    for (let count = 1; count < this.nClusters; count++) {
      const far = Array.from({ length: rows }, (_, i) =>
        squaredDistance(x, i, centers, nearestOf(x, i, centers, count)),
      );
      const next = far.indexOf(Math.max(...far));
      centers.set(data.subarray(next * width, (next + 1) * width), count * width);
    }
    return centers;
  }

  private groups(x: DenseRows, centers: Float64Array): number[] {
    return Array.from({ length: x.rows }, (_, i) => nearestOf(x, i, centers, this.nClusters));
  }

  protected override learn(samples: ClustererSamples): number[] {
    let centers = this.first(samples.x);
    let labels = this.groups(samples.x, centers);
    for (let round = 0; round < this.maxIter; round++) {
      centers = centersOf(samples, labels, this.nClusters, centers);
      const next = this.groups(samples.x, centers);
      const settled = next.every((label, i) => label === labels[i]);
      labels = next;
      if (settled) break;
    }
    this.centers_ = centers;
    return labels;
  }

  override checkState(): boolean {
    return this.centers_.length === this.nClusters * this.nFeaturesIn_;
  }

  predict(given: NumericInput): number[] {
    return this.groups(this.samples("predict", given), this.centers_);
  }
}

/** Chains of samples no further apart than `reach`: a group each, −1 for a sample alone. It can say nothing of new samples. */
export class Chains extends Clusterer {
  static override readonly estimatorName = "Chains";
  static override readonly parameters = { reach: keyword(3, constraints.number(0, 1e9)) };
  declare reach: number;

  protected override learn({ x }: ClustererSamples): number[] {
    const labels = new Array<number>(x.rows).fill(-1);
    const near = (i: number, j: number) =>
      squaredDistance(x, i, Float64Array.from(x.data.subarray(j * x.width, (j + 1) * x.width)), 0) <=
      this.reach ** 2;
    let groups = 0;
    for (let i = 0; i < x.rows; i++) {
      if (labels[i] >= 0) continue;
      const chain = [i];
      for (const at of chain)
        for (let j = 0; j < x.rows; j++)
          if (!chain.includes(j) && labels[j] < 0 && near(at, j)) chain.push(j);
      if (chain.length === 1) continue;
      for (const at of chain) labels[at] = groups;
      groups++;
    }
    return labels;
  }
}
