import * as torch from "../../src/index.js";
import {
  binary,
  bool,
  call,
  type Drawn,
  dimOf,
  F,
  folds,
  method,
  NUMBERS,
  one,
  places,
  type Row,
  snake,
  type T,
  tensorsOnly,
  unary,
  withDim,
} from "./rows.js";
import { selectionOperations } from "./selectionOperations.js";
import { shapeOperations } from "./shapeOperations.js";

/**
 * What a random program may do: each row draws the arguments of one call for tensors that it is given, and writes the call twice.
 * In the Python text `$x`, `$y`, `$z` stand for the tensors. A row may draw what both libraries must refuse.
 */

const shapes: Row[] = [
  one("reshape", (dice, x) => {
    const sizes = [...x.shape];
    if (dice.next() < 0.4 && sizes.length > 0) sizes.splice(dice.int(0, sizes.length - 1), 1, -1);
    else if (sizes.length >= 2) sizes.splice(0, 2, sizes[0] * sizes[1]);
    else sizes.push(1);
    return { python: `$x.reshape(${JSON.stringify(sizes)})`, run: (v) => v.reshape(...sizes) };
  }),
  one("view", (dice, x) => {
    const sizes = dice.next() < 0.5 ? [-1] : [...x.shape, 1];
    return { python: `$x.view(${JSON.stringify(sizes)})`, run: (v) => v.view(...sizes) };
  }),
  one("flatten", (dice, x) => {
    if (dice.next() < 0.5) return { python: "torch.flatten($x)", run: (v) => torch.flatten(v) };
    const [a, b] = [dimOf(dice, x), dimOf(dice, x)];
    return { python: `torch.flatten($x, ${a}, ${b})`, run: (v) => torch.flatten(v, a, b) };
  }),
  one("permute", (dice, x) => {
    const order = x.shape.map((_, d) => d);
    for (let i = order.length - 1; i > 0; i--) {
      const j = dice.int(0, i);
      [order[i], order[j]] = [order[j], order[i]];
    }
    return { python: `$x.permute(${JSON.stringify(order)})`, run: (v) => v.permute(order) };
  }),
  one("transpose", (dice, x) => {
    const [a, b] = [dimOf(dice, x), dimOf(dice, x)];
    return { python: `torch.transpose($x, ${a}, ${b})`, run: (v) => torch.transpose(v, a, b) };
  }),
  one("t", () => ({ python: "$x.t()", run: (v) => v.t() })),
  one("mT", () => ({ python: "$x.mT", run: (v) => v.mT })),
  one("squeeze", (dice, x) => {
    if (dice.next() < 0.4) return { python: "$x.squeeze()", run: (v) => v.squeeze() };
    const dim = dimOf(dice, x);
    return { python: `$x.squeeze(${dim})`, run: (v) => v.squeeze(dim) };
  }),
  one("unsqueeze", (dice, x) => {
    const dim = dimOf(dice, x, 1);
    return { python: `$x.unsqueeze(${dim})`, run: (v) => v.unsqueeze(dim) };
  }),
  one("expand", (dice, x) => {
    const sizes = [
      ...(dice.next() < 0.5 ? [2] : []),
      ...x.shape.map((size) => (size === 1 ? dice.pick([1, 3]) : dice.pick([size, -1]))),
    ];
    return { python: `$x.expand(${JSON.stringify(sizes)})`, run: (v) => v.expand(sizes) };
  }),
  one("narrow", (dice, x) => {
    const dim = dimOf(dice, x);
    const size = x.shape.at(dim) ?? 1;
    const start = dice.int(-1, size);
    const length = dice.int(0, Math.max(size - Math.max(start, 0), 0));
    return {
      python: `torch.narrow($x, ${dim}, ${start}, ${length})`,
      run: (v) => torch.narrow(v, dim, start, length),
    };
  }),
  one("select", (dice, x) => {
    const dim = dimOf(dice, x);
    const index = dice.int(-1, (x.shape.at(dim) ?? 1) - 1);
    return { python: `torch.select($x, ${dim}, ${index})`, run: (v) => torch.select(v, dim, index) };
  }),
  ...(["cat", "stack"] as const).map(
    (name): Row => ({
      name,
      arity: 2,
      draw(dice, [x]) {
        const dim = dimOf(dice, x, name === "stack" ? 1 : 0);
        return { python: `torch.${name}([$x, $y], dim=${dim})`, run: (a, b) => call(name)([a, b], dim) };
      },
    }),
  ),
  one("contiguous", () => ({ python: "$x.contiguous()", run: (v) => v.contiguous() })),
  one("clone", () => ({ python: "$x.clone()", run: (v) => v.clone() })),
  one("detach", () => ({ python: "$x.detach()", run: (v) => v.detach() })),
  one("at", (dice, x) => {
    const js: (number | string | null)[] = [];
    const py: string[] = [];
    for (let d = 0; d < Math.max(x.ndim, 1); d++) {
      const size = x.shape[d] ?? 1;
      const kind = dice.int(0, 5);
      if (kind === 0) {
        const i = dice.int(-1, size - 1);
        js.push(i);
        py.push(String(i));
      } else if (kind === 1) {
        js.push(null, ":");
        py.push("None", ":");
      } else {
        const [a, b, step] = [
          dice.pick(["", "0", "1", "-2"]),
          dice.pick(["", "2", "-1", "99"]),
          dice.pick(["", ":2", ":1"]),
        ];
        js.push(`${a}:${b}${step}`);
        py.push(`${a}:${b}${step}`);
      }
    }
    return { python: `$x[${py.join(", ")}]`, run: (v) => v.at(...(js as never[])) };
  }),
];

