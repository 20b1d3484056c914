import { integer } from "../../core/constraints.js";
import { type Called, parameter, signature } from "../../core/parameters.js";
import { flatten } from "../../tensor/functions/shape.js";
import type { Tensor } from "../../tensor/tensor.js";
import { readLayer } from "../arguments.js";
import { Module } from "../module.js";

export interface FlattenOptions {
  /** The first dimension that goes into one. Default 1. */
  startDim?: number;
  /** The last. Default −1. */
  endDim?: number;
}

const FLATTEN = signature<FlattenOptions>("Flatten", {
  startDim: parameter(1, integer()),
  endDim: parameter(-1, integer()),
});

/**
 * [N, *] to [N, product of the rest]: the dimensions from startDim to endDim become one.
 *
 * @example
 * new nn.Flatten()(torch.zeros(2, 3, 4)).shape // [2, 12]
 */
export class Flatten extends Module {
  /** @internal */ static readonly retainsNoTensors = true;

  /** The first of the dimensions that become one. Default 1: samples stay apart. */
  readonly startDim: number;
  /** The last of the dimensions that become one. Default −1, the last of all. */
  readonly endDim: number;

  constructor(...args: Called<[startDim?: number, endDim?: number], FlattenOptions, ["startDim", "endDim"]>) {
    super();
    const { startDim, endDim } = readLayer(this, FLATTEN, args);
    this.startDim = startDim;
    this.endDim = endDim;
  }

  forward(x: Tensor): Tensor {
    return flatten(x, this.startDim, this.endDim);
  }

  override extraRepr(): string {
    return `start_dim=${this.startDim}, end_dim=${this.endDim}`;
  }
}
