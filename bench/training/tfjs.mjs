import tf from "@tensorflow/tfjs";
import { CHECKED_STEPS, LEARNING_RATE, trainingData } from "./data.mjs";

export function make(params) {
  const data = trainingData(params);
  const variables = data.layers.map(({ from, to, weight, bias }) => ({
    weight: tf.tidy(() => tf.variable(tf.transpose(tf.tensor2d(weight, [to, from])))),
    bias: tf.variable(tf.tensor1d(bias)),
  }));
  const x = tf.tensor2d(data.inputs, [params.batch, data.features]);
  const y = tf.tidy(() => tf.cast(tf.oneHot(tf.tensor1d(data.labels, "int32"), data.classes), "float32"));
  const [hidden, out] = variables;
  const optimizer = tf.train.adam(LEARNING_RATE);
  const lossOf = () => {
    const z = tf.relu(tf.add(tf.matMul(x, hidden.weight), hidden.bias));
    const logits = tf.add(tf.matMul(z, out.weight), out.bias);
    return tf.losses.softmaxCrossEntropy(y, logits);
  };
  let loss = null;
  const iterate = () => {
    loss?.dispose();
    loss = optimizer.minimize(lossOf, true);
  };
  return {
    iterate,
    finish: () => loss.dataSync(),
    check() {
      for (let step = 0; step < CHECKED_STEPS; step++) iterate();
      return [loss.dataSync()[0]];
    },
    close() {
      tf.dispose([x, y, loss, ...variables.flatMap(({ weight, bias }) => [weight, bias])]);
      optimizer.dispose();
    },
  };
}