const EQUATIONS = [
  "ij,jk->ik",
  "ij,jk",
  "ii->i",
  "ij->j",
  "i,j->ij",
  "...i,...i->...",
  "ij,ij->i",
  "bij,bjk->bik",
  "i...->...",
];

const products: Row[] = [
  {
    name: "einsum",
    arity: 2,
    draw(dice) {
      const equation = dice.pick(EQUATIONS);
      return equation.includes(",")
        ? { python: `torch.einsum("${equation}", $x, $y)`, run: (x, y) => torch.einsum(equation, x, y) }
        : { python: `torch.einsum("${equation}", $x)`, run: (x) => torch.einsum(equation, x) };
    },
  },
  ...(["addmm", "addmv", "addr"] as const).map(
    (name): Row => ({
      name,
      arity: 3,
      draw(dice) {
        const beta = dice.pick([1, 0, 2]);
        return {
          python: `torch.${name}($x, $y, $z, beta=${beta})`,
          run: (x, y, z) => call(name)(x, y, z, { beta }),
        };
      },
    }),
  ),
  {
    name: "tensordot",
    arity: 2,
    draw(dice) {
      const dims = dice.pick([0, 1, 2]);
      return { python: `torch.tensordot($x, $y, ${dims})`, run: (x, y) => torch.tensordot(x, y, dims) };
    },
  },
  one("trace", () => ({ python: "torch.trace($x)", run: (v) => torch.trace(v) })),
  one("cov", () => ({ python: "torch.cov($x)", run: (v) => torch.cov(v) })),
];

const special: Row[] = [
  one("polygamma", (dice) => {
    const n = dice.pick([0, 1, 2, 3]);
    return { python: `torch.polygamma(${n}, $x)`, run: (v) => torch.polygamma(n, v) };
  }),
  one("logit eps", (dice) => {
    const eps = dice.pick([0.1, 0.25]);
    return { python: `torch.logit($x, ${eps})`, run: (v) => torch.logit(v, eps) };
  }),
  one("nanToNum values", (dice) => {
    const [nan, posinf] = [dice.pick(NUMBERS), dice.pick(NUMBERS)];
    return {
      python: `torch.nan_to_num($x, nan=${nan}, posinf=${posinf})`,
      run: (v) => torch.nanToNum(v, { nan, posinf }),
    };
  }),
  one("frexp", (dice) => {
    const part = dice.pick(["mantissa", "exponent"] as const);
    return { python: `torch.frexp($x).${part}`, run: (v) => torch.frexp(v)[part] };
  }),
  ...[
    "eq_",
    "ne_",
    "lt_",
    "le_",
    "gt_",
    "ge_",
    "bitwiseAnd_",
    "bitwiseLeftShift_",
    "remainder_",
    "fmod_",
    "copysign_",
  ].map(
    (name): Row => ({
      name,
      arity: 2,
      draw(dice) {
        if (dice.next() < 0.6) return { python: `$x.${snake(name)}($y)`, run: (x, y) => method(name)(x, y) };
        const n = dice.pick(NUMBERS);
        return { python: `$x.${snake(name)}(${n})`, run: (x) => method(name)(x, n) };
      },
    }),
  ),
  ...["logicalAnd_", "logicalXor_", "gcd_", "atan2_", "ldexp_", "nextafter_"].map(
    (name): Row => ({
      name,
      arity: 2,
      draw: () => ({ python: `$x.${snake(name)}($y)`, run: (x, y) => method(name)(x, y) }),
    }),
  ),
  ...["sinc_", "lgamma_", "nanToNum_", "logicalNot_", "square_", "bitwiseNot_", "sgn_"].map(
    (name): Row => one(name, () => ({ python: `$x.${snake(name)}()`, run: (x) => method(name)(x) })),
  ),
];

