import { Tensor } from "../../src/tensor/tensor.js";
import type { Case } from "./cases.js";

/** A case of tests that is made of operations: a call, the same in PyTorch, and the inputs that it is tried with. */

type Run = (...x: Tensor[]) => Tensor | readonly Tensor[];

const all = (inputs: readonly unknown[]): Tensor[] => inputs as Tensor[];

export function composite(name: string, torch: string, run: Run, ...inputs: (string | string[])[]): Case {
  const attempt = (given: readonly unknown[]) => run(...all(given));
  return {
    name,
    torch,
    examples: inputs.map((input) => ({ inputs: typeof input === "string" ? [input] : input })),
    errors: [],
    run: (given) => {
      const result = attempt(given);
      return result instanceof Tensor ? [result] : result;
    },
    attempt,
    noGradient: null,
  };
}
