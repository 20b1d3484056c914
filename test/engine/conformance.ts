import { DTYPES, type DType, type FloatDType, isFloat, newArray } from "../../src/core/dtype.js";
import type { Engine, Operand, View } from "../../src/engine/engine.js";
import { referenceEngine } from "../../src/engine/engines/reference.js";
import type { Kernel, PointwiseKernel, ReduceKernel } from "../../src/engine/kernel.js";
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
import { FOLDS, KERNELS, POINTWISE } from "./kernels.js";
import { EXACT, type Tolerance, tolerancesOf } from "./tolerance.js";
import { Trial } from "./trial.js";

/**
 * The contract of `Engine` (src/engine/engine.ts) as random trials, the same for every engine. Nothing here needs a
 * test runner or Node: it runs in a page too.
 *
 *     const { failures } = engineConformance(wasmEngine);
 *
 * Every trial is one call of one kernel on views at random: values, what lies around the view, the same bits a second
 * time, and the same bits when the operands lie row by row. Several engines must give the same bits.
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
const DTYPES_OF: Record<PointwiseKernel["on"], readonly DType[]> = {
  all: DTYPES,
  floats: FLOATS,
  whole: DTYPES.filter((dtype) => !isFloat(dtype)),
};
const flavour = (draw: Draw): Flavour => draw.pick(["plain", "special", "wild"]);

// Functions of each element

function checkPointwise(kernel: PointwiseKernel): Check {
  return (draw, trial) => {
    const dtype = draw.pick<DType>(DTYPES_OF[kernel.on]);
    // Several operations may overflow on the way, in one order and not in another: no extremes there.
    const calm =
      kernel.name === "pow" ? draw.chance(0.5) : typeof kernel.rounding === "function" && isFloat(dtype);
    const kind = calm ? draw.pick<Flavour>(["plain", "special"]) : flavour(draw);
    const shape = drawShape(draw, { most: draw.chance(0.04) ? 20_000 : 300 });
    const scalar = isFloat(dtype) ? draw.pick([1, -2, 0.5, 0.1, -0.3, 0.75]) : draw.pick([1, 2, -3]);
    const outType = kernel.to ?? dtype;
    const plans = Array.from({ length: kernel.arity }, (_, i) =>
      drawView(draw, kernel.conditional === true && i === 0 ? "bool" : dtype, shape, { flavour: kind }),
    );
    // Plain numbers stand in for some operands, but not for the first: something must be a tensor.
    const numbers = plans.map((_, i) => {
      if (i === 0 || !draw.chance(0.15)) return null;
      if (kernel.name === "pow")
        return isFloat(dtype) ? draw.pick([2, 3, 0.5, -0.5, -1, 0, 2.5]) : draw.whole(0, 5);
      return isFloat(dtype) ? draw.pick([0, 1, -2, 0.1, Infinity, NaN]) : draw.whole(0, 5);
    });
    // In place: the result is an operand.
    const place = draw.chance(0.3) && kernel.conditional !== true ? draw.whole(0, plans.length - 1) : -1;
    const inPlace = place >= 0 && outType === dtype && numbers[place] === null ? place : -1;
    const out = drawView(draw, outType, shape, { out: true, flavour: inPlace >= 0 ? kind : "plain" });
    if (inPlace >= 0) plans[inPlace] = out;
    const operands = (given: readonly View[], target: View): Operand[] =>
      given.map((view, i) => (i === inPlace ? target : (numbers[i] ?? view)));
    trial.call([out], plans, {
      describe: `${kernel.name} ${dtype} [${shape}] numbers ${numbers} scalar ${scalar}${inPlace >= 0 ? ` in place ${inPlace}` : ""}`,
      run: (engine, [target], views) => engine.pointwise(kernel, target, operands(views, target), scalar),
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
  (kernel: ReduceKernel): Check =>
  (draw, trial) => {
    const dtype = draw.pick(DTYPES);
    const shape = drawShape(draw, { most: draw.chance(0.04) ? 20_000 : 400 });
    const target = folded(draw, shape);
    const sums = kernel.name === "sum";
    if (sums && shape.length > 0 && draw.chance(0.1)) {
      // the sum of no elements: 0
      const d = draw.whole(0, shape.length - 1);
      [shape[d], target[d]] = [0, 1];
    }
    // The extreme of no elements is never asked for.
    if (!sums && shape.includes(0) && !target.includes(0)) return;
    const x = drawView(draw, dtype, shape, {
      flavour: sums && isFloat(dtype) ? draw.pick(["plain", "special"]) : flavour(draw),
    });
    const out = drawView(draw, sums && !isFloat(dtype) ? "int64" : dtype, target, { out: true });
    trial.call([out], [x], {
      describe: `reduce ${kernel.name} ${dtype} [${shape}] → [${target}]`,
      run: (engine, [o], [view]) => engine.reduce(kernel, o, view),
      tolerance: sums && isFloat(dtype) ? tolerancesOf.sum(dtype, x, target) : EXACT,
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
  trial.call([drawView(draw, dtype, [...batch, m, n], { out: true, simply: 0.6 })], [a, b], {
    describe: `matmul ${dtype} [${batch}] ${m}×${k}·${k}×${n}`,
    run: (engine, [o], [x, y]) => engine.matmul(o, x, y),
    tolerance: isFloat(dtype) ? tolerancesOf.matmul(dtype, packed(a), packed(b), k) : EXACT,
  });
};

const EPS = { float32: 2 ** -23, float64: 2 ** -52 };
const size = (draw: Draw) => (draw.chance(0.05) ? 0 : draw.pick([1, 2, 3, 4, 5, 8, 9, 16, 17, 33]));
const numbers = (plan: Plan) => elementsOf(plan).map(Number);

const checkLinear: Check = (draw, trial) => {
  const dtype = draw.pick(FLOATS);
  const [n, m, k] = draw.chance(0.06)
    ? [draw.whole(20, 130), draw.whole(20, 90), draw.chance(0.2) ? draw.whole(380, 800) : draw.whole(1, 300)]
    : [size(draw), size(draw), size(draw)];
  const x = drawView(draw, dtype, [n, k], { flavour: "plain" });
  const weight = drawView(draw, dtype, [m, k], { flavour: "plain" });
  const bias = draw.chance(0.8) ? drawView(draw, dtype, [m], { flavour: "plain" }) : null;
  const [a, b, c] = [numbers(x), numbers(weight), bias === null ? [] : numbers(bias)];
  // Slopes of at most 1: the bound of the sum is one of the result, but for the activation's own rounding.
  const activation = draw.pick([null, null, "relu", "tanh", "sigmoid"] as const);
  trial.call(
    [drawView(draw, dtype, [n, m], { out: true })],
    bias === null ? [x, weight] : [x, weight, bias],
    {
      describe: `linear ${dtype} [${n}, ${k}] to ${m}${bias === null ? " without bias" : ""} ${activation ?? ""}`,
      run: (engine, [out], [input, w, shift]) => engine.linear(out, input, w, shift ?? null, activation),
      tolerance: {
        zeroSign: false,
        bound: (element) => {
          const [row, column] = [Math.floor(element / m), element % m];
          let terms = Math.abs(c[column] ?? 0);
          for (let p = 0; p < k; p++) terms += Math.abs(a[row * k + p] * b[column * k + p]);
          return EPS[dtype] * ((4 + Math.sqrt(k)) * terms + (activation === null ? 0 : 2));
        },
      },
    },
  );
};

/** A kernel of `run`, by the calls that it draws itself. */
const checkKernel =
  (kernel: Kernel<unknown>): Check =>
  (draw, trial) => {
    const drawn = kernel.trial(draw);
    if (drawn === null) return;
    const { outs, ins, attrs, describe, tolerance, adds } = drawn;
    trial.call(outs, ins, {
      describe: `${kernel.name} ${describe}`,
      run: (engine, targets, views) => engine.run(kernel, targets, views, attrs),
      tolerance,
      adds,
    });
  };