const DTYPES = ["float64", "float32", "int64", "int32", "uint8", "bool"] as const;

const casts: Row[] = [
  one("to", (dice) => {
    const dtype = dice.pick(DTYPES);
    return { python: `$x.to(torch.${dtype})`, run: (v) => v.to(dtype) };
  }),
];

const indexing: Row[] = [
  one("indexSelect", (dice, x) => {
    const dim = dimOf(dice, x);
    const [py, js] = places(dice, [dice.int(0, 4)], x.shape.at(dim) ?? 1);
    return { python: `torch.index_select($x, ${dim}, ${py})`, run: (v) => torch.indexSelect(v, dim, js()) };
  }),
  one("gather", (dice, x) => {
    const dim = dimOf(dice, x);
    const shape = x.shape.map((size) => dice.int(1, Math.max(size, 1)));
    const [py, js] = places(dice, shape, x.shape.at(dim) ?? 1);
    return { python: `torch.gather($x, ${dim}, ${py})`, run: (v) => torch.gather(v, dim, js()) };
  }),
  {
    name: "scatterAdd",
    arity: 2,
    draw(dice, [x, y]) {
      const dim = dimOf(dice, x);
      const shape = y.shape.map((size) => dice.int(0, size));
      const [py, js] = places(dice, shape, x.shape.at(dim) ?? 1);
      return {
        python: `torch.scatter_add($x, ${dim}, ${py}, $y)`,
        run: (a, b) => torch.scatterAdd(a, dim, js(), b),
      };
    },
  },
  {
    name: "indexAdd",
    arity: 1,
    draw(dice, [x]) {
      const dim = dimOf(dice, x);
      const [py, js] = places(dice, [x.shape.at(dim) ?? 1], x.shape.at(dim) ?? 1);
      const alpha = dice.pick([1, 2, -1]);
      return {
        python: `torch.index_add($x, ${dim}, ${py}, $x * 2, alpha=${alpha})`,
        run: (a) => call("indexAdd")(a, dim, js(), a.mul(2), { alpha }),
      };
    },
  },
  {
    name: "where",
    arity: 3,
    draw(dice) {
      if (dice.next() < 0.7)
        return { python: "torch.where($x > 0, $y, $z)", run: (x, y, z) => torch.where(x.gt(0), y, z) };
      const n = dice.pick(NUMBERS);
      return { python: `torch.where($x > 0, $y, ${n})`, run: (x, y) => torch.where(x.gt(0), y, n) };
    },
  },
  one("at(tensor)", (dice, x) => {
    const [py, js] = places(dice, dice.pick([[2], [3], [2, 2]]), x.shape[0] ?? 1);
    return { python: `$x[${py}]`, run: (v) => v.at(js()) };
  }),
  one("at(mask)", () => ({ python: "$x[$x > 0]", run: (v) => v.at(v.gt(0)) })),
];

