import { wrong } from "../../core/check.js";
import { say } from "../../core/messages/language.js";
import { type Mixed, signature } from "../../core/parameters.js";
import { pairwiseSum } from "../../numeric/sums.js";
import { someNumbers } from "../arguments.js";
import { checkSameLength } from "../labels.js";
import { failure } from "../messages.js";
import { type Numbers, toVector } from "./numbers.js";

interface Curve {
  /** Rising or falling. */
  x: Numbers;
  y: Numbers;
}

const AUC = signature<Curve>("auc", { x: someNumbers, y: someNumbers });

/**
 * The area under a curve by the trapezoidal rule, Σ (xᵢ₊₁ − xᵢ) (yᵢ₊₁ + yᵢ) / 2 (scikit-learn's `auc`).
 *
 * x, y: [n], n ≥ 2. The result is in the unit of x times that of y.
 *
 * @param x rising or falling
 * @throws E-ARG-002 for fewer than two points, or x that turns
 * @example
 * sklearn.auc([0, 0.5, 1], [0, 1, 1]); // 0.75
 */
export function auc(...args: Mixed<[x: Numbers, y: Numbers], Curve, ["x", "y"]>): number {
  const { x, y } = AUC.read(args);
  const [xs, ys] = [toVector("auc", "x", x), toVector("auc", "y", y)];
  checkSameLength("auc", { x: xs, y: ys });
  if (xs.length < 2) {
    const expected = say("two points at least", "al menos dos puntos");
    throw wrong("auc", "x", expected, xs.length);
  }
  return area(xs, ys);
}

/** The area, unchecked but for the direction. */
export function area(xs: Float64Array, ys: Float64Array): number {
  const steps = Float64Array.from({ length: xs.length - 1 }, (_, i) => xs[i + 1] - xs[i]);
  const falls = steps.some((step) => step < 0);
  if (falls && !steps.every((step) => step <= 0)) {
    const expected = say("rising or falling numbers", "números crecientes o decrecientes");
    const received = say("numbers that rise and fall", "números que suben y bajan");
    throw failure("E-ARG-002", { where: "auc", name: "x", expected, received });
  }
  const sum = pairwiseSum(steps.map((step, i) => (step * (ys[i + 1] + ys[i])) / 2));
  return falls ? -sum : sum;
}
