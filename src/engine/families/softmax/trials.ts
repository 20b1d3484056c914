import type { FloatDType } from "../../../core/dtype.js";
import { contiguousStrides } from "../../../core/strides.js";
import { elementsOf } from "../../host/plans.js";
import type { Plan, Tolerance, TrialOf } from "../../trial.js";

type Name = "softmax" | "logSoftmax" | "softmaxBackward" | "logSoftmaxBackward";

export const trialOf =
  (name: Name): TrialOf<{ dim: number }> =>
  (draw) => {
    const dtype = draw.pick<FloatDType>(["float32", "float64"]);
    const shape = draw.shape();
    const dim = draw.whole(0, Math.max(shape.length - 1, 0));
    const backward = name.endsWith("Backward");
    const first = draw.view(dtype, shape, { flavour: backward ? "plain" : draw.pick(["plain", "special"]) });
    // The result that backward is given: probabilities, or their logarithms.
    const scale = name === "softmaxBackward" ? 1 : -3;
    const second = draw.view(dtype, shape, { value: () => Math.fround(scale * draw.uniform()) });
    const ins: Plan[] = backward ? [first, second] : [first];
    return {
      describe: `${dtype} [${shape}] dim ${dim}`,
      outs: [draw.view(dtype, shape, { out: true })],
      ins,
      attrs: { dim },
      tolerance: tolerance(name, dtype, ins, dim),
    };
  };

const EPS = { float32: 2 ** -23, float64: 2 ** -52 };
const LEAST = { float32: 2 ** -149, float64: 2 ** -1074 };
const finite = (x: number) => (Number.isFinite(x) ? Math.abs(x) : 0);

/**
 * Along a line: e^x has the error of x − max (its size, in units), a sum of n has √n; a gradient is measured by the
 * largest of its terms.
 */
function tolerance(name: Name, dtype: FloatDType, [x, y]: readonly Plan[], dim: number): Tolerance {
  const length = x.shape[dim] ?? 1;
  const step = contiguousStrides(x.shape)[dim] ?? 1;
  const [valuesOfX, valuesOfY] = [x, y].map((plan) => (plan === undefined ? [] : elementsOf(plan)));
  const line = (values: readonly (number | bigint)[], k: number) => {
    const start = k - (Math.floor(k / step) % Math.max(length, 1)) * step;
    return Array.from({ length }, (_, i) => Number(values[start + i * step]));
  };
  const largest = (values: readonly number[]) => values.reduce((most, v) => Math.max(most, finite(v)), 0);
  const total = (values: readonly number[]) => values.reduce((sum, v) => sum + finite(v), 0);
  const factor = 8 + Math.sqrt(length);
  return {
    zeroSign: false,
    bound: (k, exact) => {
      const values = line(valuesOfX, k);
      const unit = EPS[dtype] * factor;
      if (name === "softmax") return unit * (1 + 2 * largest(values)) * finite(exact) + 4 * LEAST[dtype];
      if (name === "logSoftmax") return unit * (1 + 2 * largest(values));
      return unit * (total(values) + 1) * (1 + (name === "softmaxBackward" ? total(line(valuesOfY, k)) : 0));
    },
  };
}
