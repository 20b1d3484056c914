import { noGrad } from "../../autograd/mode.js";
import { show } from "../../core/check.js";
import { boolean, number } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import {
  type Absent,
  absent,
  type Called,
  parameter,
  REQUIRED,
  type Resolved,
  signature,
} from "../../core/parameters.js";
import { tensor } from "../../tensor/creation.js";
import { currentEngine } from "../../tensor/currentEngine.js";
import { abs, add, mul, pow, sub } from "../../tensor/functions/arithmetic.js";
import { eq, ne } from "../../tensor/functions/compare.js";
import { amax, amin } from "../../tensor/functions/extremes.js";
import { sqrt } from "../../tensor/functions/math.js";
import { sum } from "../../tensor/functions/reduce.js";
import { copy_, mul_ } from "../../tensor/methods/inplace.js";
import { maximum, minimum } from "../../tensor/ops/arithmetic.js";
import { stack } from "../../tensor/ops/join.js";
import { Tensor } from "../../tensor/tensor.js";
import { failure } from "../messages.js";

/** Gradients that grew too large are made smaller before a step: `torch.nn.utils.clip_grad_norm_` and its kin. */

export interface TotalNormOptions {
  /** Which norm: 2, 1, another power, or Infinity for the largest. Default 2. */
  normType?: number;
  /** Throw where the norm is NaN or infinite. Default false. */
  errorIfNonfinite?: boolean;
}

/** One tensor, or several, checked. */
export function tensorsOf(where: string, given: Tensor | Iterable<Tensor>): Tensor[] {
  const list = given instanceof Tensor ? [given] : listOf(given);
  if (list?.every((one) => one instanceof Tensor)) return list as Tensor[];
  const expected = say("tensors, such as model.parameters()", "tensores, como model.parameters()");
  const received = show(list?.find((one) => !(one instanceof Tensor)) ?? given);
  throw failure("E-ARG-002", { where, name: "parameters", expected, received });
}

const listOf = (given: unknown): unknown[] | null =>
  given !== null && typeof given === "object" && Symbol.iterator in given
    ? [...(given as Iterable<unknown>)]
    : null;

const gradientsOf = (parameters: readonly Tensor[]): Tensor[] =>
  parameters.flatMap(({ gradient }) => (gradient === null ? [] : [(gradient as Tensor).detach()]));

/** (Σ |x|^p)^(1/p) of all elements; their largest (least) size for p = ±∞, how many are not 0 for p = 0. */
function vectorNorm(x: Tensor, p: number): Tensor {
  if (x.numel() === 0) return tensor(0, { dtype: x.dtype });
  if (p === 2) return sqrt(sum(mul(x, x)));
  if (p === Infinity) return amax(abs(x));
  if (p === -Infinity) return amin(abs(x));
  if (p === 0) return sum(ne(x, 0).to(x.dtype));
  if (p === 1) return sum(abs(x));
  return pow(sum(pow(abs(x), p)), 1 / p);
}

const normType = /* @__PURE__ */ parameter(2, number());
const errorIfNonfinite = /* @__PURE__ */ parameter(false, boolean);
const maxNorm = /* @__PURE__ */ parameter(REQUIRED, number());

const TOTAL_NORM = signature<TotalNormOptions>("getTotalNorm", {
  normType,
  errorIfNonfinite,
  foreach: absent,
});

function totalNorm(where: string, tensors: readonly Tensor[], options: Resolved<TotalNormOptions>): Tensor {
  const { normType, errorIfNonfinite } = options;
  return noGrad(() => {
    if (tensors.length === 0) return tensor(0);
    const norms = tensors.map((x) => vectorNorm(x.detach(), normType).to(tensors[0].dtype));
    const total = norms.length === 1 ? norms[0] : vectorNorm(stack(norms), normType);
    // x − x is 0 but for what is not finite.
    const finite = eq(sub(total, total), 0);
    const nonfinite = () => {
      const expected = say(
        "gradients of a finite norm (is the learning rate too large?)",
        "gradientes de norma finita (¿es la tasa de aprendizaje demasiado grande?)",
      );
      const received = say("a norm that is NaN or infinite", "una norma que es NaN o infinita");
      return failure("E-ARG-002", {
        where,
        name: say("the gradients", "los gradientes"),
        expected,
        received,
      });
    };
    if (errorIfNonfinite) currentEngine().require(finite.long(), 1, 1, nonfinite);
    return total;
  });
}

/**
 * The norm of all tensors, as if they were one vector: a scalar. `normType` is 2 (default), another power p for (Σ |x|^p)^(1/p), or Infinity for the
 * largest size; with no tensor the norm is 0.
 *
 * @throws E-ARG-002 where the norm is NaN or infinite and `errorIfNonfinite` (default false) is true
 * @example
 * nn.utils.getTotalNorm([torch.tensor([3, 0]), torch.tensor([4])]) // tensor(5.)
 */
