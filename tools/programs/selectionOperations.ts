import * as torch from "../../src/index.js";
import { bool, dimOf, method, NUMBERS, one, places, type Row, snake, type T } from "./rows.js";

/** Elements chosen and replaced by indices and masks. */

const REDUCTIONS = ["sum", "prod", "mean", "amax", "amin"] as const;
const INDEX_REDUCTIONS = ["prod", "mean", "amax", "amin"] as const;
const sizeOf = (x: T, dim: number) => x.shape.at(dim) ?? 1;

/** A source of x's elements, in the shape of rows along `dim`: written the same in both languages. */
const rows = (dim: number, count: number) => ({
  python: `($x.select(${dim}, 0).unsqueeze(${dim}) * 2).repeat_interleave(${count}, ${dim}).to($x.dtype)`,
  js: (x: T) => x.select(dim, 0).unsqueeze(dim).mul(2).repeatInterleave(count, dim).to(x.dtype) as T,
});

export const selectionOperations: readonly Row[] = [
  ...["scatter", "scatter_"].map(
    (name): Row => ({
      name,
      arity: 2,
      draw(dice, [x, y]) {
        const dim = dimOf(dice, x);
        if (dice.next() < 0.4) {
          const shape = x.shape.map((size) => dice.int(1, Math.max(size, 1)));
          const [py, js] = places(dice, shape, sizeOf(x, dim));
          const n = dice.pick(NUMBERS);
          return { python: `$x.${name}(${dim}, ${py}, ${n})`, run: (v) => method(name)(v, dim, js(), n) };
        }
        const [py, js] = places(dice, [...y.shape], sizeOf(x, dim));
        return { python: `$x.${name}(${dim}, ${py}, $y)`, run: (v, w) => method(name)(v, dim, js(), w) };
      },
    }),
  ),
  ...["scatterReduce", "scatterReduce_"].map(
    (name): Row => ({
      name,
      arity: 2,
      draw(dice, [x, y]) {
        const [dim, reduce, includeSelf] = [dimOf(dice, x), dice.pick(REDUCTIONS), dice.next() < 0.6];
        const [py, js] = places(dice, [...y.shape], sizeOf(x, dim));
        return {
          python: `$x.${snake(name)}(${dim}, ${py}, $y, "${reduce}", include_self=${bool(includeSelf)})`,
          run: (v, w) => method(name)(v, dim, js(), w, reduce, { includeSelf }),
        };
      },
    }),
  ),
  ...["indexCopy", "indexReduce", "indexCopy_", "indexReduce_", "indexAdd_"].map((name) =>
    one(name, (dice, x) => {
      const [dim, reduce] = [dimOf(dice, x), dice.pick(INDEX_REDUCTIONS)];
      const count = dice.int(1, 3);
      const [py, js] = places(dice, [count], sizeOf(x, dim));
      const source = rows(dim, count);
      const folds = name.startsWith("indexReduce");
      return {
        python: `$x.${snake(name)}(${dim}, ${py}, ${source.python}${folds ? `, "${reduce}"` : ""})`,
        run: (v) => method(name)(v, dim, js(), source.js(v), ...(folds ? [reduce] : [])),
      };
    }),
  ),
  ...["indexFill", "indexFill_"].map((name) =>
    one(name, (dice, x) => {
      const [dim, n] = [dimOf(dice, x), dice.pick(NUMBERS)];
      const [py, js] = places(dice, [dice.int(0, 3)], sizeOf(x, dim));
      return { python: `$x.${snake(name)}(${dim}, ${py}, ${n})`, run: (v) => method(name)(v, dim, js(), n) };
    }),
  ),
  ...["indexPut", "indexPut_"].map(
    (name): Row => ({
      name,
      arity: 2,
      draw(dice, [x]) {
        const accumulate = dice.next() < 0.5;
        const shape = dice.pick([[2], [3], [2, 2]]);
        const [py, js] = places(dice, shape, sizeOf(x, 0));
        const both = x.ndim > 1 && dice.next() < 0.5;
        const [pyTwo, jsTwo] = places(dice, dice.pick([[1], shape]), sizeOf(x, 1));
        const first = "$x.detach().reshape(-1)[0].exp().to($x.dtype)";
        return {
          python: `$x.${snake(name)}((${py},${both ? ` ${pyTwo}` : ""}), ${first}, accumulate=${bool(accumulate)})`,
          run: (v) => {
            const value = v.detach().reshape(-1).at(0).exp().to(v.dtype);
            return method(name)(v, both ? [js(), jsTwo()] : [js()], value, accumulate);
          },
        };
      },
    }),
  ),
  one("take", (dice, x) => {
    const [py, js] = places(dice, dice.pick([[2], [2, 2], []]), x.numel());
    return { python: `torch.take($x, ${py})`, run: (v) => torch.take(v, js()) };
  }),
  ...["put", "put_"].map((name) =>
    one(name, (dice, x) => {
      const [py, js] = places(dice, [2], x.numel());
      const accumulate = dice.next() < 0.5;
      return {
        python: `$x.${name}(${py}, ($x * 2).to($x.dtype).reshape(-1)[:1].repeat(2), ${bool(accumulate)})`,
        run: (v) => method(name)(v, js(), v.mul(2).to(v.dtype).reshape(-1).at(":1").repeat(2), accumulate),
      };
    }),
  ),
  one("takeAlongDim", (dice, x) => {
    const dim = dimOf(dice, x);
    const axis = dim < 0 ? dim + x.ndim : dim;
    const shape = x.shape.map((size, d) => (d === axis ? dice.int(1, 3) : dice.pick([1, size])));
    const [py, js] = places(dice, shape, sizeOf(x, dim));
    return {
      python: `torch.take_along_dim($x, ${py}, ${dim})`,
      run: (v) => torch.takeAlongDim(v, js(), dim),
    };
  }),
  {
    name: "maskedSelect",
    arity: 2,
    draw: () => ({
      python: "torch.masked_select($x, $y > 0)",
      run: (x, y) => torch.maskedSelect(x, y.gt(0)),
    }),
  },
  ...["maskedFill", "maskedFill_"].map(
    (name): Row => ({
      name,
      arity: 3,
      draw(dice) {
        if (dice.next() < 0.3)
          return {
            python: `$x.${snake(name)}($y > 0, $z)`,
            run: (x, y, z) => method(name)(x, y.gt(0), z),
          };
        const n = dice.pick(NUMBERS);
        return { python: `$x.${snake(name)}($y > 0, ${n})`, run: (x, y) => method(name)(x, y.gt(0), n) };
      },
    }),
  ),
  ...["maskedScatter", "maskedScatter_"].map(
    (name): Row => ({
      name,
      arity: 3,
      draw: () => ({
        python: `$x.${snake(name)}($y > 0, $z)`,
        run: (x, y, z) => method(name)(x, y.gt(0), z),
      }),
    }),
  ),
  one("nonzero", () => ({ python: "torch.nonzero($x)", run: (x) => torch.nonzero(x) })),
  one("whereAlone", (dice, x) => {
    const i = dice.int(0, Math.max(x.ndim - 1, 0));
    return { python: `torch.where($x)[${i}]`, run: (v) => torch.where(v)[i] };
  }),
  ...["tril_", "triu_"].map((name) =>
    one(name, (dice) => {
      const k = dice.int(-2, 2);
      return { python: `$x.${name}(${k})`, run: (x) => method(name)(x, k) };
    }),
  ),
  one("fillDiagonal_", (dice) => {
    const n = dice.pick(NUMBERS);
    return { python: `$x.fill_diagonal_(${n})`, run: (x) => x.fillDiagonal_(n) };
  }),
];