const others: Row[] = [
  {
    name: "add alpha",
    arity: 2,
    draw(dice) {
      const alpha = dice.pick([2, -1, 0.5, 0]);
      return { python: `torch.add($x, $y, alpha=${alpha})`, run: (x, y) => torch.add(x, y, { alpha }) };
    },
  },
  {
    name: "sub alpha",
    arity: 2,
    draw(dice) {
      const alpha = dice.pick([2, -1, 0.5]);
      return { python: `torch.sub($x, $y, alpha=${alpha})`, run: (x, y) => torch.sub(x, y, { alpha }) };
    },
  },
  ...(["addcmul", "addcdiv"] as const).map(
    (name): Row => ({
      name,
      arity: 3,
      draw(dice) {
        const value = dice.pick([1, 2, -0.5]);
        return {
          python: `torch.${name}($x, $y, $z, value=${value})`,
          run: (x, y, z) => call(name)(x, y, z, { value }),
        };
      },
    }),
  ),
  {
    name: "lerp",
    arity: 3,
    draw(dice) {
      if (dice.next() < 0.5)
        return { python: "torch.lerp($x, $y, $z)", run: (x, y, z) => call("lerp")(x, y, z) };
      const w = dice.pick([0.25, 0.5, 0.75, 1.5]);
      return { python: `torch.lerp($x, $y, ${w})`, run: (x, y) => torch.lerp(x, y, w) };
    },
  },
  {
    name: "div rounded",
    arity: 2,
    draw(dice) {
      const roundingMode = dice.pick(["floor", "trunc"] as const);
      return {
        python: `torch.div($x, $y, rounding_mode="${roundingMode}")`,
        run: (x, y) => torch.div(x, y, { roundingMode }),
      };
    },
  },
  {
    name: "clamp",
    arity: 3,
    draw(dice) {
      const [a, b] = [dice.pick(NUMBERS), dice.pick(NUMBERS)];
      return dice.pick<Drawn>([
        { python: `torch.clamp($x, ${a}, ${b})`, run: (x) => torch.clamp(x, a, b) },
        { python: `torch.clamp($x, min=${a})`, run: (x) => torch.clamp(x, { min: a }) },
        { python: `torch.clamp($x, max=${b})`, run: (x) => torch.clamp(x, { max: b }) },
        { python: "torch.clamp($x, $y, $z)", run: (x, y, z) => torch.clamp(x, y, z) },
      ]);
    },
  },
  one("round decimals", (dice) => {
    const decimals = dice.pick([1, 2, -1]);
    return { python: `torch.round($x, decimals=${decimals})`, run: (v) => torch.round(v, { decimals }) };
  }),
  one("pow", (dice) => {
    const n = dice.pick([0, 1, 2, 3, -1, 0.5, -2, 2.5]);
    return { python: `torch.pow($x, ${n})`, run: (v) => torch.pow(v, n) };
  }),
  {
    name: "pow tensor",
    arity: 2,
    draw: () => ({ python: "torch.pow($x, $y)", run: (x, y) => torch.pow(x, y) }),
  },
  ...(["max", "min"] as const).map(
    (name): Row =>
      one(`${name} dim`, (dice, x) => {
        const dim = dimOf(dice, x);
        const keepdim = dice.next() < 0.4;
        const part = dice.pick(["values", "indices"] as const);
        return {
          python: `torch.${name}($x, dim=${dim}, keepdim=${bool(keepdim)}).${part}`,
          run: (v) => (call(name)(v, dim, { keepdim }) as never as Record<string, T>)[part],
        };
      }),
  ),
];

/** One of the results of a call by its name, or by its place where `name` is a number. */
const resultOf = (value: unknown, part: string | number): T =>
  (typeof part === "number" ? [...(value as Iterable<T>)][part] : (value as Record<string, T>)[part]) as T;

