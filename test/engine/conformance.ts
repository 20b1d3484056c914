import { DTYPES, type DType, type FloatDType, isFloat, newArray } from "../../src/core/dtype.js";
import { numel } from "../../src/core/shape.js";
import {
  type Engine,
  type Operand,
  POINTWISE,
  type PointwiseKernel,
  type View,
} from "../../src/engine/engine.js";
import { referenceEngine } from "../../src/engine/reference/index.js";
import {
  Draw,
  drawShape,
  drawView,
  elementsOf,
  type Flavour,
  lay,
  listOf,
  type Plan,
  packed,
} from "./draw.js";
import { FUSED_CHECKS } from "./fused.js";
import { EXACT, type Tolerance, tolerancesOf } from "./tolerance.js";
import { Trial } from "./trial.js";

/**
 * The contract of `Engine` (src/engine/engine.ts) as random trials, the same for every engine. Nothing here needs a
 * test runner or Node: it runs in a page too.
 *
 *     const { failures } = engineConformance(wasmEngine);
 *
 * Every trial is one call of one kernel on views at random: values, what lies around the view, the same bits a second
 * time, and the same bits when the operands lie row by row.
 */

export interface Failure {
  readonly kernel: string;
  /** Repeats this trial: `engineConformance(engine, oracle, { kernel, seed, rounds: 1 })`. */
  readonly seed: number;
  readonly message: string;
}

export interface ConformanceOptions {
  /** Of the first trial; each further one takes the next. Default: the time. */
  readonly seed?: number;
  /** Trials of each kernel. Default 40. */
  readonly rounds?: number;
  /** Only the kernels whose name begins so. */
  readonly kernel?: string;
}

export interface ConformanceReport {
  readonly engine: string;
  readonly oracle: string;
  readonly seed: number;
  readonly trials: number;
  readonly failures: readonly Failure[];
}

type Check = (draw: Draw, trial: Trial) => void;

const FLOATS: readonly FloatDType[] = ["float32", "float64"];
const flavour = (draw: Draw): Flavour => draw.pick(["plain", "special", "wild"]);

// Functions of each element

const FLOAT_ONLY = new Set<PointwiseKernel>([
  ...(["erf", "expm1", "log1p", "softplus", "gelu", "geluTanh", "silu"] as const),
  ...(["geluBackward", "geluTanhBackward", "siluBackward"] as const),
  ...([
    "exp",
    "log",
    "sqrt",
    "tanh",
    "sigmoid",
    "div",
    "lerp",
    "tanhBackward",
    "sigmoidBackward",
    "addcdiv",
  ] as const),
]);
const SEVERAL = new Set<PointwiseKernel>([
  ...(["geluBackward", "geluTanhBackward", "siluBackward"] as const),
  ...(["addScaled", "lerp", "tanhBackward", "sigmoidBackward", "addcmul", "addcdiv"] as const),
]);
const TO_BOOL = new Set<PointwiseKernel>(["logicalNot", "eq", "ne", "lt", "le", "gt", "ge"]);

