import * as torch from "../../src/index.js";
import type { Dice } from "../../test/support/dice.js";
import { call, dimOf, method, one, type Row, snake, type T } from "./rows.js";

/** Shape and place: views, copies in another order, several tensors as one. */

const text = (value: unknown) => JSON.stringify(value);

/** One of the parts that a call gives. */
const part = (name: string, draw: (dice: Dice, x: T) => { args: unknown[]; count: number }): Row =>
  one(name, (dice, x) => {
    const { args, count } = draw(dice, x);
    const i = dice.int(0, Math.max(count - 1, 0));
    return {
      python: `torch.${snake(name)}($x, ${args.map(text).join(", ")})[${i}]`,
      run: (v) => {
        const parts = call(name)(v, ...args) as never as T[];
        return parts[i] ?? v.at(9999); // refused on both sides
      },
    };
  });

const sizeOf = (x: T, dim: number) => x.shape.at(dim) ?? 1;

/** A call of a function whose arguments are the same in both languages. */
const plain = (name: string, draw: (dice: Dice, x: T) => unknown[]): Row =>
  one(name, (dice, x) => {
    const args = draw(dice, x);
    const python = `torch.${snake(name)}(${["$x", ...args.map(text)].join(", ")})`;
    return { python, run: (v) => call(name)(v, ...args) };
  });

/** The same of a method. */
const plainMethod = (name: string, draw: (dice: Dice, x: T) => unknown[]): Row =>
  one(name, (dice, x) => {
    const args = draw(dice, x);
    return {
      python: `$x.${snake(name)}(${args.map(text).join(", ")})`,
      run: (v) => method(name)(v, ...args),
    };
  });

const several = (name: string, python: string, run: (x: T, y: T) => T): Row => ({
  name,
  arity: 2,
  draw: () => ({ python, run }),
});

/** x as a vector, its elements but for the first few left out. */
const short = "$x.reshape(-1)[:4]";
const shortOf = (x: T) => x.reshape(-1).at(":4");