// Copies

const checkCopy =
  (from: DType, to: DType): Check =>
  (draw, trial) => {
    const shape = drawShape(draw);
    const x = drawView(draw, from, shape, { flavour: flavour(draw) });
    trial.call([drawView(draw, to, shape, { out: true })], [x], {
      describe: `copy ${from} → ${to} [${shape}]`,
      run: (engine, [o], [view]) => engine.copy(o, view),
      tolerance: { ...EXACT, zeroSign: true },
    });
  };

const checkFill: Check = (draw, trial) => {
  const dtype = draw.pick(DTYPES);
  const shape = drawShape(draw);
  const value = isFloat(dtype) ? draw.pick([0, -0, 0.1, NaN, -Infinity, 1e-45]) : draw.pick([0, 1, 7, 200]);
  trial.call([drawView(draw, dtype, shape, { out: true })], [], {
    describe: `fill ${dtype} [${shape}] with ${value}`,
    run: (engine, [o]) => engine.fill(o, value),
    tolerance: { ...EXACT, zeroSign: true },
  });
};

const checkRange: Check = (draw, trial) => {
  const [low, high] = [draw.whole(-30, 5), draw.whole(5, 300)];
  const beyond = [low - 1, high + 1, low, high].map(BigInt).concat(-(2n ** 63n), 2n ** 63n - 1n);
  const value = () => (draw.chance(0.95) ? BigInt(draw.whole(low, high)) : draw.pick(beyond));
  const x = drawView(draw, "int64", drawShape(draw), { value });
  const expected = (elementsOf(x) as bigint[]).find((element) => element < low || element > high);
  for (const engine of trial.engines) {
    let found: bigint | undefined;
    const view = lay(engine, x);
    try {
      engine.require(view, low, high, (outside) => {
        found = outside;
        return new RangeError();
      });
      trial.expect(found === undefined, "require makes an error and does not throw it");
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
    const what = `[${x.shape}] ${low} to ${high}`;
    trial.expect(found === expected, `require ${what}: ${found}, the first outside is ${expected}`);
    const within = engine.within(view, low, high);
    trial.expect(
      within === (expected === undefined),
      `within ${what}: ${within}, but ${expected} is outside`,
    );
  }
};

const checkReadWrite: Check = (draw, trial) => {
  const plan = drawView(draw, draw.pick(DTYPES), drawShape(draw), { flavour: "wild" });
  const what = `${plan.dtype} [${plan.shape}] strides [${plan.strides}] offset ${plan.offset}`;
  const expected = packed(plan).data;
  const same = (a: ArrayLike<unknown>) =>
    a.length === expected.length && Array.from(a).every((value, i) => Object.is(value, expected[i]));
  for (const engine of trial.engines) {
    trial.expect(same(engine.read(lay(engine, plan))), `read of ${what} gives other elements`);
    const into = newArray(plan.dtype, expected.length);
    const given = engine.read(lay(engine, plan), into);
    trial.expect(given === into, `read of ${what} into an array gives another one`);
    trial.expect(same(into), `read of ${what} into an array gives other elements`);

    const storage = engine.allocate(plan.dtype, plan.data.length + 7);
    engine.write(storage, 3, plan.data);
    const window = { storage, dtype: plan.dtype, sizes: [plan.data.length], strides: [1], offset: 3 };
    const back = engine.read(window);
    trial.expect(
      listOf(back).every((value, i) => Object.is(value, plan.data[i])),
      `write of ${plan.data.length} ${plan.dtype} at 3 is not what read gives`,
    );
  }
};

/** New storages are zeros, also where something lay before. */
const checkAllocate: Check = (draw, trial) => {
  const dtype = draw.pick(DTYPES);
  const length = draw.pick([0, 1, 3, 16, 17, 1000, 5000]);
  for (const [engine, i] of trial.engines.flatMap((each) => [0, 1, 2, 3].map((i) => [each, i] as const))) {
    const storage = engine.allocate(dtype, length);
    trial.expect(
      storage.dtype === dtype && storage.length === length,
      `allocate ${dtype} ${length}: wrong storage`,
    );
    trial.expect(storage.version === 0, `allocate ${dtype} ${length}: version ${storage.version}`);
    const view = { storage, dtype, sizes: [length], strides: [1], offset: 0 };
    const zeros = listOf(engine.read(view)).every((value) => value === 0 || value === 0n);
    trial.expect(zeros, `allocate ${dtype} ${length}: not all zero (storage ${i} of its kind)`);
    engine.fill(view, 1);
    engine.release(storage);
  }
};

const CHECKS: readonly (readonly [name: string, check: Check, share: number])[] = [
  ...POINTWISE.map((kernel) => [`pointwise ${kernel.name}`, checkPointwise(kernel), 1] as const),
  ...FOLDS.map((kernel) => [`reduce ${kernel.name}`, checkReduce(kernel), 1] as const),
  ["matmul", checkMatmul, 2],
  ["linear", checkLinear, 2],
  ...KERNELS.map((kernel) => [kernel.name, checkKernel(kernel), 1] as const),
  ...DTYPES.flatMap((from) =>
    DTYPES.map((to) => [`copy ${from} to ${to}`, checkCopy(from, to), 0.25] as const),
  ),
  ["fill", checkFill, 1],
  ["require and within", checkRange, 1],
  ["read and write", checkReadWrite, 1],
  ["allocate and release", checkAllocate, 0.25],
];

/** Tries engines against the contract, call by call. Failures come back, each with the seed that repeats it. */
export function engineConformance(
  engines: Engine | readonly Engine[],
  oracle: Engine = referenceEngine,
  { seed = Date.now() % 2 ** 31, rounds = 40, kernel = "" }: ConformanceOptions = {},
): ConformanceReport {
  const tried = Array.isArray(engines) ? (engines as readonly Engine[]) : [engines as Engine];
  const failures: Failure[] = [];
  let trials = 0;
  for (const [name, check, share] of CHECKS) {
    if (!name.startsWith(kernel)) continue;
    for (let round = 0; round < Math.max(1, Math.round(rounds * share)); round++) {
      const own = (seed + round) | 0;
      trials++;
      try {
        check(new Draw(own), new Trial(tried, oracle));
      } catch (error) {
        failures.push({
          kernel: name,
          seed: own,
          message: error instanceof Error ? error.message : String(error),
        });
      }
    }
  }
  return { engine: tried[0].name, oracle: oracle.name, seed, trials, failures };
}

export type { Tolerance };
