import { checkInteger } from "../../core/check.js";
import type { Tensor } from "../../tensor/tensor.js";
import { Module } from "../module.js";

/** [N, *] to [N, product of the rest]: the dimensions from startDim to endDim become one. */
export class Flatten extends Module {
  /** @internal */ static readonly keepsNothing = true;

  readonly startDim: number;
  readonly endDim: number;

  constructor(startDim = 1, endDim = -1) {
    super();
    checkInteger("Flatten", "startDim", startDim, Number.MIN_SAFE_INTEGER);
    checkInteger("Flatten", "endDim", endDim, Number.MIN_SAFE_INTEGER);
    this.startDim = startDim;
    this.endDim = endDim;
  }

  forward(x: Tensor): Tensor {
    return x.flatten(this.startDim, this.endDim);
  }

  override extraRepr(): string {
    return `start_dim=${this.startDim}, end_dim=${this.endDim}`;
  }
}
