import { numel, type Shape, sameShape } from "../../core/shape.js";
import type { View } from "../view.js";

/** What each kernel asks of shapes, dtypes and positions: it takes all sizes from one view, and walks the others by them. */

/** What does not fit; positions that must lie in [0, size) are the caller's to look at; null where all is well. */
export type Misfit = "shapes" | "dtypes" | { readonly positions: View; readonly size: number } | null;

type Rule = (outs: readonly View[], ins: readonly View[], dim: number) => Misfit;

const shapes = (fits: boolean): Misfit => (fits ? null : "shapes");
const dtypes = (views: readonly View[]): boolean => views.every(({ dtype }) => dtype === views[0].dtype);
const alike = (...views: readonly View[]): boolean =>
  views.every((view) => sameShape(view.sizes, views[0].sizes));
const isDim = (dim: number, { sizes }: View): boolean => dim >= 0 && dim < Math.max(sizes.length, 1);

/** Whether shapes are the same but for `dim`, where the second has `size`. */
const sameBut = (a: Shape, b: Shape, dim: number, size: number): boolean =>
  a.length === b.length && a.every((n, d) => b[d] === (d === dim ? size : n));

/** Whether each size but that of `dim` is at most the other's. */
const inside = (index: Shape, whole: Shape, dim: number): boolean =>
  index.length === whole.length && index.every((n, d) => d === dim || n <= whole[d]);

/** [m, k] · [k, n] under equal leading dimensions. */
function matmul([out]: readonly View[], [a, b]: readonly View[]): Misfit {
  const rank = out.sizes.length;
  const [m, n] = out.sizes.slice(-2);
  const lead = out.sizes.slice(0, -2);
  const fits =
    rank >= 2 &&
    [a, b].every(({ sizes }) => sizes.length === rank && sameShape(sizes.slice(0, -2), lead)) &&
    a.sizes[rank - 2] === m &&
    b.sizes[rank - 1] === n &&
    a.sizes[rank - 1] === b.sizes[rank - 2];
  return fits ? (dtypes([out, a, b]) ? null : "dtypes") : "shapes";
}

function linear([out]: readonly View[], [x, weight, bias]: readonly View[]): Misfit {
  const [n, k] = x.sizes;
  const m = weight.sizes[0];
  const fits =
    x.sizes.length === 2 &&
    sameShape(weight.sizes, [m, k]) &&
    sameShape(out.sizes, [n, m]) &&
    (bias === undefined || sameShape(bias.sizes, [m]));
  if (!fits) return "shapes";
  return dtypes([out, x, weight, ...(bias === undefined ? [] : [bias])]) ? null : "dtypes";
}

/** Parameters, then each kind of state; a gradient for each parameter. */
function step(outs: readonly View[], grads: readonly View[]): Misfit {
  const count = grads.length;
  if (count === 0 ? outs.length > 0 : outs.length % count !== 0) return "shapes";
  for (let i = 0; i < count; i++) {
    const own = [outs[i], grads[i], ...outs.filter((_, k) => k >= count && k % count === i)];
    if (!alike(...own)) return "shapes";
    if (!dtypes(own)) return "dtypes";
  }
  return null;
}

const isIndex = (view: View): boolean => view.dtype === "int64";

const gather: Rule = ([out], [x, index], dim) => {
  if (!isIndex(index) || out.dtype !== x.dtype) return "dtypes";
  const fits = alike(out, index) && isDim(dim, x) && inside(index.sizes, x.sizes, dim);
  return fits ? { positions: index, size: x.sizes[dim] ?? 1 } : "shapes";
};

const scatterAdd: Rule = ([out], [index, source], dim) => {
  if (!isIndex(index) || out.dtype !== source.dtype) return "dtypes";
  const fits = alike(index, source) && isDim(dim, out) && inside(index.sizes, out.sizes, dim);
  return fits ? { positions: index, size: out.sizes[dim] ?? 1 } : "shapes";
};

/** `rows`: the view that has a row for each position; `whole`: the one that they are rows of. */
const alongRows = (rows: View, whole: View, index: View, dim: number): Misfit => {
  if (!isIndex(index) || rows.dtype !== whole.dtype) return "dtypes";
  const fits =
    index.sizes.length === 1 &&
    isDim(dim, whole) &&
    sameBut(whole.sizes, rows.sizes, dim, numel(index.sizes));
  return fits ? { positions: index, size: whole.sizes[dim] } : "shapes";
};

const alongDim: Rule = ([out], ins, dim) => {
  if (!dtypes([out, ...ins])) return "dtypes";
  return shapes(alike(out, ...ins) && isDim(dim, out));
};

