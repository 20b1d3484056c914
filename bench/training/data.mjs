import { labels, perceptron, values } from "../harness/values.mjs";

/**
 * What a case trains on. Every row of inputs stands there twice, with labels that mostly differ: the loss never
 * vanishes, so no peer ends up computing with denormal numbers. training/pytorch.py makes the same.
 */
export function trainingData({ sizes, batch }) {
  const [features, classes] = [sizes[0], sizes.at(-1)];
  const half = values((batch / 2) * features, 77);
  const inputs = new Float32Array(batch * features);
  inputs.set(half);
  inputs.set(half, half.length);
  return { features, classes, inputs, labels: labels(batch, classes), layers: perceptron(sizes) };
}

export const LEARNING_RATE = 1e-3;
/** Steps after which the losses of all peers must agree. */
export const CHECKED_STEPS = 10;
