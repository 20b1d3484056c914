import { DTYPES, isFloat } from "../../../core/dtype.js";
import { numel } from "../../../core/shape.js";
import type { Drawing, Flavour, TrialOf } from "../../trial.js";

type Along = TrialOf<{ dim: number }>;

/** Nothing is computed, or in the order of the source: no rounding is left to chance. */
const [MOVED, ADDED] = [
  { bound: () => 0, zeroSign: true },
  { bound: () => 0, zeroSign: false },
];

const ANY: readonly Flavour[] = ["plain", "special", "wild"];

/** Positions below `size`, as an int64 view. */
const drawIndex = (draw: Drawing, shape: readonly number[], size: number) =>
  draw.view("int64", shape, { value: () => BigInt(draw.whole(0, Math.max(size - 1, 0))) });

/** A shape, a dimension, and a shape of positions along it. */
function drawPositions(draw: Drawing) {
  const shape = draw.shape();
  const dim = draw.whole(0, Math.max(shape.length - 1, 0));
  const smaller = shape.map((size, d) => (d === dim ? draw.whole(0, 9) : draw.whole(0, size)));
  return { shape, dim, smaller, possible: shape[dim] !== 0 || numel(smaller) === 0 };
}

/** A shape, a dimension, and so many rows along it. */
function drawRows(draw: Drawing) {
  const shape = draw.shape({ rank: draw.whole(1, 4) });
  const dim = draw.whole(0, shape.length - 1);
  const count = shape[dim] === 0 ? 0 : draw.whole(0, 9);
  return { shape, dim, count, rows: shape.map((size, d) => (d === dim ? count : size)) };
}

/** What is added up: floats without extremes, whose sums would overflow on the way. */
function drawAdded(draw: Drawing) {
  const dtype = draw.pick(DTYPES);
  return { dtype, flavour: draw.pick(isFloat(dtype) ? ANY.slice(0, 2) : ANY) };
}

export const gather: Along = (draw) => {
  const { shape, dim, smaller, possible } = drawPositions(draw);
  if (!possible) return null;
  const x = draw.view(draw.pick(DTYPES), shape, { flavour: draw.pick(ANY) });
  return {
    describe: `${x.dtype} [${shape}] dim ${dim} index [${smaller}]`,
    outs: [draw.view(x.dtype, smaller, { out: true })],
    ins: [x, drawIndex(draw, smaller, shape[dim] ?? 1)],
    attrs: { dim },
    tolerance: MOVED,
  };
};

export const scatterAdd: Along = (draw) => {
  const { shape, dim, smaller, possible } = drawPositions(draw);
  if (!possible) return null;
  const { dtype, flavour } = drawAdded(draw);
  return {
    describe: `${dtype} [${shape}] dim ${dim} index [${smaller}]`,
    outs: [draw.view(dtype, shape, { out: true, flavour })],
    ins: [drawIndex(draw, smaller, shape[dim] ?? 1), draw.view(dtype, smaller, { flavour })],
    attrs: { dim },
    tolerance: ADDED,
    adds: true,
  };
};

const MODES = ["assign", "prod", "amax", "amin"] as const;

export const scatter: TrialOf<{ dim: number; mode: (typeof MODES)[number] }> = (draw) => {
  const { shape, dim, smaller, possible } = drawPositions(draw);
  if (!possible) return null;
  const mode = draw.pick(MODES);
  const dtype = draw.pick(DTYPES);
  const flavour = draw.pick(ANY);
  return {
    describe: `${mode} ${dtype} [${shape}] dim ${dim} index [${smaller}]`,
    outs: [draw.view(dtype, shape, { out: true, flavour })],
    ins: [drawIndex(draw, smaller, shape[dim] ?? 1), draw.view(dtype, smaller, { flavour })],
    attrs: { dim, mode },
    tolerance: MOVED,
    adds: true,
  };
};

export const indexSelect: Along = (draw) => {
  const { shape, dim, count, rows } = drawRows(draw);
  const x = draw.view(draw.pick(DTYPES), shape, { flavour: draw.pick(ANY) });
  return {
    describe: `${x.dtype} [${shape}] dim ${dim}, ${count} positions`,
    outs: [draw.view(x.dtype, rows, { out: true })],
    ins: [x, drawIndex(draw, [count], shape[dim])],
    attrs: { dim },
    tolerance: MOVED,
  };
};

export const indexAdd: Along = (draw) => {
  const { shape, dim, count, rows } = drawRows(draw);
  const { dtype, flavour } = drawAdded(draw);
  return {
    describe: `${dtype} [${shape}] dim ${dim}, ${count} positions`,
    outs: [draw.view(dtype, shape, { out: true, flavour })],
    ins: [drawIndex(draw, [count], shape[dim]), draw.view(dtype, rows, { flavour })],
    attrs: { dim },
    tolerance: ADDED,
    adds: true,
  };
};
