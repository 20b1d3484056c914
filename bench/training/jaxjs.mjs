import { blockUntilReady, jit, nn, numpy as np, tree, valueAndGrad } from "@jax-js/jax";
import { CHECKED_STEPS, LEARNING_RATE, trainingData } from "./data.mjs";

/** The whole step is one jit function, Adam within, as one writes it in JAX. */
export async function make(params) {
  const data = trainingData(params);
  const { classes, features } = data;
  const x = np.array(data.inputs).reshape([params.batch, features]);
  const y = nn.oneHot(np.array(data.labels, { dtype: np.int32 }), classes);
  await blockUntilReady([x, y]);

  const lossOf = ([w1, b1, w2, b2], x, y) => {
    const hidden = nn.relu(np.dot(x, np.transpose(w1)).add(b1));
    const logits = np.dot(hidden, np.transpose(w2)).add(b2);
    return nn
      .logSoftmax(logits, -1)
      .mul(y)
      .sum()
      .mul(-1 / params.batch);
  };
  const [beta1, beta2, eps] = [0.9, 0.999, 1e-8];
  const step = jit((parameters, means, squares, corrections, x, y) => {
    const [loss, gradients] = valueAndGrad(lossOf)(tree.ref(parameters), x, y);
    const decayed = [corrections[0].mul(beta1), corrections[1].mul(beta2)]; // β₁ᵗ, β₂ᵗ
    const next = { parameters: [], means: [], squares: [] };
    gradients.forEach((g, i) => {
      const mean = means[i].mul(beta1).add(g.ref.mul(1 - beta1));
      const square = squares[i].mul(beta2).add(g.ref.mul(g).mul(1 - beta2));
      const unbiased = mean.ref.div(np.subtract(1, decayed[0].ref));
      const root = np.sqrt(square.ref.div(np.subtract(1, decayed[1].ref)));
      next.parameters.push(parameters[i].sub(unbiased.div(root.add(eps)).mul(LEARNING_RATE)));
      next.means.push(mean);
      next.squares.push(square);
    });
    return [next.parameters, next.means, next.squares, decayed, loss];
  });

  let parameters = data.layers.flatMap(({ from, to, weight, bias }) => [
    np.array(weight).reshape([to, from]),
    np.array(bias),
  ]);
  const zeros = () => data.layers.flatMap(({ from, to }) => [np.zeros([to, from]), np.zeros([to])]);
  let [means, squares, corrections] = [zeros(), zeros(), [np.array([1]), np.array([1])]];
  let loss = null;
  const iterate = async () => {
    loss?.dispose();
    [parameters, means, squares, corrections, loss] = step(
      parameters,
      means,
      squares,
      corrections,
      x.ref,
      y.ref,
    );
    await blockUntilReady([parameters, means, squares, corrections, loss]);
  };
  return {
    iterate,
    finish: () => {},
    async check() {
      for (let i = 0; i < CHECKED_STEPS; i++) await iterate();
      return [(await loss.ref.data())[0]];
    },
    close() {
      tree.dispose([parameters, means, squares, corrections, loss, x, y]);
      step.dispose();
    },
  };
}