export const shapeOperations: readonly Row[] = [
  part("split", (dice, x) => {
    const dim = dimOf(dice, x);
    const size = sizeOf(x, dim);
    if (dice.next() < 0.4) {
      const first = dice.int(0, size);
      return { args: [[first, size - first], dim], count: 2 };
    }
    const each = dice.int(1, 3);
    return { args: [each, dim], count: Math.max(1, Math.ceil(size / each)) };
  }),
  part("chunk", (dice, x) => {
    const [dim, chunks] = [dimOf(dice, x), dice.int(1, 3)];
    const size = sizeOf(x, dim);
    return { args: [chunks, dim], count: size === 0 ? 1 : Math.ceil(size / Math.ceil(size / chunks)) };
  }),
  part("tensorSplit", (dice, x) => {
    const dim = dimOf(dice, x);
    if (dice.next() < 0.5) return { args: [[dice.int(-2, 3), dice.int(0, 4)], dim], count: 3 };
    const count = dice.int(1, 4);
    return { args: [count, dim], count };
  }),
  part("unbind", (dice, x) => {
    const dim = dimOf(dice, x);
    return { args: [dim], count: sizeOf(x, dim) };
  }),
  plain("flip", (dice, x) => [dice.next() < 0.5 ? [dimOf(dice, x)] : x.shape.map((_, d) => d)]),
  plain("roll", (dice, x) =>
    dice.next() < 0.3
      ? [dice.int(-4, 4)]
      : [
          [dice.int(-4, 4), 1],
          [dimOf(dice, x), dimOf(dice, x)],
        ],
  ),
  plain("rot90", (dice, x) => [dice.int(-2, 4), [dimOf(dice, x), dimOf(dice, x)]]),
  plain("tril", (dice) => [dice.int(-3, 3)]),
  plain("triu", (dice) => [dice.int(-3, 3)]),
  plainMethod("repeat", (dice, x) => [
    [...(dice.next() < 0.3 ? [2] : []), ...x.shape.map(() => dice.int(0, 2))],
  ]),
  plain("tile", (dice) => [dice.pick([[2], [1, 2], [2, 1, 1]])]),
  one("repeatInterleave", (dice, x) => {
    const n = dice.int(0, 3);
    if (dice.next() < 0.3)
      return { python: `torch.repeat_interleave($x, ${n})`, run: (v) => v.repeatInterleave(n) };
    const dim = dimOf(dice, x);
    if (dice.next() < 0.5)
      return { python: `torch.repeat_interleave($x, ${n}, ${dim})`, run: (v) => v.repeatInterleave(n, dim) };
    const counts = Array.from({ length: sizeOf(x, dim) }, () => dice.int(0, 2));
    return {
      python: `torch.repeat_interleave($x, torch.tensor(${text(counts)}, dtype=torch.int64), ${dim})`,
      run: (v) => v.repeatInterleave(torch.tensor(counts, { dtype: "int64" }), dim),
    };
  }),
  plain("movedim", (dice, x) => [dimOf(dice, x), dimOf(dice, x)]),
  plain("swapaxes", (dice, x) => [dimOf(dice, x), dimOf(dice, x)]),
  plain("unflatten", (dice, x) => {
    const dim = dimOf(dice, x);
    return [dim, dice.pick([[1, -1], [-1, 1, 1], [2, -1], [sizeOf(x, dim)]])];
  }),
  plain("diagonal", (dice, x) => [dice.int(-2, 2), dimOf(dice, x), dimOf(dice, x)]),
  plain("diag", (dice) => [dice.int(-2, 2)]),
  plain("diagEmbed", (dice, x) =>
    dice.next() < 0.5 ? [dice.int(-2, 2)] : [dice.int(-1, 1), dimOf(dice, x, 1), dimOf(dice, x, 1)],
  ),
  plain("diagflat", (dice) => [dice.int(-1, 1)]),
  plainMethod("unfold", (dice, x) => {
    const dim = dimOf(dice, x);
    return [dim, dice.int(0, sizeOf(x, dim)), dice.int(1, 3)];
  }),
  {
    name: "selectScatter",
    arity: 1,
    draw(dice, [x]) {
      const dim = dimOf(dice, x);
      const [from, to] = [dice.int(-1, sizeOf(x, dim) - 1), dice.int(0, sizeOf(x, dim) - 1)];
      return {
        python: `torch.select_scatter($x, $x.select(${dim}, ${from}).exp(), ${dim}, ${to})`,
        run: (v) => torch.selectScatter(v, v.select(dim, from).exp(), dim, to),
      };
    },
  },
  one("diagonalScatter", (dice) => {
    const k = dice.int(-2, 2);
    return {
      python: `torch.diagonal_scatter($x, $x.diagonal(${k}) * 2, ${k})`,
      run: (v) => torch.diagonalScatter(v, v.diagonal(k).mul(2), k),
    };
  }),
  one("sliceScatter", (dice, x) => {
    const dim = dimOf(dice, x);
    const [start, step] = [dice.int(-2, 2), dice.int(1, 2)];
    const end = dice.pick([null, 2, -1]);
    const slice = `${start}:${end ?? ""}:${step}` as const;
    const axis = dim < 0 ? dim + Math.max(x.ndim, 1) : dim;
    const lead = Array<":">(Math.max(0, axis)).fill(":");
    return {
      python: `torch.slice_scatter($x, $x[${[...lead, slice].join()}] * 2, ${dim}, ${start}, ${end ?? "None"}, ${step})`,
      run: (v) =>
        torch.sliceScatter(v, v.at(...([...lead, slice] as never[])).mul(2), { dim, start, end, step }),
    };
  }),
  ...["hstack", "vstack", "dstack", "columnStack"].map((name) =>
    several(name, `torch.${snake(name)}([$x, $y])`, (x, y) => call(name)([x, y])),
  ),
  several("blockDiag", "torch.block_diag($x, $y)", (x, y) => torch.blockDiag(x, y)),
  ...[0, 1].map((i) =>
    several(
      `broadcastTensors ${i}`,
      `torch.broadcast_tensors($x, $y)[${i}]`,
      (x, y) => torch.broadcastTensors(x, y)[i],
    ),
  ),
  one("meshgrid", (dice) => {
    const [indexing, i] = [dice.pick(["ij", "xy"] as const), dice.int(0, 1)];
    return {
      python: `torch.meshgrid(${short}, $x.reshape(-1)[:2], indexing="${indexing}")[${i}]`,
      run: (v) => torch.meshgrid(shortOf(v), v.reshape(-1).at(":2"), { indexing })[i],
    };
  }),
  one("cartesianProd", () => ({
    python: `torch.cartesian_prod(${short}, ${short})`,
    run: (v) => torch.cartesianProd(shortOf(v), shortOf(v)),
  })),
  one("combinations", (dice) => {
    const [r, again] = [dice.int(1, 3), dice.next() < 0.5];
    return {
      python: `torch.combinations(${short}, ${r}, ${again ? "True" : "False"})`,
      run: (v) => torch.combinations(shortOf(v), r, again),
    };
  }),
];
