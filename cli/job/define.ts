import * as torch from "../../src/index.js";
import { failure } from "../messages.js";

const { nn } = torch;

/** More parameters than the memory of one process holds with their gradients and the optimizer's moments. */
const MOST = 200_000_000;

/**
 * Step 3, define: a multilayer perceptron, inputs → hidden layers with ReLU → one score a class.
 * @throws E-CLI-019 where it would have too many parameters
 */
export function buildNetwork(
  inputs: number,
  hidden: readonly number[],
  outputs: number,
): torch.nn.Sequential {
  const parameters = countParameters(inputs, hidden, outputs);
  if (parameters > MOST)
    throw failure("E-CLI-019", { option: `--hidden ${hidden.join(",")}`, parameters, most: MOST });
  const layers: torch.nn.Module[] = [];
  let width = inputs;
  for (const units of hidden) {
    layers.push(new nn.Linear(width, units), new nn.ReLU());
    width = units;
  }
  layers.push(new nn.Linear(width, outputs));
  return new nn.Sequential(...layers);
}

/** The shape of every parameter of that network, by name, without building it. */
export function parameterShapes(
  inputs: number,
  hidden: readonly number[],
  outputs: number,
): Map<string, readonly number[]> {
  const shapes = new Map<string, readonly number[]>();
  let width = inputs;
  [...hidden, outputs].forEach((units, i) => {
    shapes.set(`${2 * i}.weight`, [units, width]);
    shapes.set(`${2 * i}.bias`, [units]);
    width = units;
  });
  return shapes;
}

export function countParameters(inputs: number, hidden: readonly number[], outputs: number): number {
  let count = 0;
  for (const shape of parameterShapes(inputs, hidden, outputs).values())
    count += shape.reduce((a, b) => a * b, 1);
  return count;
}
