import { describe, expect, it } from "vitest";
import { bytesOf, DTYPES, type DType, isFloat, newArray } from "../../../src/core/dtype.js";
import { numel } from "../../../src/core/shape.js";
import { contiguousStrides } from "../../../src/core/strides.js";
import type { Engine, Storage, View } from "../../../src/engine/engine.js";
import { referenceEngine } from "../../../src/engine/engines/reference.js";
import { WasmEngine } from "../../../src/engine/engines/wasm.js";
import { div, maximum, mul } from "../../../src/engine/families/pointwise/index.js";
import { hostCollector } from "../../../src/engine/wasm/heap/collector.js";
import { Dice, seeds } from "../../support/dice.js";

/**
 * Random programs at a tiny heap budget: whatever is paged out when, a storage that is still held has the values that
 * it has in the reference engine.
 */

/** The same storage in both engines. */
interface Pair {
  readonly dtype: DType;
  readonly length: number;
  readonly ours: Storage;
  readonly theirs: Storage;
}

type Layout = Pick<View, "sizes" | "strides" | "offset">;

const viewOf = (storage: Storage, layout: Layout): View => ({ storage, dtype: storage.dtype, ...layout });

class Program {
  private readonly held: Pair[] = [];
  private readonly dice: Dice;
  private readonly engine: WasmEngine;
  private readonly largest: number;

  constructor(dice: Dice, engine: WasmEngine, largest: number) {
    this.dice = dice;
    this.engine = engine;
    this.largest = largest;
  }

  step(): void {
    const { dice } = this;
    const action = dice.int(0, 99);
    if (action < 30 || this.held.length === 0) this.create(dice.pick(DTYPES), dice.size(this.largest));
    else if (action < 45) this.overwrite();
    else if (action < 60) this.compute();
    else if (action < 70) this.inPlace();
    else if (action < 85) this.drop();
    else if (action < 90) this.release();
    else if (action < 91) this.engine.heap.pageOutAll();
    else this.compare(dice.pick(this.held));
  }

  /** Everything that is held is right; `budget` bytes were enough for the heap, or one operation's worth more. */
  finish(): void {
    for (const pair of this.held) this.compare(pair);
  }

  private create(dtype: DType, length: number): Pair {
    const [ours, theirs] = [this.engine.allocate(dtype, length), referenceEngine.allocate(dtype, length)];
    const pair = { dtype, length, ours, theirs };
    this.compare(pair); // zeros
    const values = newArray(dtype, length);
    for (let i = 0; i < length; i++) {
      const value = this.dice.int(0, dtype === "bool" ? 1 : 100);
      values[i] = (dtype === "int64" ? BigInt(value) : value) as never;
    }
    for (const [engine, storage] of this.both(pair)) engine.write(storage, 0, values);
    this.held.push(pair);
    return pair;
  }

  /** A view of one or two dimensions, transposed or stepped, of all or a part. */
  private layout(length: number): Layout {
    const { dice } = this;
    const offset = dice.int(0, Math.max(0, length - 1));
    const step = dice.int(1, 3);
    const count = length === 0 ? 0 : dice.int(1, Math.ceil((length - offset) / step));
    if (count % 2 === 0 && dice.int(0, 1) === 0) {
      return { sizes: [2, count / 2], strides: [step, 2 * step], offset };
    }
    return { sizes: [count], strides: [step], offset };
  }

  private overwrite(): void {
    const pair = this.dice.pick(this.held);
    const layout = this.layout(pair.length);
    const value = this.dice.int(0, 1);
    for (const [engine, storage] of this.both(pair)) engine.fill(viewOf(storage, layout), value);
  }

  /** A new storage = a view of one plus (a view of) another of its dtype and shape. */
  private compute(): void {
    const a = this.dice.pick(this.held);
    const layout = this.layout(a.length);
    const same = this.held.filter((x) => x.dtype === a.dtype && x.length >= a.length);
    const b = this.dice.pick(same);
    const out = this.create(a.dtype, numel(layout.sizes));
    const strides = contiguousStrides(layout.sizes);
    for (const side of ["ours", "theirs"] as const) {
      const engine: Engine = side === "ours" ? this.engine : referenceEngine;
      const target = viewOf(out[side], { sizes: layout.sizes, strides, offset: 0 });
      engine.pointwise(maximum, target, [viewOf(a[side], layout), viewOf(b[side], layout)]);
    }
  }

  private inPlace(): void {
    const pair = this.dice.pick(this.held);
    const layout = this.layout(pair.length);
    const kernel = isFloat(pair.dtype) ? div : mul;
    for (const [engine, storage] of this.both(pair)) {
      engine.pointwise(kernel, viewOf(storage, layout), [viewOf(storage, layout), 3]);
    }
  }

  private drop(): void {
    this.held.splice(this.dice.int(0, this.held.length - 1), 1);
  }

  private release(): void {
    const [pair] = this.held.splice(this.dice.int(0, this.held.length - 1), 1);
    this.engine.release(pair.ours);
  }

  private compare({ ours, theirs, length }: Pair): void {
    const layout = { sizes: [length], strides: [1], offset: 0 };
    const found = this.engine.read(viewOf(ours, layout));
    const expected = referenceEngine.read(viewOf(theirs, layout));
    for (let i = 0; i < length; i++) {
      if (!Object.is(found[i], expected[i])) {
        throw new Error(`${ours.dtype} of ${length}: element ${i} is ${found[i]}, not ${expected[i]}`);
      }
    }
  }

  private both(pair: Pair): readonly (readonly [Engine, Storage])[] {
    return [
      [this.engine, pair.ours],
      [referenceEngine, pair.theirs],
    ];
  }
}

describe("random programs under paging are those of the reference engine", () => {
  const KiB = 1024;
  const cases = [
    { budget: 16 * KiB, largest: 400 },
    { budget: 64 * KiB, largest: 1500 },
    { budget: 256 * KiB, largest: 3000 },
    { budget: 1024 * KiB, largest: 10000 },
  ];
  for (const { budget, largest } of cases) {
    for (const seed of seeds(6)) {
      it(`budget ${budget / KiB} KiB, seed ${seed}`, () => {
        const engine = new WasmEngine({ budget });
        const program = new Program(new Dice(seed), engine, largest);
        for (let i = 0; i < 1500; i++) program.step();
        program.finish();
        const { heap, pages } = engine.memory();
        expect(pages.back).toBeGreaterThan(0);
        // Three operands and a slab may be pinned together.
        expect(heap.peak).toBeLessThanOrEqual(budget + 4 * largest * bytesOf("float64") + 65536);
      });
    }
  }

  const host = hostCollector();
  for (const seed of seeds(3)) {
    it(`garbage collected on demand, seed ${seed}`, () => {
      const collector = host && { ...host, now: () => 0 };
      const engine = new WasmEngine({ budget: 2048 * KiB, aim: 128 * KiB, nursery: 64 * KiB, collector });
      const program = new Program(new Dice(seed), engine, 10_000);
      for (let i = 0; i < 6000; i++) program.step();
      program.finish();
      const { collections, pages } = engine.memory();
      expect(collections.count).toBeGreaterThan(2);
      expect(collections.bytes).toBeGreaterThan(0);
      expect(pages.back).toBeGreaterThan(0);
    });
  }
});