function checkPointwise(kernel: PointwiseKernel): Check {
  return (draw, trial) => {
    const dtype = draw.pick<DType>(FLOAT_ONLY.has(kernel) ? FLOATS : DTYPES);
    // Several operations may overflow on the way, in one order and not in another: no extremes there.
    const calm = kernel === "pow" ? draw.chance(0.5) : SEVERAL.has(kernel) && isFloat(dtype);
    const kind = calm ? draw.pick<Flavour>(["plain", "special"]) : flavour(draw);
    const shape = drawShape(draw, { most: draw.chance(0.04) ? 20_000 : 300 });
    const scalar = isFloat(dtype) ? draw.pick([1, -2, 0.5, 0.1, -0.3, 0.75]) : draw.pick([1, 2, -3]);
    const outType = TO_BOOL.has(kernel) ? "bool" : dtype;
    const plans = Array.from({ length: POINTWISE[kernel] }, (_, i) =>
      drawView(draw, kernel === "where" && i === 0 ? "bool" : dtype, shape, { flavour: kind }),
    );
    // Plain numbers stand in for some operands, but not for the first: something must be a tensor.
    const numbers = plans.map((_, i) => {
      if (i === 0 || !draw.chance(0.15)) return null;
      if (kernel === "pow")
        return isFloat(dtype) ? draw.pick([2, 3, 0.5, -0.5, -1, 0, 2.5]) : draw.whole(0, 5);
      return isFloat(dtype) ? draw.pick([0, 1, -2, 0.1, Infinity, NaN]) : draw.whole(0, 5);
    });
    // In place: the result is an operand.
    const place = draw.chance(0.3) && kernel !== "where" ? draw.whole(0, plans.length - 1) : -1;
    const inPlace = place >= 0 && outType === dtype && numbers[place] === null ? place : -1;
    const out = drawView(draw, outType, shape, { out: true, flavour: inPlace >= 0 ? kind : "plain" });
    if (inPlace >= 0) plans[inPlace] = out;
    const operands = (given: readonly View[], target: View): Operand[] =>
      given.map((view, i) => (i === inPlace ? target : (numbers[i] ?? view)));
    trial.call(out, plans, {
      describe: `${kernel} ${dtype} [${shape}] numbers ${numbers} scalar ${scalar}${inPlace >= 0 ? ` in place ${inPlace}` : ""}`,
      run: (engine, target, views) => engine.pointwise(kernel, target, operands(views, target), scalar),
      tolerance: isFloat(dtype)
        ? tolerancesOf.pointwise(
            kernel,
            dtype,
            plans.map((plan, i) => numbers[i] ?? elementsOf(plan).map(Number)),
            scalar,
          )
        : EXACT,
    });
  };
}

// Folds

const folded = (draw: Draw, shape: readonly number[]) => shape.map((size) => (draw.chance(0.5) ? 1 : size));

const checkReduce =
  (kernel: "sum" | "max" | "min"): Check =>
  (draw, trial) => {
    const dtype = draw.pick(DTYPES);
    const shape = drawShape(draw, { most: draw.chance(0.04) ? 20_000 : 400 });
    const target = folded(draw, shape);
    if (kernel === "sum" && shape.length > 0 && draw.chance(0.1)) {
      // the sum of no elements: 0
      const d = draw.whole(0, shape.length - 1);
      [shape[d], target[d]] = [0, 1];
    }
    // The extreme of no elements is never asked for.
    if (kernel !== "sum" && shape.includes(0) && !target.includes(0)) return;
    const x = drawView(draw, dtype, shape, {
      flavour: kernel === "sum" && isFloat(dtype) ? draw.pick(["plain", "special"]) : flavour(draw),
    });
    const out = drawView(draw, kernel === "sum" && !isFloat(dtype) ? "int64" : dtype, target, { out: true });
    trial.call(out, [x], {
      describe: `reduce ${kernel} ${dtype} [${shape}] → [${target}]`,
      run: (engine, o, [view]) => engine.reduce(kernel, o, view),
      tolerance: kernel === "sum" && isFloat(dtype) ? tolerancesOf.sum(dtype, x, target) : EXACT,
    });
  };

const checkArgReduce =
  (kernel: "max" | "min"): Check =>
  (draw, trial) => {
    const shape = drawShape(draw);
    const dim = draw.whole(0, Math.max(shape.length - 1, 0));
    if (shape[dim] === 0) return;
    const x = drawView(draw, draw.pick(DTYPES), shape, { flavour: flavour(draw) });
    const out = drawView(
      draw,
      "int64",
      shape.map((size, d) => (d === dim ? 1 : size)),
      { out: true },
    );
    trial.call(out, [x], {
      describe: `argReduce ${kernel} ${x.dtype} [${shape}] dim ${dim}`,
      run: (engine, o, [view]) => engine.argReduce(kernel, o, view, dim),
      tolerance: EXACT,
    });
  };

