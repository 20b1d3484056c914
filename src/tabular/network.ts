import type { Module, Sequential } from "../nn/index.js";
import * as nn from "../nn/index.js";
import { failure } from "./messages.js";
import { option } from "./wording.js";

/** Activations by their names on the command line: PyTorch's functions. */
export const ACTIVATIONS = {
  relu: () => new nn.ReLU(),
  leaky_relu: () => new nn.LeakyReLU(),
  elu: () => new nn.ELU(),
  selu: () => new nn.SELU(),
  gelu: () => new nn.GELU(),
  silu: () => new nn.SiLU(),
  mish: () => new nn.Mish(),
  softplus: () => new nn.Softplus(),
  tanh: () => new nn.Tanh(),
  sigmoid: () => new nn.Sigmoid(),
} as const;

export type Activation = keyof typeof ACTIVATIONS;
export const activationNames = Object.keys(ACTIVATIONS) as Activation[];

/** Step 3, define: a multilayer perceptron. */
export interface NetworkPlan {
  readonly inputs: number;
  /** Widths of the hidden layers. */
  readonly hidden: readonly number[];
  readonly outputs: number;
  readonly activation: Activation;
  /** The share of each hidden layer's outputs that become 0 in training. */
  readonly dropout: number;
}

/** More parameters than the memory of one process holds with their gradients and the optimizer's moments. */
const MOST = 200_000_000;

/** Inputs → hidden layers with their activation, and dropout → outputs. @throws E-CLI-019 */
export function buildNetwork(plan: NetworkPlan): Sequential {
  const parameters = countParameters(plan);
  if (parameters > MOST) {
    const told = option("hidden", plan.hidden.join(","));
    throw failure("E-CLI-019", { told, parameters, most: MOST });
  }
  const layers: Module[] = [];
  let width = plan.inputs;
  for (const units of plan.hidden) {
    layers.push(new nn.Linear(width, units), ACTIVATIONS[plan.activation]());
    if (plan.dropout > 0) layers.push(new nn.Dropout(plan.dropout));
    width = units;
  }
  layers.push(new nn.Linear(width, plan.outputs));
  return new nn.Sequential(...layers);
}

/** The shape of every parameter of that network, by name, without building it. */
export function parameterShapes({ inputs, hidden, outputs, dropout }: NetworkPlan): Map<string, number[]> {
  const shapes = new Map<string, number[]>();
  const step = dropout > 0 ? 3 : 2;
  let width = inputs;
  [...hidden, outputs].forEach((units, i) => {
    shapes.set(`${step * i}.weight`, [units, width]);
    shapes.set(`${step * i}.bias`, [units]);
    width = units;
  });
  return shapes;
}

export function countParameters(plan: NetworkPlan): number {
  let count = 0;
  for (const shape of parameterShapes(plan).values()) count += shape.reduce((a, b) => a * b, 1);
  return count;
}
