import { checkChoice, checkOptions, wrong } from "../../core/check.js";
import { say } from "../../core/messages/language.js";
import { normalizeDim } from "../../core/shape.js";
import { defaultGenerator } from "../../random/torch/index.js";
import { checkFunction } from "../arguments.js";
import { stack } from "../functions/free.js";
import { select } from "../ops/view.js";
import type { Tensor } from "../tensor.js";
import type { Like } from "./level.js";
import { failure } from "./messages.js";
import { treeOf } from "./tree.js";

/** Which dimension of an argument is mapped over: null for none; an array, one for each argument. */
export type Dims = number | null | readonly (number | null)[];

export interface VmapOptions {
  /**
   * What random operations do in `fn`: `"error"` refuses them, `"same"` draws the same numbers for every element, `"different"` draws on.
   * Default `"error"`.
   */
  randomness?: "error" | "same" | "different";
  /** PyTorch's memory limit: here one element is computed after the other anyway. */
  chunkSize?: number | null;
}

const isDim = (dim: unknown) => dim === null || Number.isInteger(dim);

function dimsFor(where: string, name: string, dims: unknown, count: number): (number | null)[] {
  const list: unknown[] = Array.isArray(dims) ? dims : new Array(count).fill(dims);
  if (list.length === count && list.every(isDim)) return list as (number | null)[];
  const expected = say(
    `a whole number or null, or an array of ${count} of them`,
    `un número entero o null, o un array de ${count} de ellos`,
  );
  throw wrong(where, name as never, expected, dims);
}

/**
 * Maps `fn` over a dimension of its arguments (`inDims`: of each, or of all; null hands an argument over whole) and stacks its results
 * along `outDims`. Tensors in arrays and plain objects are mapped too. PyTorch batches every operation; here `fn` runs once for each
 * element: the same values, also with `item()` and conditions inside, and no gain in speed.
 *
 * @throws E-FUNC-001 where the mapped sizes differ, or nothing is mapped; E-FUNC-002 where `fn` draws random numbers, unless `randomness` says how
 * @example
 * const dot = (a: torch.Tensor, b: torch.Tensor) => a.mul(b).sum();
 * torch.func.vmap(dot)(torch.ones(3, 2), torch.arange(6).reshape(3, 2)) // tensor([1., 5., 9.])
 */
export function vmap<A extends unknown[], R>(
  fn: (...args: A) => R,
  inDims: Dims = 0,
  outDims: Dims = 0,
  options: VmapOptions = {},
): (...args: A) => Like<R> {
  const where = "func.vmap";
  checkFunction(where, "fn", fn);
  checkOptions(where, options, ["randomness", "chunkSize"]);
  const { randomness = "error" } = options;
  checkChoice(where, "randomness", randomness, ["error", "same", "different"]);
  return (...args) => {
    const dims = dimsFor(where, "inDims", inDims, args.length);
    const trees = args.map((arg) => treeOf(arg));
    const mapped = trees.map((tree, i) => {
      const dim = dims[i];
      return dim === null ? null : tree.tensors.map((x) => normalizeDim(where, dim, x.sizes.length));
    });
    const sizes = mapped.flatMap((places, i) => places?.map((d, k) => trees[i].tensors[k].sizes[d]) ?? []);
    const [count = 0] = sizes;
    if (count === 0 || sizes.some((size) => size !== count)) throw failure("E-FUNC-001", { sizes });
    const start = randomness === "different" ? null : defaultGenerator.getState();
    const results = Array.from({ length: count }, (_, at) => {
      if (at > 0 && randomness === "same" && start !== null) defaultGenerator.setState(start);
      const given = args.map((arg, i) => {
        const places = mapped[i];
        if (places === null) return arg;
        return trees[i].rebuild(trees[i].tensors.map((x, k) => select(x, places[k], at)));
      });
      const result = treeOf(fn(...(given as A)));
      if (at === 0 && randomness === "error" && start !== null && hasMoved(start)) {
        defaultGenerator.setState(start);
        throw failure("E-FUNC-002", {});
      }
      return result;
    });
    const [first] = results;
    if (first.tensors.length === 0) {
      const expected = say(
        "a tensor, or tensors in arrays and objects",
        "un tensor, o tensores en arrays y objetos",
      );
      throw wrong(where, say("the result of fn", "el resultado de fn"), expected, first.rebuild([]));
    }
    const places = dimsFor(where, "outDims", outDims, first.tensors.length);
    const stacked = first.tensors.map((x, k) => {
      const dim = places[k];
      if (dim === null) return x;
      return stack(
        results.map(({ tensors }) => tensors[k] as Tensor),
        dim,
      );
    });
    return first.rebuild(stacked) as Like<R>;
  };
}

/** Whether something was drawn since. */
function hasMoved(before: Uint8Array): boolean {
  const now = defaultGenerator.getState();
  return before.some((byte, i) => byte !== now[i]);
}
