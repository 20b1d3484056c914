import { failure } from "./messages.js";

/** A function of some inputs, with everything flat, as gradcheck wants it. */
export interface CheckedFunction {
  /** The value at these inputs. */
  evaluate(inputs: readonly Float64Array[]): Float64Array;
  /** Gradients of Σ weights·value with respect to each input, by backward. */
  differentiate(inputs: readonly Float64Array[], weights: Float64Array): Float64Array[];
}

export interface GradcheckOptions {
  /** Step of the central difference. Default 1e-6. */
  eps?: number;
  /** Absolute tolerance. Default 1e-5. */
  atol?: number;
  /** Relative tolerance. Default 1e-3. */
  rtol?: number;
}

/**
 * Compares backward with central differences (f(x + ε) − f(x − ε)) / 2ε, element by element, in float64, as
 * `torch.autograd.gradcheck` does. Every output element is checked by itself. Throws where they disagree.
 */
export function gradcheck(
  f: CheckedFunction,
  inputs: readonly Float64Array[],
  options: GradcheckOptions = {},
): true {
  const { eps = 1e-6, atol = 1e-5, rtol = 1e-3 } = options;
  const size = f.evaluate(inputs).length;
  const analytic: Float64Array[][] = [];
  for (let j = 0; j < size; j++) {
    const weights = new Float64Array(size);
    weights[j] = 1;
    analytic.push(f.differentiate(inputs, weights));
  }
  inputs.forEach((input, k) => {
    for (let i = 0; i < input.length; i++) {
      const at = (step: number) =>
        f.evaluate(inputs.map((x, m) => (m === k ? x.map((v, n) => (n === i ? v + step : v)) : x)));
      const [above, below] = [at(eps), at(-eps)];
      for (let j = 0; j < size; j++) {
        const numeric = (above[j] - below[j]) / (2 * eps);
        const found = analytic[j][k][i];
        if (!(Math.abs(found - numeric) <= atol + rtol * Math.abs(numeric))) {
          throw failure("E-GRAD-009", { found, quotient: numeric, output: j, input: k, element: i });
        }
      }
    }
  });
  return true;
}