const argument: Rule = ([out], [x], dim) => {
  if (!isIndex(out)) return "dtypes";
  return shapes(isDim(dim, x) && sameBut(x.sizes, out.sizes, dim, 1));
};

/** Along `dim` a place for each element, or for as many as there are in the result. */
const places =
  (size: (n: number, given: number) => boolean): Rule =>
  ([out], [x], dim) => {
    if (!isIndex(out)) return "dtypes";
    const along = out.sizes[dim] ?? 1;
    return shapes(isDim(dim, x) && sameBut(x.sizes, out.sizes, dim, along) && size(x.sizes[dim] ?? 1, along));
  };
const allPlaces = places((n, given) => n === given);

/** Folds the dimensions in which the result has size 1. */
const fold: Rule = ([out], [x]) => {
  if (!dtypes([out, x])) return "dtypes";
  return shapes(
    out.sizes.length === x.sizes.length && out.sizes.every((n, d) => n === 1 || n === x.sizes[d]),
  );
};

/** Of each row of [n, c] one number, or one of all. */
const isOfRows = (view: View, n: number) => sameShape(view.sizes, [n]) || view.sizes.length === 0;

const RULES: Readonly<Record<string, Rule>> = {
  copy: ([out], [x]) => shapes(alike(out, x)),
  reduce: ([out], [x]) =>
    shapes(out.sizes.length === x.sizes.length && out.sizes.every((n, d) => n === 1 || n === x.sizes[d])),
  matmul,
  linear,
  gather,
  scatterAdd,
  scatter: scatterAdd,
  indexSelect: ([out], [x, index], dim) => alongRows(out, x, index, dim),
  indexAdd: ([out], [index, source], dim) => alongRows(source, out, index, dim),
  softmax: alongDim,
  logSoftmax: alongDim,
  softmaxBackward: alongDim,
  logSoftmaxBackward: alongDim,
  argMax: argument,
  argMin: argument,
  crossEntropy: ([out], [x, labels]) => {
    if (!isIndex(labels) || out.dtype !== x.dtype) return "dtypes";
    const [n, c] = x.sizes;
    const fits = x.sizes.length === 2 && sameShape(labels.sizes, [n]) && isOfRows(out, n);
    return fits ? { positions: labels, size: c } : "shapes";
  },
  crossEntropyBackward: ([out], [g, x, labels]) => {
    if (!isIndex(labels) || !dtypes([out, g, x])) return "dtypes";
    const [n, c] = x.sizes;
    const fits = x.sizes.length === 2 && alike(out, x) && sameShape(labels.sizes, [n]) && isOfRows(g, n);
    return fits ? { positions: labels, size: c } : "shapes";
  },
  isAmong: ([out], [x, others]) =>
    out.dtype === "bool" && x.dtype === others.dtype ? shapes(alike(out, x)) : "dtypes",
  product: ([out], [x], dim) => {
    if (!dtypes([out, x])) return "dtypes";
    return shapes(isDim(dim, x) && sameBut(x.sizes, out.sizes, dim, 1));
  },
  variance: fold,
  cumSum: alongDim,
  cumProd: alongDim,
  cumMax: allPlaces,
  cumMin: allPlaces,
  logCumSumExp: alongDim,
  recurrence: alongDim,
  sortPlaces: allPlaces,
  topPlaces: places((n, given) => given <= n),
  kthPlace: argument,
  medianPlace: argument,
  modePlace: argument,
  searchSorted: ([out], [rows, values]) => {
    if (!isIndex(out) || !dtypes([rows, values])) return "dtypes";
    const [r, m] = values.sizes;
    const fits = values.sizes.length === 2 && rows.sizes.length === 2 && [1, r].includes(rows.sizes[0]);
    return shapes(fits && sameShape(out.sizes, [r, m]));
  },
  sgd: step,
  adam: step,
};

/** What does not fit in a call; of a kernel without a rule, nothing is known. */
export function misfit(
  kind: string,
  outs: readonly View[],
  ins: readonly View[],
  { dim = 0 }: { readonly dim?: number },
  conditional: boolean,
): Misfit {
  if (kind !== "pointwise") return RULES[kind]?.(outs, ins, dim) ?? null;
  if (!alike(...outs, ...ins)) return "shapes";
  const [condition, ...rest] = ins;
  const same = conditional ? condition.dtype === "bool" && (rest.length === 0 || dtypes(rest)) : dtypes(ins);
  return ins.length === 0 || same ? null : "dtypes";
}

/** Whether a call of this kernel can be checked beyond its views, for the tests. */
export const hasRule = (name: string): boolean => name in RULES;