export function getTotalNorm(
  tensors: Tensor | Iterable<Tensor>,
  ...args: Called<
    [normType?: number, errorIfNonfinite?: boolean, foreach?: Absent],
    TotalNormOptions,
    ["normType", "errorIfNonfinite", "foreach"]
  >
): Tensor {
  const options = TOTAL_NORM.read(args);
  return totalNorm("getTotalNorm", tensorsOf("getTotalNorm", tensors), options);
}

const CLIP_WITH_NORM = signature<{ maxNorm: number; totalNorm: Tensor }>("clipGradsWithNorm_", {
  maxNorm,
  totalNorm: parameter(REQUIRED, {
    accepts: (value) => value instanceof Tensor,
    text: () => say("what getTotalNorm gives", "lo que da getTotalNorm"),
  }),
  foreach: absent,
});

/**
 * Multiplies the gradients of the parameters by maxNorm / (totalNorm + 1e-6), where that is below 1; `totalNorm` is what `getTotalNorm` gives for
 * them. Parameters without a gradient are passed over.
 *
 * @throws E-ARG-002 where something other than tensors is given
 * @example
 * const w = torch.tensor([3, 4], { requiresGrad: true });
 * w.pow(2).sum().backward();
 * nn.utils.clipGradsWithNorm_([w], 5, torch.tensor(10));
 * w.grad // tensor([3.0000, 4.0000])
 */
export function clipGradsWithNorm_(
  parameters: Tensor | Iterable<Tensor>,
  ...args: Called<
    [maxNorm: number, totalNorm: Tensor, foreach?: Absent],
    { maxNorm: number; totalNorm: Tensor },
    ["maxNorm", "totalNorm", "foreach"]
  >
): void {
  const { maxNorm, totalNorm } = CLIP_WITH_NORM.read(args);
  scale(gradientsOf(tensorsOf("clipGradsWithNorm_", parameters)), maxNorm, totalNorm);
}

function scale(gradients: readonly Tensor[], maxNorm: number, total: Tensor): void {
  noGrad(() => {
    const share = mul(pow(add(total.detach(), 1e-6), -1), maxNorm);
    const factor = minimum<Tensor>(share, 1);
    for (const gradient of gradients) mul_(gradient, factor.to(gradient.dtype));
  });
}

export interface ClipGradNormParameters extends TotalNormOptions {
  /** The most that the norm may be. */
  maxNorm: number;
}

const CLIP_NORM = signature<ClipGradNormParameters>("clipGradNorm_", {
  maxNorm,
  normType,
  errorIfNonfinite,
  foreach: absent,
});

/**
 * Makes the gradients smaller, all by the same factor, so that their norm is at most `maxNorm`; call it between `backward()` and `step()`. Pascanu et
 * al. (2013). Gives the norm as it was, a scalar. `normType` is as in `getTotalNorm` (default 2).
 *
 * @throws E-ARG-002 where the norm is NaN or infinite and `errorIfNonfinite` (default false) is true
 * @example
 * const w = torch.tensor([3, 4], { requiresGrad: true });
 * w.pow(2).sum().backward();
 * nn.utils.clipGradNorm_([w], 1) // tensor(10.)
 * w.grad // tensor([0.6000, 0.8000])
 */
export function clipGradNorm_(
  parameters: Tensor | Iterable<Tensor>,
  ...args: Called<
    [maxNorm: number, normType?: number, errorIfNonfinite?: boolean, foreach?: Absent],
    ClipGradNormParameters,
    ["maxNorm", "normType", "errorIfNonfinite", "foreach"]
  >
): Tensor {
  const where = "clipGradNorm_";
  const { maxNorm, ...options } = CLIP_NORM.read(args);
  const gradients = gradientsOf(tensorsOf(where, parameters));
  const total = totalNorm(where, gradients, options);
  scale(gradients, maxNorm, total);
  return total;
}

const CLIP_VALUE = signature<{ clipValue: number }>("clipGradValue_", {
  clipValue: parameter(REQUIRED, number(0)),
  foreach: absent,
});

/**
 * Cuts every element of the gradients off at ±clipValue, a number ≥ 0. The direction of the gradient may change.
 *
 * @throws E-ARG-002 for a negative clipValue
 * @example
 * const w = torch.tensor([3, 4], { requiresGrad: true });
 * w.pow(2).sum().backward();
 * nn.utils.clipGradValue_([w], 7);
 * w.grad // tensor([6., 7.])
 */
export function clipGradValue_(
  parameters: Tensor | Iterable<Tensor>,
  ...args: Called<[clipValue: number, foreach?: Absent], { clipValue: number }, ["clipValue", "foreach"]>
): void {
  const where = "clipGradValue_";
  const { clipValue } = CLIP_VALUE.read(args);
  noGrad(() => {
    for (const gradient of gradientsOf(tensorsOf(where, parameters)))
      copy_(gradient, minimum<Tensor>(maximum<Tensor>(gradient, -clipValue), clipValue));
  });
}
