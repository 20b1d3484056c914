import { jit, numpy as np } from "@jax-js/jax";
import { values } from "../harness/values.mjs";

export function make({ n }) {
  const a = np.array(values(n * n, 1)).reshape([n, n]);
  const b = np.array(values(n * n, 2)).reshape([n, n]);
  const matmul = jit((a, b) => np.matmul(a, b));
  return {
    async iterate() {
      const product = matmul(a.ref, b.ref);
      await product.blockUntilReady();
      product.dispose();
    },
    finish: () => {},
    async check() {
      const product = await matmul(a.ref, b.ref).data();
      return [product[0], product.at(-1)];
    },
    close() {
      a.dispose();
      b.dispose();
      matmul.dispose();
    },
  };
}
