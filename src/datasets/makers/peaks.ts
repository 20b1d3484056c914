import { checkNumber } from "../../core/check.js";
import { integer } from "../../core/constraints.js";
import { type Called, parameter, signature } from "../../core/parameters.js";
import { exp } from "../../numeric/libm.js";
import { linspace } from "../../numeric/spacing.js";
import { count, generatorOf, type NoiseOptions, noise, randomState, rowsOf, type Samples } from "./common.js";

export interface MakePeaksOptions extends NoiseOptions {
  /** Default 100. */
  nSamples?: number;
}

const PEAKS = signature<MakePeaksOptions>("makePeaks", {
  nSamples: parameter(100, count(1)),
  noise,
  randomState,
});
const GRID = signature<{ n?: number }>("peaksGrid", { n: parameter(49, integer(1, 4096)) });

const square = (v: number): number => v * v;

/**
 * MATLAB's surface `peaks`, three hills and three hollows over the square from -3 to 3:
 * `z = 3 (1 - x)² e^(-x² - (y + 1)²) - 10 (x/5 - x³ - y⁵) e^(-x² - y²) - e^(-(x + 1)² - y²) / 3`
 * (MathWorks, https://www.mathworks.com/help/matlab/ref/peaks.html). It has its maximum, 8.1062, at (-0.0093, 1.5814), its minimum,
 * -6.5511, at (0.2283, -1.6255).
 *
 * @example
 * datasets.peaks(0, 0); // 0.9810118431238463
 */
export function peaks(x: number, y: number): number {
  checkNumber("peaks", "x", x);
  checkNumber("peaks", "y", y);
  return (
    3 * square(1 - x) * exp(-square(x) - square(y + 1)) -
    10 * (x / 5 - x * x * x - y * y * y * y * y) * exp(-square(x) - square(y)) -
    (1 / 3) * exp(-square(x + 1) - square(y))
  );
}

/**
 * Points of the surface `peaks` for regression: two features uniform in [-3, 3) and the height over them, with normal noise of
 * standard deviation `noise` (default 0).
 *
 * The result is `[x, y]`, [n, 2] and [n].
 *
 * @example
 * const [x, y] = datasets.makePeaks({ nSamples: 5, randomState: 0 });
 * y[0] === datasets.peaks(x[0][0], x[0][1]); // true
 */
export function makePeaks(...args: Called<[nSamples?: number], MakePeaksOptions, ["nSamples"]>): Samples {
  const { nSamples, noise, randomState } = PEAKS.read(args);
  const generator = generatorOf(randomState);
  const x = rowsOf(generator.uniform(-3, 3, 2 * nSamples), 2);
  const normal = generator.standardNormal(nSamples);
  return [x, x.map(([a, b], i) => peaks(a, b) + noise * normal[i])];
}

/**
 * The surface `peaks` over a grid of n × n points from -3 to 3, as MATLAB's `[X, Y, Z] = peaks(n)`: x rises along the columns, y along
 * the rows. Default 49.
 *
 * @example
 * Object.keys(datasets.peaksGrid(3)); // ['x', 'y', 'z']
 */
export function peaksGrid(...args: Called<[n?: number], { n?: number }, ["n"]>): {
  x: number[][];
  y: number[][];
  z: number[][];
} {
  const { n } = GRID.read(args);
  const axis = Array.from(linspace(-3, 3, n));
  return {
    x: axis.map(() => [...axis]),
    y: axis.map((b) => axis.map(() => b)),
    z: axis.map((b) => axis.map((a) => peaks(a, b))),
  };
}