const checkMatmul: Check = (draw, trial) => {
  const dtype = draw.chance(0.8) ? draw.pick(FLOATS) : draw.pick<DType>(["int64", "int32", "uint8"]);
  const size = () => (draw.chance(0.05) ? 0 : draw.pick([1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 13, 16, 17]));
  const large = draw.chance(0.06);
  const [m, n, k] = large
    ? [draw.whole(20, 70), draw.whole(20, 70), draw.whole(1, 300)]
    : [size(), size(), size()];
  const batch = large ? [] : drawShape(draw, { rank: draw.pick([0, 1, 1, 2]), most: 6 });
  const options = {
    flavour: isFloat(dtype) ? draw.pick<Flavour>(["plain", "plain", "special"]) : flavour(draw),
  };
  // One matrix for the whole batch, as `expand` makes it: engines have ways of their own for that.
  const factor = (rows: number, columns: number, repeated: boolean): Plan => {
    if (!repeated) return drawView(draw, dtype, [...batch, rows, columns], options);
    const one = drawView(draw, dtype, [rows, columns], options);
    return { ...one, shape: [...batch, rows, columns], strides: [...batch.map(() => 0), ...one.strides] };
  };
  const a = factor(m, k, draw.chance(0.15));
  const b = factor(k, n, draw.chance(0.4));
  trial.call(drawView(draw, dtype, [...batch, m, n], { out: true, simply: 0.6 }), [a, b], {
    describe: `matmul ${dtype} [${batch}] ${m}×${k}·${k}×${n}`,
    run: (engine, o, [x, y]) => engine.matmul(o, x, y),
    tolerance: isFloat(dtype) ? tolerancesOf.matmul(dtype, packed(a), packed(b), k) : EXACT,
  });
};

type SoftKernel = "softmax" | "logSoftmax" | "softmaxBackward" | "logSoftmaxBackward";

const checkSoftmax =
  (kernel: SoftKernel): Check =>
  (draw, trial) => {
    const dtype = draw.pick(FLOATS);
    const shape = drawShape(draw);
    const dim = draw.whole(0, Math.max(shape.length - 1, 0));
    const backward = kernel.endsWith("Backward");
    const first = drawView(draw, dtype, shape, {
      flavour: backward ? "plain" : draw.pick(["plain", "special"]),
    });
    // The result that backward is given: probabilities, or their logarithms.
    const scale = kernel === "softmaxBackward" ? 1 : -3;
    const second = drawView(draw, dtype, shape, { value: () => Math.fround(scale * draw.uniform()) });
    const inputs: Plan[] = backward ? [first, second] : [first];
    trial.call(drawView(draw, dtype, shape, { out: true }), inputs, {
      describe: `${kernel} ${dtype} [${shape}] dim ${dim}`,
      run: (engine, o, [x, y]) =>
        kernel === "softmax" || kernel === "logSoftmax"
          ? engine[kernel](o, x, dim)
          : engine[kernel](o, x, y, dim),
      tolerance: tolerancesOf.softmax(kernel, dtype, inputs.map(packed), dim),
    });
  };

// Copies and indices

const checkCopy =
  (from: DType, to: DType): Check =>
  (draw, trial) => {
    const shape = drawShape(draw);
    const x = drawView(draw, from, shape, { flavour: flavour(draw) });
    trial.call(drawView(draw, to, shape, { out: true }), [x], {
      describe: `copy ${from} → ${to} [${shape}]`,
      run: (engine, o, [view]) => engine.copy(o, view),
      tolerance: { ...EXACT, zeroSign: true },
    });
  };

const checkFill: Check = (draw, trial) => {
  const dtype = draw.pick(DTYPES);
  const shape = drawShape(draw);
  const value = isFloat(dtype) ? draw.pick([0, -0, 0.1, NaN, -Infinity, 1e-45]) : draw.pick([0, 1, 7, 200]);
  trial.call(drawView(draw, dtype, shape, { out: true }), [], {
    describe: `fill ${dtype} [${shape}] with ${value}`,
    run: (engine, o) => engine.fill(o, value),
    tolerance: { ...EXACT, zeroSign: true },
  });
};

/** Positions below `size`, as an int64 view. */
const drawIndex = (draw: Draw, shape: readonly number[], size: number) =>
  drawView(draw, "int64", shape, { value: () => BigInt(draw.whole(0, Math.max(size - 1, 0))) });

const checkGather: Check = (draw, trial) => {
  const shape = drawShape(draw);
  const dim = draw.whole(0, Math.max(shape.length - 1, 0));
  const smaller = shape.map((size, d) => (d === dim ? draw.whole(0, 9) : draw.whole(0, size)));
  if (shape[dim] === 0 && numel(smaller) > 0) return;
  const x = drawView(draw, draw.pick(DTYPES), shape, { flavour: flavour(draw) });
  const index = drawIndex(draw, smaller, shape[dim] ?? 1);
  trial.call(drawView(draw, x.dtype, smaller, { out: true }), [x, index], {
    describe: `gather ${x.dtype} [${shape}] dim ${dim} index [${smaller}]`,
    run: (engine, o, [view, at]) => engine.gather(o, view, dim, at),
    tolerance: { ...EXACT, zeroSign: true },
  });
};

