import tf from "@tensorflow/tfjs";
import { values } from "../harness/values.mjs";

export function make({ op, shape }) {
  const count = shape.reduce((a, b) => a * b);
  const x = tf.tensor(values(count, 1), shape);
  const y = tf.tensor(values(count, 2), shape);
  const run = {
    add: () => tf.add(x, y),
    mul: () => tf.mul(x, y),
    exp: () => tf.exp(x),
    tanh: () => tf.tanh(x),
    sum: () => tf.sum(x),
    max: () => tf.max(x),
    softmax: () => tf.softmax(x),
  }[op];
  const element = (result, place) =>
    tf.tidy(
      () => (result.rank === 0 ? result : tf.slice(tf.reshape(result, [-1]), [place], [1])).dataSync()[0],
    );
  let result = null;
  return {
    iterate() {
      result?.dispose();
      result = run();
    },
    finish: () => element(result, 0),
    check: () => tf.tidy(() => [element(run(), 0), element(run(), 12345)]),
    close: () => tf.dispose([x, y, result]),
  };
}
