import tf from "@tensorflow/tfjs";
import { values } from "../harness/values.mjs";

export function make({ n }) {
  const a = tf.tensor2d(values(n * n, 1), [n, n]);
  const b = tf.tensor2d(values(n * n, 2), [n, n]);
  const corner = (row, column) =>
    tf.tidy(() => tf.slice(tf.matMul(a, b), [row, column], [1, 1]).dataSync()[0]);
  let product = null;
  return {
    iterate() {
      product?.dispose();
      product = tf.matMul(a, b);
    },
    finish: () => tf.tidy(() => tf.slice(product, [0, 0], [1, 1]).dataSync()),
    check: () => [corner(0, 0), corner(n - 1, n - 1)],
    close: () => tf.dispose([a, b, product]),
  };
}