const checkScatterAdd: Check = (draw, trial) => {
  const shape = drawShape(draw);
  const dim = draw.whole(0, Math.max(shape.length - 1, 0));
  const smaller = shape.map((size, d) => (d === dim ? draw.whole(0, 9) : draw.whole(0, size)));
  if (shape[dim] === 0 && numel(smaller) > 0) return;
  const dtype = draw.pick(DTYPES);
  const options = { flavour: isFloat(dtype) ? draw.pick<Flavour>(["plain", "special"]) : flavour(draw) };
  const out = drawView(draw, dtype, shape, { out: true, ...options });
  const index = drawIndex(draw, smaller, shape[dim] ?? 1);
  const source = drawView(draw, dtype, smaller, options);
  trial.call(out, [index, source], {
    describe: `scatterAdd ${dtype} [${shape}] dim ${dim} index [${smaller}]`,
    run: (engine, o, [at, from]) => engine.scatterAdd(o, dim, at, from),
    tolerance: EXACT, // in the order of the source: no rounding is left to chance
    adds: true,
  });
};

const checkIndexSelect: Check = (draw, trial) => {
  const shape = drawShape(draw, { rank: draw.whole(1, 4) });
  const dim = draw.whole(0, shape.length - 1);
  const count = shape[dim] === 0 ? 0 : draw.whole(0, 9);
  const x = drawView(draw, draw.pick(DTYPES), shape, { flavour: flavour(draw) });
  const index = drawIndex(draw, [count], shape[dim]);
  const target = shape.map((size, d) => (d === dim ? count : size));
  trial.call(drawView(draw, x.dtype, target, { out: true }), [x, index], {
    describe: `indexSelect ${x.dtype} [${shape}] dim ${dim}, ${count} positions`,
    run: (engine, o, [view, at]) => engine.indexSelect(o, view, dim, at),
    tolerance: { ...EXACT, zeroSign: true },
  });
};

const checkIndexAdd: Check = (draw, trial) => {
  const shape = drawShape(draw, { rank: draw.whole(1, 4) });
  const dim = draw.whole(0, shape.length - 1);
  const count = shape[dim] === 0 ? 0 : draw.whole(0, 9);
  const dtype = draw.pick(DTYPES);
  const options = { flavour: isFloat(dtype) ? draw.pick<Flavour>(["plain", "special"]) : flavour(draw) };
  const out = drawView(draw, dtype, shape, { out: true, ...options });
  const index = drawIndex(draw, [count], shape[dim]);
  const source = drawView(
    draw,
    dtype,
    shape.map((size, d) => (d === dim ? count : size)),
    options,
  );
  trial.call(out, [index, source], {
    describe: `indexAdd ${dtype} [${shape}] dim ${dim}, ${count} positions`,
    run: (engine, o, [at, from]) => engine.indexAdd(o, dim, at, from),
    tolerance: EXACT,
    adds: true,
  });
};

const checkFirstOutside: Check = (draw, trial) => {
  const [low, high] = [draw.whole(-30, 5), draw.whole(5, 300)];
  const beyond = [low - 1, high + 1, low, high].map(BigInt).concat(-(2n ** 63n), 2n ** 63n - 1n);
  const value = () => (draw.chance(0.95) ? BigInt(draw.whole(low, high)) : draw.pick(beyond));
  const x = drawView(draw, "int64", drawShape(draw), { value });
  const [found, expected] = trial.engines.map((engine) => engine.firstOutside(lay(engine, x), low, high));
  trial.expect(
    found === expected,
    `firstOutside [${x.shape}] ${low} to ${high}: ${found}, oracle ${expected}`,
  );
};