/** Statistics over dimensions: what stands behind the tensor, in both languages. */
const statistics: Row[] = [
  ...folds(["any", "all", "nansum", "nanmean"], true),
  ...folds(["prod"], false),
  ...withDim("countNonzero"),
  ...(["var", "std"] as const).map(
    (name): Row =>
      one(name, (dice, x) => {
        if (dice.next() < 0.25) return { python: `torch.${name}($x)`, run: (v) => call(name)(v) };
        const dim = dice.next() < 0.3 ? [dimOf(dice, x), dimOf(dice, x)] : dimOf(dice, x);
        const [correction, keepdim] = [dice.pick([0, 1, 2]), dice.next() < 0.4];
        return {
          python: `torch.${name}($x, dim=${JSON.stringify(dim)}, correction=${correction}, keepdim=${bool(keepdim)})`,
          run: (v) => call(name)(v, { dim, correction, keepdim }),
        };
      }),
  ),
  ...(["varMean", "stdMean"] as const).map(
    (name): Row =>
      one(name, (dice, x) => {
        const [dim, part] = [dimOf(dice, x), dice.int(0, 1)];
        return {
          python: `torch.${snake(name)}($x, dim=${dim})[${part}]`,
          run: (v) => resultOf(call(name)(v, dim), part),
        };
      }),
  ),
  one("norm", (dice, x) => {
    const p = dice.pick([2, 1, 0, 3, 0.5, 1.5, -1, Infinity, -Infinity]);
    const py = Number.isFinite(p) ? String(p) : `float("${p}")`;
    if (dice.next() < 0.3) return { python: `torch.norm($x, ${py})`, run: (v) => torch.norm(v, p) };
    const [dim, keepdim] = [dimOf(dice, x), dice.next() < 0.4];
    return {
      python: `torch.norm($x, ${py}, dim=${dim}, keepdim=${bool(keepdim)})`,
      run: (v) => torch.norm(v, p, dim, keepdim),
    };
  }),
  one("logsumexp", (dice, x) => {
    const dim = dice.next() < 0.3 ? [dimOf(dice, x), dimOf(dice, x)] : dimOf(dice, x);
    return { python: `torch.logsumexp($x, dim=${JSON.stringify(dim)})`, run: (v) => torch.logsumexp(v, dim) };
  }),
  one("aminmax", (dice, x) => {
    const part = dice.pick(["min", "max"] as const);
    if (dice.next() < 0.4) return { python: `torch.aminmax($x).${part}`, run: (v) => torch.aminmax(v)[part] };
    const dim = dimOf(dice, x);
    return { python: `torch.aminmax($x, dim=${dim}).${part}`, run: (v) => torch.aminmax(v, { dim })[part] };
  }),
  {
    name: "dist",
    arity: 2,
    draw: (dice) => {
      const p = dice.pick([2, 1, 3]);
      return { python: `torch.dist($x, $y, ${p})`, run: (x, y) => torch.dist(x, y, p) };
    },
  },
  one("renorm", (dice, x) => {
    const [p, dim, most] = [dice.pick([1, 2, 3]), dimOf(dice, x), dice.pick([0.5, 2, 5])];
    return {
      python: `torch.renorm($x, ${p}, ${dim}, ${most})`,
      run: (v) => torch.renorm(v, p, dim, most),
    };
  }),
  ...(["sum", "mean", "prod", "cumsum", "cumprod"] as const).map(
    (name): Row =>
      one(`${name} dtype`, (dice, x) => {
        const dtype = dice.pick(["float64", "float32", "int64", "int32"] as const);
        const dim = dimOf(dice, x);
        return {
          python: `torch.${name}($x, dim=${dim}, dtype=torch.${dtype})`,
          run: (v) => call(name)(v, dim, { dtype }),
        };
      }),
  ),
];

const scans: Row[] = [
  ...withDim("cumsum", "cumprod", "logcumsumexp"),
  ...(["cummax", "cummin"] as const).map(
    (name): Row =>
      one(name, (dice, x) => {
        const [dim, part] = [dimOf(dice, x), dice.pick(["values", "indices"])];
        return {
          python: `torch.${name}($x, dim=${dim}).${part}`,
          run: (v) => resultOf(call(name)(v, dim), part),
        };
      }),
  ),
  one("diff", (dice, x) => {
    const [n, dim] = [dice.int(0, 3), dimOf(dice, x)];
    return { python: `torch.diff($x, n=${n}, dim=${dim})`, run: (v) => torch.diff(v, n, dim) };
  }),
  ...(["trapezoid", "cumulativeTrapezoid"] as const).map(
    (name): Row =>
      one(name, (dice, x) => {
        const [dx, dim] = [dice.pick([1, 0.5, 2]), dimOf(dice, x)];
        if (dice.next() < 0.5)
          return {
            python: `torch.${snake(name)}($x, dx=${dx}, dim=${dim})`,
            run: (v) => call(name)(v, { dx, dim }),
          };
        const steps = Array.from({ length: x.shape.at(dim) ?? 1 }, (_, i) => i * i);
        return {
          python: `torch.${snake(name)}($x, torch.tensor(${JSON.stringify(steps)}, dtype=torch.float64), dim=${dim})`,
          run: (v) => call(name)(v, torch.tensor(steps, { dtype: "float64" }), { dim }),
        };
      }),
  ),
];

