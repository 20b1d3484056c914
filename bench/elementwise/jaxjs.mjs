import { jit, nn, numpy as np } from "@jax-js/jax";
import { values } from "../harness/values.mjs";

export function make({ op, shape }) {
  const count = shape.reduce((a, b) => a * b);
  const x = np.array(values(count, 1)).reshape(shape);
  const y = np.array(values(count, 2)).reshape(shape);
  const [formula, ...inputs] = {
    add: [(x, y) => np.add(x, y), x, y],
    mul: [(x, y) => np.multiply(x, y), x, y],
    exp: [(x) => np.exp(x), x],
    tanh: [(x) => np.tanh(x), x],
    sum: [(x) => np.sum(x), x],
    max: [(x) => np.max(x), x],
    softmax: [(x) => nn.softmax(x, -1), x],
  }[op];
  const compiled = jit(formula);
  const run = () => compiled(...inputs.map((input) => input.ref));
  return {
    async iterate() {
      const result = run();
      await result.blockUntilReady();
      result.dispose();
    },
    finish: () => {},
    async check() {
      const result = await run().data();
      return [result[0], result[result.length === 1 ? 0 : 12345]];
    },
    close() {
      x.dispose();
      y.dispose();
      compiled.dispose();
    },
  };
}
