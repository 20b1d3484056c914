import { isFloat } from "../../../core/dtype.js";
import { arrayOf, store } from "../../host/storage.js";
import { walk } from "../../host/walk.js";
import type { View } from "../../view.js";

/** out [*, m, n] = a [*, m, k] · b [*, k, n]: sums in float64, rounded once; whole numbers exactly. */
export function matmul(out: View, a: View, b: View): void {
  const rank = out.sizes.length;
  const [m, n, k] = [out.sizes[rank - 2], out.sizes[rank - 1], a.sizes[rank - 1]];
  const [outRow, outColumn] = out.strides.slice(-2);
  const [aRow, aColumn] = a.strides.slice(-2);
  const [bRow, bColumn] = b.strides.slice(-2);
  const [result, x, y] = [arrayOf(out), arrayOf(a), arrayOf(b)];

  const dot = (i: number, j: number): number => {
    let sum = 0;
    for (let p = 0; p < k; p++) sum += (x[i + p * aColumn] as number) * (y[j + p * bRow] as number);
    return sum;
  };
  const exactDot = (i: number, j: number): bigint => {
    let sum = 0n;
    for (let p = 0; p < k; p++) sum += BigInt(x[i + p * aColumn]) * BigInt(y[j + p * bRow]);
    return sum;
  };

  // One step of the walk is one matrix of the batch.
  const batch = (view: View) => ({ offset: view.offset, strides: [...view.strides.slice(0, -2), 0] });
  walk([...out.sizes.slice(0, -2), 1], [batch(out), batch(a), batch(b)], ([o, i, j]) => {
    for (let r = 0; r < m; r++) {
      for (let c = 0; c < n; c++) {
        const at = o + r * outRow + c * outColumn;
        if (isFloat(out.dtype)) result[at] = dot(i + r * aRow, j + c * bColumn) as never;
        else store(result, out.dtype, at, exactDot(i + r * aRow, j + c * bColumn));
      }
    }
  });
}
