import { noGrad } from "../../autograd/mode.js";
import { wrong } from "../../core/check.js";
import { integer, number } from "../../core/constraints.js";
import { newArray } from "../../core/dtype.js";
import { type Phrase, say } from "../../core/messages/language.js";
import { type Called, parameter, REQUIRED, signature } from "../../core/parameters.js";
import { qrInPlace } from "../../numeric/qr.js";
import {
  defaultGenerator,
  type FloatArray,
  type Generator,
  normal,
  randpermIndices,
} from "../../random/torch/index.js";
import { checkFloat, checkTensor, isGenerator } from "../../tensor/arguments.js";
import { eye, fromArray } from "../../tensor/creation.js";
import { copy_, normal_ } from "../../tensor/methods/inplace.js";
import { where } from "../../tensor/ops/compare.js";
import type { Tensor } from "../../tensor/tensor.js";
import { failure } from "../messages.js";

/** Initial weights with a structure: identities, orthogonal matrices, few numbers other than 0. */

function checkRank(op: string, tensor: Tensor, fits: boolean, expected: Phrase): void {
  if (!fits) throw failure("E-SHAPE-006", { op, expected, shape: tensor.sizes });
}

/** Writes these numbers, row by row, into the tensor. */
function write<T extends Tensor>(tensor: T, numbers: Float64Array<ArrayBuffer>): T {
  return noGrad(() => copy_(tensor, fromArray("float64", tensor.sizes, numbers)));
}

/**
 * Fills a matrix with the identity, ones on its diagonal and zeros elsewhere, and gives it back: a Linear layer passes its input on, as far
 * as its outputs go.
 *
 * @throws E-SHAPE-006 for a tensor that has not two dimensions
 * @example
 * nn.init.eye_(torch.empty(2, 3))
 * // tensor([[1., 0., 0.],
 * //        [0., 1., 0.]])
 */
export function eye_<T extends Tensor>(tensor: T): T {
  checkTensor("eye_", "tensor", tensor);
  checkRank("eye_", tensor, tensor.sizes.length === 2, say("2 dimensions", "2 dimensiones"));
  return noGrad(() => copy_(tensor, eye(tensor.sizes[0], tensor.sizes[1])));
}

const DIRAC = signature<{ groups?: number }>("dirac_", { groups: parameter(1, integer(1)) });

/**
 * Fills the weight of a convolution, [out, in, …], with zeros and a one in the middle of the kernel from channel i to channel i, and gives it
 * back: as many channels as possible pass unchanged. With `groups` so in each group of output channels.
 *
 * @throws E-SHAPE-006 for a tensor that has not 3, 4 or 5 dimensions; E-ARG-002 where the groups do not divide its first size
 * @example
 * nn.init.dirac_(torch.empty(2, 2, 3))
 * // tensor([[[0., 1., 0.],
 * //         [0., 0., 0.]],
 * //
 * //        [[0., 0., 0.],
 * //         [0., 1., 0.]]])
 */
export function dirac_<T extends Tensor>(
  tensor: T,
  ...args: Called<[groups?: number], { groups?: number }, ["groups"]>
): T {
  checkTensor("dirac_", "tensor", tensor);
  const { groups } = DIRAC.read(args);
  const { sizes } = tensor;
  const fits = sizes.length >= 3 && sizes.length <= 5;
  checkRank("dirac_", tensor, fits, say("3, 4 or 5 dimensions", "3, 4 o 5 dimensiones"));
  const [out, into, ...kernel] = sizes;
  if (out % groups !== 0) {
    const expected = say(`a divisor of the first size, ${out}`, `un divisor del primer tamaño, ${out}`);
    throw wrong("dirac_", "groups", expected, groups);
  }
  const field = kernel.reduce((product, size) => product * size, 1);
  const middle = kernel.reduce((place, size) => place * size + Math.floor(size / 2), 0);
  const values = new Float64Array(out * into * field);
  const each = out / groups;
  if (field > 0)
    for (let g = 0; g < groups; g++)
      for (let d = 0; d < Math.min(each, into); d++) values[((g * each + d) * into + d) * field + middle] = 1;
  return write(tensor, values);
}

export interface OrthogonalOptions {
  /** The factor of the result. Default 1. */
  gain?: number;
  /** Default: the generator that `manualSeed` seeds. */
  generator?: Generator | null;
}

