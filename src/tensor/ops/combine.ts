import { checkInteger, wrong } from "../../core/check.js";
import { isFloat, resultType } from "../../core/dtype.js";
import { say } from "../../core/messages/language.js";
import { broadcastShapes, checkShape, numel } from "../../core/shape.js";
import { checkTensors } from "../arguments.js";
import { currentEngine } from "../currentEngine.js";
import type { Handle } from "../handle.js";
import { failure } from "../messages.js";
import { named } from "../op.js";
import { mul } from "./arithmetic.js";
import { flip, positionsLike } from "./arrange.js";
import { expand } from "./broadcast.js";
import { cast } from "./cast.js";
import { indexSelect } from "./indexing.js";
import { cat, stack } from "./join.js";
import { dense, embed } from "./region.js";
import { reshape, unsqueeze } from "./view.js";

/** One tensor of several, and several that fit together. */

export const atleast1d = <T extends Handle>(x: T): T => (x.sizes.length === 0 ? reshape(x, [1]) : x);

export function atleast2d<T extends Handle>(x: T): T {
  if (x.sizes.length === 0) return reshape(x, [1, 1]);
  return x.sizes.length === 1 ? unsqueeze(x, 0) : x;
}

export function atleast3d<T extends Handle>(x: T): T {
  if (x.sizes.length === 0) return reshape(x, [1, 1, 1]);
  if (x.sizes.length === 1) return unsqueeze(unsqueeze(x, 0), -1);
  return x.sizes.length === 2 ? unsqueeze(x, -1) : x;
}

function checkSome(where: string, tensors: readonly unknown[]): void {
  checkTensors(where, "tensors", tensors);
  if (tensors.length > 0) return;
  throw wrong(where, "tensors", say("at least one tensor", "al menos un tensor"), tensors);
}

/** Side by side: along dimension 1, of vectors along 0. */
export function hstack<T extends Handle>(tensors: readonly T[]): T {
  checkSome("hstack", tensors);
  const rows = tensors.map(atleast1d);
  return named(cat(rows, rows[0].sizes.length === 1 ? 0 : 1), "hstack", "CatBackward0");
}

/** One below the other: along dimension 0, a vector is a row. */
export function vstack<T extends Handle>(tensors: readonly T[], op = "vstack"): T {
  checkSome(op, tensors);
  return named(cat(tensors.map(atleast2d), 0), op, "CatBackward0");
}

/** One behind the other: along dimension 2. */
export function dstack<T extends Handle>(tensors: readonly T[]): T {
  checkSome("dstack", tensors);
  return named(cat(tensors.map(atleast3d), 2), "dstack", "CatBackward0");
}

/** Side by side, where a vector is a column. */
export function columnStack<T extends Handle>(tensors: readonly T[]): T {
  checkSome("columnStack", tensors);
  const columns = tensors.map((x) => (x.sizes.length <= 1 ? reshape(x, [numel(x.sizes), 1]) : x));
  return named(cat(columns, 1), "columnStack", "CatBackward0");
}

/** The matrices along the diagonal of one, zeros elsewhere. */
export function blockDiag<T extends Handle>(tensors: readonly T[]): T {
  checkTensors("blockDiag", "tensors", tensors);
  for (const { sizes } of tensors) {
    if (sizes.length <= 2) continue;
    const expected = say("tensors of at most 2 dimensions", "tensores de 2 dimensiones como mucho");
    throw failure("E-SHAPE-006", { op: "blockDiag", expected, shape: sizes });
  }
  const dtype = resultType(tensors);
  const blocks = tensors.map((x) => cast(atleast2d(x), dtype));
  const columns = blocks.reduce((sum, { sizes }) => sum + sizes[1], 0);
  let left = 0;
  const bands = blocks.map((block) => {
    const [rows, width] = block.sizes;
    const base = dense([rows, columns]);
    const view = { shape: block.sizes, strides: base.strides, offset: numel(block.sizes) === 0 ? 0 : left };
    left += width;
    return embed(block, { base, view });
  });
  return named(cat(bands, 0), "blockDiag");
}

/** The tensors in the shape that they broadcast to, as views. */
export function broadcastTensors<T extends Handle>(tensors: readonly T[]): T[] {
  checkTensors("broadcastTensors", "tensors", tensors);
  const shape = tensors.reduce<readonly number[]>(
    (all, { sizes }) => broadcastShapes("broadcastTensors", all, sizes),
    [],
  );
  return tensors.map((x) => expand(x, shape));
}

