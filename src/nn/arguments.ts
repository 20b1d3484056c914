import type { Refuse, Resolved, Signature } from "../core/parameters.js";
import { Tensor } from "../tensor/tensor.js";
import { failure } from "./messages.js";
import type { Module } from "./module.js";

/** What is given most often instead of parameters: the tensor that the layer or the loss shall be called with. */
const tensorFirst =
  (kind: "layer" | "criterion"): Refuse =>
  (where, name, value) =>
    value instanceof Tensor ? failure("E-NN-005", { where, name, kind }) : undefined;

/** Reads what a layer is made from, and says the class where something is wrong: E-NN-005 for `new ReLU(x)`. */
export function readLayer<O extends object>(
  self: Module,
  signature: Signature<O>,
  args: readonly unknown[],
): Resolved<O> {
  return signature.read(args, self.constructor.name, tensorFirst("layer"));
}

/** The same for a loss: E-NN-005 for `new CrossEntropyLoss(output, y)`. */
export function readCriterion<O extends object>(
  self: Module,
  signature: Signature<O>,
  args: readonly unknown[],
): Resolved<O> {
  return signature.read(args, self.constructor.name, tensorFirst("criterion"));
}
