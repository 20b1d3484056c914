import type { Kernel } from "../../kernel.js";
import * as definitions from "./define.js";
import * as launches from "./launch.js";
import * as trials from "./trials.js";

/** Reading and adding by index; indices are int64 and were checked. */

export interface AlongAttrs {
  readonly dim: number;
}

/** [out][i][j] = x[i][index[i][j]] for `dim` 1, and so on; of [x, index], the index of out's shape. */
export const gather: Kernel<AlongAttrs> = {
  name: "gather",
  define: ([out], [x, index], { dim }) => definitions.gather(out, x, dim, index),
  wasm: (machine, [out], [x, index], { dim }) => launches.gather(machine, out, x, dim, index),
  trial: trials.gather,
};

/** [out][i][index[i][j]] += source[i][j] for `dim` 1, and so on, in the order of the source; of [index, source]. */
export const scatterAdd: Kernel<AlongAttrs> = {
  name: "scatterAdd",
  define: ([out], [index, source], { dim }) => definitions.scatterAdd(out, dim, index, source),
  wasm: (machine, [out], [index, source], { dim }) => launches.scatterAdd(machine, out, dim, index, source),
  trial: trials.scatterAdd,
};

/** Row k of [out] along `dim` = row index[k] of x; of [x, index], the index of one dimension. */
export const indexSelect: Kernel<AlongAttrs> = {
  name: "indexSelect",
  define: ([out], [x, index], { dim }) => definitions.indexSelect(out, x, dim, index),
  wasm: (machine, [out], [x, index], { dim }) => launches.indexSelect(machine, out, x, dim, index),
  trial: trials.indexSelect,
};

/** Row index[k] of [out] along `dim` += row k of the source, in the order of k; of [index, source]. */
export const indexAdd: Kernel<AlongAttrs> = {
  name: "indexAdd",
  define: ([out], [index, source], { dim }) => definitions.indexAdd(out, dim, index, source),
  wasm: (machine, [out], [index, source], { dim }) => launches.indexAdd(machine, out, dim, index, source),
  trial: trials.indexAdd,
};

export interface ScatterAttrs extends AlongAttrs {
  readonly mode: definitions.ScatterMode;
}

/**
 * [out][i][index[i][j]] becomes source[i][j] for `dim` 1, and so on, or what the mode makes of both, in the order of the source; of
 * [index, source].
 */
export const scatter: Kernel<ScatterAttrs> = {
  name: "scatter",
  define: ([out], [index, source], { dim, mode }) => definitions.scatter(out, dim, index, source, mode),
  trial: trials.scatter,
};