/** Coordinates of a grid: of each vector a view in the shape of the grid. With "xy" the first two dimensions change places. */
export function meshgrid<T extends Handle>(tensors: readonly T[], indexing: "ij" | "xy" = "ij"): T[] {
  checkSome("meshgrid", tensors);
  const [{ dtype: first }] = tensors;
  for (const { dtype, sizes } of tensors) {
    if (dtype !== first) throw failure("E-DTYPE-002", { op: "meshgrid", a: first, b: dtype });
    if (sizes.length <= 1) continue;
    const expected = say("vectors or scalars", "vectores o escalares");
    throw failure("E-SHAPE-006", { op: "meshgrid", expected, shape: sizes });
  }
  const swaps = indexing === "xy" && tensors.length >= 2;
  const list = swaps ? [tensors[1], tensors[0], ...tensors.slice(2)] : tensors;
  const shape = list.map(({ sizes }) => numel(sizes));
  const grids = list.map((x, d) =>
    expand(
      reshape(
        x,
        shape.map((n, k) => (k === d ? n : 1)),
      ),
      shape,
    ),
  );
  return swaps ? [grids[1], grids[0], ...grids.slice(2)] : grids;
}

/** All choices of one element from each vector, a row each. Of one vector: itself. */
export function cartesianProd<T extends Handle>(tensors: readonly T[]): T {
  checkSome("cartesianProd", tensors);
  for (const { sizes } of tensors) {
    if (sizes.length === 1) continue;
    const expected = say("vectors", "vectores");
    throw failure("E-SHAPE-006", { op: "cartesianProd", expected, shape: sizes });
  }
  if (tensors.length === 1) return tensors[0];
  return stack(
    meshgrid(tensors).map((grid) => reshape(grid, [-1])),
    1,
  );
}

/** How many choices there are: n over r, or n + r − 1 over r. */
function countOf(n: number, r: number, again: boolean): number {
  if (again ? n === 0 : r > n) return 0;
  const [top, bottom] = again ? [n + r - 1, Math.min(r, n - 1)] : [n, Math.min(r, n - r)];
  let count = 1;
  for (let k = 1; k <= bottom && count < Number.MAX_SAFE_INTEGER; k++)
    count = (count * (top - bottom + k)) / k;
  return Math.round(count);
}

/** All choices of r of n places, in order. */
function chosen(n: number, r: number, again: boolean): number[][] {
  if (countOf(n, r, again) === 0) return [];
  let rows: number[][] = [[]];
  for (let k = 0; k < r; k++) {
    rows = rows.flatMap((row) => {
      const start = row.length === 0 ? 0 : row[row.length - 1] + (again ? 0 : 1);
      return Array.from({ length: Math.max(0, n - start) }, (_, i) => [...row, start + i]);
    });
  }
  return rows;
}

/** All choices of r elements of a vector, a row each; with replacement, an element may stand there again. */
export function combinations<T extends Handle>(x: T, r = 2, withReplacement = false): T {
  if (x.sizes.length !== 1) {
    const expected = say("a vector", "un vector");
    throw failure("E-SHAPE-006", { op: "combinations", expected, shape: x.sizes });
  }
  checkInteger("combinations", "r", r, 0);
  if (r === 0) return x.spawnNew(x.dtype, [0], 0);
  checkShape("combinations", [countOf(x.sizes[0], r, withReplacement), r]);
  const rows = chosen(x.sizes[0], r, withReplacement);
  const picked = indexSelect(x, 0, positionsLike(x, rows.flat()));
  return named(reshape(picked, [rows.length, r]), "combinations", "IndexBackward0");
}

/** Powers of a vector, a column each: from n − 1 down to 0, or up. Of whole numbers int64. */
export function vander<T extends Handle>(x: T, n: number | null = null, increasing = false): T {
  if (x.sizes.length !== 1) {
    const expected = say("a vector", "un vector");
    throw failure("E-SHAPE-006", { op: "vander", expected, shape: x.sizes });
  }
  const count = n ?? x.sizes[0];
  checkInteger("vander", "n", count, 0);
  checkShape("vander", [x.sizes[0], count]);
  const base = isFloat(x.dtype) ? x.dtype : "int64";
  const given = cast(x, base);
  const ones = x.spawnNew(base, x.sizes, numel(x.sizes), false);
  currentEngine().fill(ones, 1);
  const columns = [ones];
  for (let k = 1; k < count; k++) columns.push(mul(columns[k - 1], given));
  if (count === 0) return x.spawnNew(base, [x.sizes[0], 0], 0);
  const powers = stack(columns.slice(0, count), 1);
  return increasing ? powers : flip(powers, [1]);
}