const ORTHOGONAL = signature<OrthogonalOptions>("orthogonal_", {
  gain: parameter(1, number()),
  generator: parameter(null, isGenerator),
});

/**
 * Fills a weight [rows, …] with a matrix whose rows (or, where there are more of them than columns, whose columns) are orthogonal and of length
 * `gain`, and gives it back. Dimensions behind the first are taken as one. The matrix is Q of the QR decomposition of normal numbers, with the
 * signs that make the diagonal of R positive. Saxe et al. (2014).
 *
 * @throws E-SHAPE-006 for fewer than two dimensions
 * @example
 * torch.manualSeed(0);
 * const w = nn.init.orthogonal_(torch.empty(2, 3));
 * w.matmul(w.t()).allclose(torch.eye(2), { atol: 1e-6 }) // true
 */
export function orthogonal_<T extends Tensor>(
  tensor: T,
  ...args: Called<[gain?: number, generator?: Generator | null], OrthogonalOptions, ["gain", "generator"]>
): T {
  checkTensor("orthogonal_", "tensor", tensor);
  checkFloat("orthogonal_", tensor);
  const { gain, generator } = ORTHOGONAL.read(args);
  const { sizes } = tensor;
  checkRank("orthogonal_", tensor, sizes.length >= 2, say("at least 2 dimensions", "al menos 2 dimensiones"));
  const count = tensor.numel();
  if (count === 0) return tensor;
  const [rows, columns] = [sizes[0], count / sizes[0]];
  const drawn = newArray(tensor.dtype, count) as FloatArray;
  normal(drawn, 0, 1, generator ?? defaultGenerator);
  // Upright: as many rows as columns at least.
  const wide = rows < columns;
  const [m, n] = wide ? [columns, rows] : [rows, columns];
  const at = (i: number, j: number) => (wide ? j * m + i : i * n + j);
  const q = new Float64Array(count);
  for (let i = 0; i < m; i++) for (let j = 0; j < n; j++) q[i * n + j] = drawn[at(i, j)];
  const diagonal = qrInPlace(q, m, n);
  const out = new Float64Array(count);
  for (let i = 0; i < m; i++)
    for (let j = 0; j < n; j++) out[at(i, j)] = q[i * n + j] * Math.sign(diagonal[j]) * gain;
  return write(tensor, out);
}

export interface SparseOptions {
  /** The share of the numbers of each column that are 0, from 0 to 1. */
  sparsity: number;
  /** The standard deviation of the others. Default 0.01. */
  std?: number;
  /** Default: the generator that `manualSeed` seeds; which numbers are 0 is always drawn from that one, as in PyTorch. */
  generator?: Generator | null;
}

const SPARSE = signature<SparseOptions>("sparse_", {
  sparsity: parameter(REQUIRED, number(0, 1)),
  std: parameter(0.01, number(0)),
  generator: parameter(null, isGenerator),
});

/**
 * Fills a matrix with normal numbers of mean 0 and this standard deviation, of which ⌈sparsity·rows⌉ in each column, drawn at random, are 0, and
 * gives it back. Martens (2010).
 *
 * @throws E-SHAPE-006 for a tensor that has not two dimensions
 * @example
 * torch.manualSeed(0);
 * nn.init.sparse_(torch.empty(4, 3), 0.5).eq(0).sum(0) // tensor([2, 2, 2])
 */
export function sparse_<T extends Tensor>(
  tensor: T,
  ...args: Called<
    [sparsity: number, std?: number, generator?: Generator | null],
    SparseOptions,
    ["sparsity", "std", "generator"]
  >
): T {
  checkTensor("sparse_", "tensor", tensor);
  const { sparsity, std, generator } = SPARSE.read(args);
  checkRank("sparse_", tensor, tensor.sizes.length === 2, say("2 dimensions", "2 dimensiones"));
  const [rows, columns] = tensor.sizes;
  const zeros = Math.ceil(sparsity * rows);
  noGrad(() => normal_(tensor, 0, std, { generator: generator ?? undefined }));
  const kept = new Uint8Array(rows * columns).fill(1);
  for (let column = 0; column < columns; column++)
    for (const row of randpermIndices(rows).subarray(0, zeros)) kept[row * columns + column] = 0;
  return noGrad(() => copy_(tensor, where<Tensor>(fromArray("bool", tensor.sizes, kept), tensor, 0)));
}
