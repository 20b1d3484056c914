import { wrong } from "../../core/check.js";
import { integer, list } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { type Called, parameter, REQUIRED, signature } from "../../core/parameters.js";
import { inferShape, normalizeDim } from "../../core/shape.js";
import { flatten, reshape } from "../../tensor/functions/shape.js";
import type { Tensor } from "../../tensor/tensor.js";
import { readLayer } from "../arguments.js";
import { pathOf } from "../call.js";
import { checkTensor } from "../checkTensor.js";
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

export interface UnflattenOptions {
  /** The dimension that becomes several. */
  dim: number;
  /** Their sizes; one may be −1. */
  unflattenedSize: readonly number[];
}

const UNFLATTEN = signature<UnflattenOptions>("Unflatten", {
  dim: parameter(REQUIRED, integer()),
  unflattenedSize: parameter(REQUIRED, list),
});

/**
 * One dimension becomes several: [N, 12] with `new Unflatten(1, [3, 4])` becomes [N, 3, 4]. The reverse of `Flatten`.
 *
 * @throws E-SHAPE-002 for a dimension that the input does not have; E-SHAPE-007 where the sizes do not make up the dimension
 * @example
 * new nn.Unflatten(1, [3, -1])(torch.zeros(2, 12)).shape // [2, 3, 4]
 */
export class Unflatten extends Module {
  /** @internal */ static readonly retainsNoTensors = true;

  /** The dimension that becomes several. */
  readonly dim: number;
  /** Their sizes; one may be −1. */
  readonly unflattenedSize: readonly number[];

  constructor(
    ...args: Called<
      [dim: number, unflattenedSize: readonly number[]],
      UnflattenOptions,
      ["dim", "unflattenedSize"]
    >
  ) {
    super();
    const { dim, unflattenedSize } = readLayer(this, UNFLATTEN, args);
    if (
      unflattenedSize.length === 0 ||
      !unflattenedSize.every((size) => Number.isInteger(size) && size >= -1)
    ) {
      const expected = say(
        "an array of sizes, one of which may be -1",
        "un array de tamaños; uno puede ser -1",
      );
      throw wrong(this.constructor.name, "unflattenedSize", expected, unflattenedSize);
    }
    this.dim = dim;
    this.unflattenedSize = Object.freeze([...unflattenedSize]);
  }

  forward(x: Tensor): Tensor {
    checkTensor(() => pathOf(this), "input", x);
    const dim = normalizeDim("Unflatten", this.dim, x.sizes.length);
    const parts = inferShape("Unflatten", this.unflattenedSize, x.sizes[dim]);
    return reshape(x, [...x.sizes.slice(0, dim), ...parts, ...x.sizes.slice(dim + 1)]);
  }

  override extraRepr(): string {
    const sizes = this.unflattenedSize.join(", ");
    return `dim=${this.dim}, unflattened_size=(${sizes}${this.unflattenedSize.length === 1 ? "," : ""})`;
  }
}
