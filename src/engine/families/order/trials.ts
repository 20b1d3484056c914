import { DTYPES } from "../../../core/dtype.js";
import type { Drawing, TrialCall, TrialOf } from "../../trial.js";
import type { KthAttrs, MedianAttrs, ModeAttrs, SearchAttrs, SortAttrs, TopAttrs } from "./attrs.js";

/** Places are whole numbers. */
const EXACT = { bound: () => 0, zeroSign: false };

/** A call along a dimension, whose result has `count` elements along it; null where there are none to choose from. */
function along<A extends { readonly dim: number }>(
  draw: Drawing,
  attrsOf: (dim: number, size: number) => A,
  count: (size: number, attrs: A) => number,
): TrialCall<A> | null {
  const shape = draw.chance(0.05) ? [draw.pick([70, 200, 4500, 17_000])] : draw.shape();
  const dim = draw.whole(0, Math.max(shape.length - 1, 0));
  const size = shape[dim] ?? 1;
  if (size === 0) return null;
  const attrs = attrsOf(dim, size);
  const x = draw.view(draw.pick(DTYPES), shape, { flavour: draw.pick(["plain", "special", "wild"]) });
  const result = shape.map((n, d) => (d === dim ? count(n, attrs) : n));
  return {
    describe: `${x.dtype} [${shape}] ${JSON.stringify(attrs)}`,
    outs: [draw.view("int64", result, { out: true })],
    ins: [x],
    attrs,
    tolerance: EXACT,
  };
}

export const sorting: TrialOf<SortAttrs> = (draw) =>
  along(
    draw,
    (dim) => ({ dim, descending: draw.chance(0.5), stable: draw.chance(0.5) }),
    (n) => n,
  );

export const top: TrialOf<TopAttrs> = (draw) =>
  along(
    draw,
    (dim, size) => ({
      dim,
      k: draw.whole(1, size),
      largest: draw.chance(0.5),
      sorted: draw.chance(0.7),
    }),
    (_, { k }) => k,
  );

export const kth: TrialOf<KthAttrs> = (draw) =>
  along(
    draw,
    (dim, size) => ({ dim, k: draw.whole(1, size) }),
    () => 1,
  );

export const median: TrialOf<MedianAttrs> = (draw) =>
  along(
    draw,
    (dim) => ({ dim, ignoreNaN: draw.chance(0.5) }),
    () => 1,
  );

export const mode: TrialOf<ModeAttrs> = (draw) =>
  along(
    draw,
    (dim) => ({ dim }),
    () => 1,
  );

export const searching: TrialOf<SearchAttrs> = (draw) => {
  const [r, m, n] = [draw.whole(0, 4), draw.whole(0, 6), draw.whole(0, 9)];
  const dtype = draw.pick(DTYPES.filter((name) => name !== "bool"));
  let last = 0;
  // Rising over all rows: each row rises by itself.
  const value = () => {
    last += draw.whole(0, 2);
    return dtype === "int64" ? BigInt(last) : last;
  };
  const rows = draw.view(dtype, [draw.chance(0.5) ? 1 : r, n], { value, simply: 1 });
  return {
    describe: `${dtype} ${rows.shape[0]} rows of ${n}, ${m} values each of ${r}`,
    outs: [draw.view("int64", [r, m], { out: true })],
    ins: [rows, draw.view(dtype, [r, m], { flavour: "plain" })],
    attrs: { right: draw.chance(0.5) },
    tolerance: EXACT,
  };
};