const orders: Row[] = [
  one("sort", (dice, x) => {
    const [dim, descending, stable] = [dimOf(dice, x), dice.next() < 0.5, dice.next() < 0.5];
    const part = dice.pick(["values", "indices"]);
    return {
      python: `torch.sort($x, dim=${dim}, descending=${bool(descending)}, stable=${bool(stable)}).${part}`,
      run: (v) => resultOf(torch.sort(v, dim, descending, { stable }), part),
    };
  }),
  one("argsort", (dice, x) => {
    const [dim, descending] = [dimOf(dice, x), dice.next() < 0.5];
    return {
      python: `torch.argsort($x, dim=${dim}, descending=${bool(descending)})`,
      run: (v) => torch.argsort(v, dim, descending),
    };
  }),
  one("msort", () => ({ python: "torch.msort($x)", run: (v) => torch.msort(v) })),
  one("topk", (dice, x) => {
    const dim = dimOf(dice, x);
    const k = dice.int(0, x.shape.at(dim) ?? 1);
    const [largest, part] = [dice.next() < 0.5, dice.pick(["values", "indices"])];
    return {
      python: `torch.topk($x, ${k}, dim=${dim}, largest=${bool(largest)}).${part}`,
      run: (v) => resultOf(torch.topk(v, k, dim, largest), part),
    };
  }),
  one("kthvalue", (dice, x) => {
    const dim = dimOf(dice, x);
    const k = dice.int(1, Math.max(x.shape.at(dim) ?? 1, 1));
    const [keepdim, part] = [dice.next() < 0.4, dice.pick(["values", "indices"])];
    return {
      python: `torch.kthvalue($x, ${k}, dim=${dim}, keepdim=${bool(keepdim)}).${part}`,
      run: (v) => resultOf(torch.kthvalue(v, k, dim, keepdim), part),
    };
  }),
  ...(["median", "nanmedian", "mode"] as const).map(
    (name): Row =>
      one(name, (dice, x) => {
        if (name !== "mode" && dice.next() < 0.3)
          return { python: `torch.${name}($x)`, run: (v) => call(name)(v) };
        const dim = dimOf(dice, x);
        const [keepdim, part] = [dice.next() < 0.4, dice.pick(["values", "indices"])];
        return {
          python: `torch.${name}($x, dim=${dim}, keepdim=${bool(keepdim)}).${part}`,
          run: (v) => resultOf(call(name)(v, dim, { keepdim }), part),
        };
      }),
  ),
  ...(["quantile", "nanquantile"] as const).map(
    (name): Row =>
      one(name, (dice, x) => {
        const interpolation = dice.pick(["linear", "lower", "higher", "midpoint", "nearest"] as const);
        const keepdim = dice.next() < 0.4;
        const dim = dice.next() < 0.4 ? null : dimOf(dice, x);
        const tail = `dim=${dim ?? "None"}, keepdim=${bool(keepdim)}, interpolation="${interpolation}")`;
        const options = { dim, keepdim, interpolation };
        const q = dice.pick([0, 0.25, 0.5, 0.9, 1]);
        if (dice.next() < 0.5)
          return { python: `torch.${name}($x, ${q}, ${tail}`, run: (v) => call(name)(v, q, options) };
        return {
          python: `torch.${name}($x, torch.tensor([${q}, 0.5], dtype=$x.dtype), ${tail}`,
          run: (v) => call(name)(v, torch.tensor([q, 0.5]).to(v.dtype), options),
        };
      }),
  ),
  one("searchsorted", (dice) => {
    const right = dice.next() < 0.5;
    return {
      python: `torch.searchsorted(torch.tensor([-2, 0, 0, 1, 3]).to($x.dtype), $x, right=${bool(right)})`,
      run: (v) => torch.searchsorted(torch.tensor([-2, 0, 0, 1, 3]).to(v.dtype), v, { right }),
    };
  }),
  one("bucketize", (dice) => {
    const right = dice.next() < 0.5;
    return {
      python: `torch.bucketize($x, torch.tensor([-1, 0, 2]).to($x.dtype), right=${bool(right)})`,
      run: (v) => torch.bucketize(v, torch.tensor([-1, 0, 2]).to(v.dtype), { right }),
    };
  }),
];

