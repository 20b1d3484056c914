import type { Activation, PointwiseKernel } from "../../kernel.js";
import { relu, sigmoid, tanh } from "../pointwise/functions.js";

/** The activations that a linear layer may end with. */
export const ACTIVATIONS: { readonly [A in Activation]: PointwiseKernel } = { relu, tanh, sigmoid };