const checkReadWrite: Check = (draw, trial) => {
  const [engine] = trial.engines;
  const plan = drawView(draw, draw.pick(DTYPES), drawShape(draw), { flavour: "wild" });
  const what = `${plan.dtype} [${plan.shape}] strides [${plan.strides}] offset ${plan.offset}`;
  const expected = packed(plan).data;
  const same = (a: ArrayLike<unknown>) =>
    a.length === expected.length && Array.from(a).every((value, i) => Object.is(value, expected[i]));
  trial.expect(same(engine.read(lay(engine, plan))), `read of ${what} gives other elements`);
  const into = newArray(plan.dtype, expected.length);
  trial.expect(
    engine.read(lay(engine, plan), into) === into,
    `read of ${what} into an array gives another one`,
  );
  trial.expect(same(into), `read of ${what} into an array gives other elements`);

  const storage = engine.allocate(plan.dtype, plan.data.length + 7);
  engine.write(storage, 3, plan.data);
  const window = { storage, dtype: plan.dtype, shape: [plan.data.length], strides: [1], offset: 3 };
  const back = engine.read(window);
  trial.expect(
    listOf(back).every((value, i) => Object.is(value, plan.data[i])),
    `write of ${plan.data.length} ${plan.dtype} at 3 is not what read gives`,
  );
};

/** New storages are zeros, also where something lay before. */
const checkAllocate: Check = (draw, trial) => {
  const [engine] = trial.engines;
  const dtype = draw.pick(DTYPES);
  const length = draw.pick([0, 1, 3, 16, 17, 1000, 5000]);
  for (let i = 0; i < 4; i++) {
    const storage = engine.allocate(dtype, length);
    trial.expect(
      storage.dtype === dtype && storage.length === length,
      `allocate ${dtype} ${length}: wrong storage`,
    );
    trial.expect(storage.version === 0, `allocate ${dtype} ${length}: version ${storage.version}`);
    const view = { storage, dtype, shape: [length], strides: [1], offset: 0 };
    const zeros = listOf(engine.read(view)).every((value) => value === 0 || value === 0n);
    trial.expect(zeros, `allocate ${dtype} ${length}: not all zero (storage ${i} of its kind)`);
    engine.fill(view, 1);
    engine.release(storage);
  }
};

const CHECKS: readonly (readonly [name: string, check: Check, share: number])[] = [
  ...(Object.keys(POINTWISE) as PointwiseKernel[]).map(
    (k) => [`pointwise ${k}`, checkPointwise(k), 1] as const,
  ),
  ...(["sum", "max", "min"] as const).map((k) => [`reduce ${k}`, checkReduce(k), 1] as const),
  ...(["max", "min"] as const).map((k) => [`argReduce ${k}`, checkArgReduce(k), 1] as const),
  ["matmul", checkMatmul, 2],
  ...FUSED_CHECKS,
  ...(["softmax", "logSoftmax", "softmaxBackward", "logSoftmaxBackward"] as const).map(
    (k) => [k, checkSoftmax(k), 1] as const,
  ),
  ...DTYPES.flatMap((from) =>
    DTYPES.map((to) => [`copy ${from} to ${to}`, checkCopy(from, to), 0.25] as const),
  ),
  ["fill", checkFill, 1],
  ["gather", checkGather, 1],
  ["scatterAdd", checkScatterAdd, 1],
  ["indexSelect", checkIndexSelect, 1],
  ["indexAdd", checkIndexAdd, 1],
  ["firstOutside", checkFirstOutside, 1],
  ["read and write", checkReadWrite, 1],
  ["allocate and release", checkAllocate, 0.25],
];

/** Tries an engine against the contract. Failures come back, each with the seed that repeats it. */
export function engineConformance(
  engine: Engine,
  oracle: Engine = referenceEngine,
  { seed = Date.now() % 2 ** 31, rounds = 40, kernel = "" }: ConformanceOptions = {},
): ConformanceReport {
  const failures: Failure[] = [];
  let trials = 0;
  for (const [name, check, share] of CHECKS) {
    if (!name.startsWith(kernel)) continue;
    for (let round = 0; round < Math.max(1, Math.round(rounds * share)); round++) {
      const own = (seed + round) | 0;
      trials++;
      try {
        check(new Draw(own), new Trial(engine, oracle));
      } catch (error) {
        failures.push({
          kernel: name,
          seed: own,
          message: error instanceof Error ? error.message : String(error),
        });
      }
    }
  }
  return { engine: engine.name, oracle: oracle.name, seed, trials, failures };
}

export type { Tolerance };