const counts: Row[] = [
  ...(["unique", "uniqueConsecutive"] as const).map(
    (name): Row =>
      one(name, (dice, x) => {
        const dim = dice.next() < 0.6 ? null : dimOf(dice, x);
        const part = dice.int(0, 2);
        return {
          python: `torch.${snake(name)}($x.detach(), return_inverse=True, return_counts=True, dim=${dim ?? "None"})[${part}]`,
          run: (v) =>
            resultOf(call(name)(v.detach(), { returnInverse: true, returnCounts: true, dim }), part),
        };
      }),
  ),
  one("histc", (dice) => {
    const [bins, min, max] = [dice.int(1, 6), dice.pick([0, -2]), dice.pick([0, 3])];
    return {
      python: `torch.histc($x.detach(), bins=${bins}, min=${min}, max=${max})`,
      run: (v) => torch.histc(v.detach(), bins, min, max),
    };
  }),
  one("histogram", (dice) => {
    const [bins, density, part] = [dice.int(1, 5), dice.next() < 0.4, dice.int(0, 1)];
    const range = dice.next() < 0.6 ? ([-2, 3] as const) : null;
    return {
      python: `torch.histogram($x.detach().contiguous(), ${bins}, range=${range === null ? "None" : "(-2.0, 3.0)"}, density=${bool(density)})[${part}]`,
      run: (v) => resultOf(torch.histogram(v.detach(), bins, { range, density }), part),
    };
  }),
  one("bincount", (dice) => {
    const minlength = dice.pick([0, 3]);
    return {
      python: `torch.bincount($x.abs().flatten().clamp(max=9), minlength=${minlength})`,
      run: (v) => torch.bincount(v.abs().flatten().clamp({ max: 9 }), { minlength }),
    };
  }),
];

/** Changed in place: the value, which the program goes on with, and every view of it. */
const inPlace: Row[] = [
  ...["add_", "sub_", "mul_", "div_"].map(
    (name): Row => ({
      name,
      arity: 2,
      draw(dice) {
        if (dice.next() < 0.6) return { python: `$x.${name}($y)`, run: (x, y) => method(name)(x, y) };
        const n = dice.pick(NUMBERS);
        return { python: `$x.${name}(${n})`, run: (x) => method(name)(x, n) };
      },
    }),
  ),
  ...["exp_", "sqrt_", "neg_", "relu_", "zero_"].map(
    (name): Row => one(name, () => ({ python: `$x.${name}()`, run: (x) => method(name)(x) })),
  ),
  {
    name: "copy_",
    arity: 2,
    draw: () => ({ python: "$x.copy_($y)", run: (x, y) => x.copy_(y) }),
  },
  ...["cumsum_", "cumprod_"].map(
    (name): Row =>
      one(name, (dice, x) => {
        const dim = dimOf(dice, x);
        return { python: `$x.${name}(${dim})`, run: (v) => method(name)(v, dim) };
      }),
  ),
  one("fill_", (dice) => {
    const n = dice.pick(NUMBERS);
    return { python: `$x.fill_(${n})`, run: (x) => x.fill_(n) };
  }),
  one("setAt", (dice, x) => {
    const i = dice.int(-1, (x.shape[0] ?? 1) - 1);
    const n = dice.pick(NUMBERS);
    return {
      python: `set_at($x, ${i}, ${n})`,
      run: (v) => {
        v.setAt([i], n);
        return v;
      },
    };
  }),
];

