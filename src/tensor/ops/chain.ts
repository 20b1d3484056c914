import { wrong } from "../../core/check.js";
import { say } from "../../core/messages/language.js";
import type { Handle } from "../handle.js";
import { failure } from "../messages.js";
import { mm } from "./matmul.js";

/**
 * The product of matrices in a row, in the order of least cost (Cormen, Leiserson, Rivest, Stein, Introduction to Algorithms, 15.2).
 */
export function chain<T extends Handle>(op: string, matrices: readonly T[]): T {
  if (matrices.length === 0)
    throw wrong(op, say("the matrices", "las matrices"), say("at least one", "al menos una"), matrices);
  for (const x of matrices)
    if (x.sizes.length !== 2)
      throw failure("E-SHAPE-006", { op, expected: say("matrices", "matrices"), shape: x.sizes });
  const n = matrices.length;
  const sizes = [matrices[0].sizes[0], ...matrices.map((x) => x.sizes[1])];
  const cost = Array.from({ length: n }, () => new Float64Array(n));
  const split = Array.from({ length: n }, () => new Int32Array(n));
  for (let length = 2; length <= n; length++)
    for (let i = 0; i + length <= n; i++) {
      const j = i + length - 1;
      cost[i][j] = Infinity;
      for (let k = i; k < j; k++) {
        const found = cost[i][k] + cost[k + 1][j] + sizes[i] * sizes[k + 1] * sizes[j + 1];
        if (found < cost[i][j]) [cost[i][j], split[i][j]] = [found, k];
      }
    }
  const product = (i: number, j: number): T =>
    i === j ? matrices[i] : mm(product(i, split[i][j]), product(split[i][j] + 1, j));
  return product(0, n - 1);
}
