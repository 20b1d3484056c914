import { boolean, integer, nothing, number, oneOf } from "../../core/constraints.js";
import { type FloatDType, isFloat } from "../../core/dtype.js";
import { say } from "../../core/messages/language.js";
import {
  type Absent,
  absent,
  type Called,
  keyword,
  parameter,
  REQUIRED,
  signature,
} from "../../core/parameters.js";
import { ones, tensor, zeros } from "../../tensor/creation.js";
import { add_ } from "../../tensor/methods/inplace.js";
import type { Tensor } from "../../tensor/tensor.js";
import { numberText } from "../../text/numbers.js";
import { readLayer } from "../arguments.js";
import { pathOf } from "../call.js";
import { checkInputDType, checkTensor } from "../checkTensor.js";
import { batchNormOf, checkBatchSize } from "../functional/norm.js";
import { failure } from "../messages.js";
import { Module } from "../module.js";
import { Parameter } from "../parameter.js";

export interface BatchNorm1dOptions {
  /** Added to the variance. Default 1e-5. */
  eps?: number;
  /** Share of each batch in the running statistics; null for the mean over all batches. Default 0.1. */
  momentum?: number | null;
  /** Learn a scale and a shift for each feature. Default true. */
  affine?: boolean;
  /** Whether the scale comes with a shift. Default true. */
  bias?: boolean;
  /** Keep running statistics for evaluation. Default true. */
  trackRunningStats?: boolean;
  /** dtype of parameters and statistics. Default float32. */
  dtype?: FloatDType;
}

export interface BatchNorm1dParameters extends BatchNorm1dOptions {
  /** C, the size of dimension 1. */
  numFeatures: number;
}

const BATCH_NORM = signature<BatchNorm1dParameters>("BatchNorm1d", {
  numFeatures: parameter(REQUIRED, integer(1)),
  eps: parameter(1e-5, number(0)),
  momentum: parameter(0.1, number(0, 1), nothing),
  affine: parameter(true, boolean),
  trackRunningStats: parameter(true, boolean),
  device: absent,
  dtype: parameter("float32", oneOf("float32", "float64")),
  bias: keyword(true, boolean),
});

export type BatchNorm1dArguments = Called<
  [
    numFeatures: number,
    eps?: number,
    momentum?: number | null,
    affine?: boolean,
    trackRunningStats?: boolean,
    device?: Absent,
    dtype?: FloatDType,
  ],
  BatchNorm1dParameters,
  ["numFeatures", "eps", "momentum", "affine", "trackRunningStats", "device", "dtype"]
>;

/**
 * Normalises each feature of [N, C] or [N, C, L] over the batch in training, and by the running statistics in
 * evaluation; then scales and shifts. Ioffe and Szegedy (2015).
 *
 * @throws E-BATCH-002 in training, where a feature has one value alone; E-SHAPE-006 for another shape
 * @example
 * new nn.BatchNorm1d(3)(torch.randn(8, 3)).shape // [8, 3]
 */
export class BatchNorm1d extends Module {
  /** @internal */ static readonly retainsNoTensors = true;

  /** C, the size of dimension 1 of the input. */
  readonly numFeatures: number;
  /** Added to the variance, so that a constant feature is not divided by 0. Default 1e-5. */
  readonly eps: number;
  /** The share of each batch in the running statistics, from 0 to 1; null for the mean over all batches. Default 0.1. */
  readonly momentum: number | null;
  /** Whether a scale and a shift are learned for each feature. Default true. */
  readonly affine: boolean;
  /** Whether running statistics are kept for evaluation; without them each batch is normalised by its own. Default true. */
  readonly trackRunningStats: boolean;
  /** The learned scale of each feature, [C], ones at first; null where `affine` is false. */
  weight: Parameter | null;
  /** The learned shift of each feature, [C], zeros at first; null where `affine` or `bias` is false. */
  bias: Parameter | null;
  /** The running mean of each feature, [C], zeros at first; null without statistics. A buffer, under PyTorch's name in the state dict. */
  declare running_mean: Tensor | null;
  /** The running unbiased variance of each feature, [C], ones at first; null without statistics. A buffer. */
  declare running_var: Tensor | null;
  /** How many batches the statistics have seen, an int64 scalar; null without statistics. A buffer. */
  declare num_batches_tracked: Tensor | null;

  constructor(...args: BatchNorm1dArguments) {
    super();
    const { numFeatures, eps, momentum, affine, trackRunningStats, dtype, bias } = readLayer(
      this,
      BATCH_NORM,
      args,
    );
    this.numFeatures = numFeatures;
    this.eps = eps;
    this.momentum = momentum;
    this.affine = affine;
    this.trackRunningStats = trackRunningStats;
    this.weight = affine ? new Parameter(ones([numFeatures], { dtype })) : null;
    this.bias = affine && bias ? new Parameter(zeros([numFeatures], { dtype })) : null;
    this.registerBuffer("running_mean", trackRunningStats ? zeros([numFeatures], { dtype }) : null);
    this.registerBuffer("running_var", trackRunningStats ? ones([numFeatures], { dtype }) : null);
    this.registerBuffer("num_batches_tracked", trackRunningStats ? tensor(0n) : null);
  }

  /** The running mean of each feature, [C]. */
  get runningMean(): Tensor | null {
    return this.running_mean;
  }

  /** The running (unbiased) variance of each feature, [C]. */
  get runningVar(): Tensor | null {
    return this.running_var;
  }

  forward(x: Tensor): Tensor {
    checkTensor(() => pathOf(this), "input", x);
    const rank = x.sizes.length;
    if ((rank !== 2 && rank !== 3) || x.sizes[1] !== this.numFeatures) {
      const shapes = [`[N, ${this.numFeatures}]`, `[N, ${this.numFeatures}, L]`];
      const expected = say(
        `input of shape ${shapes.join(" or ")}`,
        `una entrada de forma ${shapes.join(" o ")}`,
      );
      throw failure(rank < 2 ? "E-BATCH-001" : "E-SHAPE-006", {
        where: pathOf(this),
        op: pathOf(this),
        expected,
        shape: x.sizes,
      });
    }
    if (!isFloat(x.dtype)) checkInputDType(() => pathOf(this), x, this.weight?.dtype ?? "float32");
    let momentum = this.momentum ?? 0;
    if (this.training) {
      checkBatchSize(() => pathOf(this), x);
      if (this.num_batches_tracked !== null) add_(this.num_batches_tracked, 1);
      // A cumulative mean: the n-th batch counts 1/n.
      if (this.momentum === null && this.num_batches_tracked !== null) {
        // biome-ignore lint/plugin: only with momentum null; a loaded state dict brings a count that nobody else knows
        momentum = 1 / this.num_batches_tracked.item();
      }
    }
    const { weight, bias, eps, training } = this;
    return batchNormOf(x, this.running_mean, this.running_var, { weight, bias, training, momentum, eps });
  }

  override extraRepr(): string {
    const python = (value: boolean) => (value ? "True" : "False");
    const momentum = this.momentum === null ? "None" : numberText(this.momentum);
    return `${this.numFeatures}, eps=${numberText(this.eps)}, momentum=${momentum}, affine=${python(this.affine)}, bias=${python(this.bias !== null)}, track_running_stats=${python(this.trackRunningStats)}`;
  }
}