const functional: Row[] = [
  ...[
    "gelu",
    "silu",
    "mish",
    "softplus",
    "softsign",
    "tanhshrink",
    "hardswish",
    "hardsigmoid",
    "logsigmoid",
    "selu",
    "relu6",
  ].map(
    (name): Row =>
      one(`F.${name}`, () => ({
        python: `F.${name}($x)`,
        run: (x) => (F as never as Record<string, (x: T) => T>)[name](x),
      })),
  ),
  ...["elu", "celu", "leakyRelu", "hardshrink", "softshrink"].map(
    (name): Row =>
      one(`F.${name}`, (dice) => {
        const a = dice.pick([0.5, 1, 2, 0.01]);
        return {
          python: `F.${snake(name)}($x, ${a})`,
          run: (x) => (F as never as Record<string, (x: T, a: number) => T>)[name](x, a),
        };
      }),
  ),
  ...[
    "mseLoss",
    "l1Loss",
    "smoothL1Loss",
    "huberLoss",
    "binaryCrossEntropyWithLogits",
    "klDiv",
    "poissonNllLoss",
  ].map(
    (name): Row => ({
      name: `F.${name}`,
      arity: 2,
      draw(dice) {
        const reduction = dice.pick(["none", "mean", "sum"] as const);
        return {
          python: `F.${snake(name).replace("smooth_l1", "smooth_l1")}($x, $y, reduction="${reduction}")`,
          run: (x, y) =>
            (F as never as Record<string, (x: T, y: T, o: object) => T>)[name](x, y, { reduction }),
        };
      },
    }),
  ),
  ...(["crossEntropy", "nllLoss"] as const).map(
    (name): Row =>
      one(`F.${name}`, (dice, x) => {
        const reduction = dice.pick(["none", "mean", "sum"] as const);
        const classes = x.ndim === 1 ? x.shape[0] : (x.shape[1] ?? 1);
        const shape = x.ndim <= 1 ? [] : [x.shape[0], ...x.shape.slice(2)];
        const [py, js] = places(dice, shape, classes);
        return {
          python: `F.${snake(name)}($x, ${py}, reduction="${reduction}")`,
          run: (v) => F[name](v, js(), { reduction }),
        };
      }),
  ),
  one("F.glu", (dice, x) => {
    const dim = dimOf(dice, x);
    return { python: `F.glu($x, dim=${dim})`, run: (v) => F.glu(v, dim) };
  }),
  {
    name: "F.linear",
    arity: 2,
    draw: () => ({ python: "F.linear($x, $y)", run: (x, y) => F.linear(x, y) }),
  },
];

export const OPERATIONS: readonly Row[] = [
  ...unary("abs", "neg", "exp", "log", "sqrt", "sin", "cos", "tanh", "sigmoid", "relu", "sign", "logicalNot"),
  ...unary(
    "tan",
    "asin",
    "acos",
    "atan",
    "sinh",
    "cosh",
    "asinh",
    "acosh",
    "atanh",
    "exp2",
    "expm1",
    "log1p",
    "log2",
    "log10",
  ),
  ...unary(
    "rsqrt",
    "reciprocal",
    "square",
    "erf",
    "erfc",
    "deg2rad",
    "rad2deg",
    "floor",
    "ceil",
    "trunc",
    "round",
    "frac",
  ),
  ...binary("add", "sub", "mul", "div", "eq", "ne", "lt", "le", "gt", "ge"),
  ...binary("remainder", "fmod", "floorDivide", "copysign", "xlogy"),
  ...tensorsOnly("mv", "bmm", "dot", "outer", "inner", "kron"),
  ...tensorsOnly("maximum", "minimum", "matmul", "mm"),
  ...tensorsOnly("atan2", "hypot", "logaddexp", "logaddexp2", "fmax", "fmin", "heaviside"),
  ...unary("isnan", "isinf", "isfinite", "isposinf", "isneginf", "isreal", "signbit", "sgn", "positive"),
  ...unary("lgamma", "digamma", "erfinv", "i0", "sinc", "logit", "nanToNum", "bitwiseNot"),
  ...binary("bitwiseAnd", "bitwiseOr", "bitwiseXor", "bitwiseLeftShift", "bitwiseRightShift", "floatPower"),
  ...tensorsOnly("logicalAnd", "logicalOr", "logicalXor", "gcd", "lcm", "ldexp", "nextafter", "isin"),
  ...folds(["sum", "mean", "amax", "amin"], true),
  ...folds(["argmax", "argmin"], false),
  ...withDim("softmax", "logSoftmax"),
  ...shapes,
  ...casts,
  ...indexing,
  ...others,
  ...special,
  ...products,
  ...statistics,
  ...scans,
  ...orders,
  ...counts,
  ...inPlace,
  ...functional,
  ...shapeOperations,
  ...selectionOperations,
];
