import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import type { Storage, View } from "../../../src/engine/engine.js";
import { WasmEngine } from "../../../src/engine/engines/wasm.js";
import { hostCollector } from "../../../src/engine/wasm/heap/collector.js";
import { Heap } from "../../../src/engine/wasm/heap/heap.js";

const KiB = 1024;
const MiB = 1024 * KiB;

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Bytes of ArrayBuffers that JavaScript holds, after a collection. */
function buffers(): number {
  collect();
  collect();
  return process.memoryUsage().arrayBuffers;
}

const vector = (storage: Storage): View => ({
  storage,
  dtype: storage.dtype,
  sizes: [storage.length],
  strides: [1],
  offset: 0,
});

describe("what is dropped", () => {
  it("leaves nothing behind: 200 tensors of 4 MB, after a turn of the event loop", async () => {
    const engine = new WasmEngine();
    const before = { used: engine.memory().heap.used, buffers: buffers() };
    const drop = () => {
      for (let i = 0; i < 200; i++) engine.fill(vector(engine.allocate("float32", MiB)), i);
    };
    drop();
    for (let i = 0; i < 5; i++) {
      collect();
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    expect(engine.memory().heap.used).toBeLessThanOrEqual(before.used + 4 * MiB);
    expect(buffers()).toBeLessThan(before.buffers + 4 * MiB);
    // They never stood in the heap together.
    expect(engine.memory().heap.size).toBeLessThan(200 * MiB);
  });

  it("is paged out and collected in a synchronous loop, where no finalizer runs", () => {
    const engine = new WasmEngine({ budget: 32 * MiB });
    const before = buffers();
    for (let i = 0; i < 100; i++) engine.allocate("float32", MiB);
    expect(engine.memory().heap.used).toBeLessThanOrEqual(32 * MiB);
    expect(buffers()).toBeLessThan(before + 4 * MiB);
  });

  it("in small pieces stays below the aim of young slabs", () => {
    const engine = new WasmEngine();
    const before = buffers();
    const parameter = engine.allocate("float32", 64);
    engine.fill(vector(parameter), 7);
    const sizes = [1, 3, 12, 150, 800];
    for (let i = 0; i < 200_000; i++) {
      engine.allocate("float32", sizes[i % sizes.length]);
      // One parameter, in use all the time, among what is dropped.
      engine.read(vector(parameter));
    }
    const { heap, slabs, pages } = engine.memory();
    expect(slabs.young).toBeLessThanOrEqual(4 * MiB);
    expect(heap.used).toBeLessThanOrEqual(5 * MiB);
    expect(pages.back).toBeLessThan(5);
    expect(buffers()).toBeLessThan(before + MiB);
    expect(engine.read({ ...vector(parameter), dtype: "float32" })).toEqual(new Float32Array(64).fill(7));
  });

  it("does not keep large pages alive through the few small tensors that are kept", () => {
    const engine = new WasmEngine();
    const before = buffers();
    const losses: Storage[] = [];
    for (let i = 0; i < 20_000; i++) {
      for (const size of [800, 800, 150, 150]) engine.allocate("float32", size);
      const loss = engine.allocate("float32", 1);
      engine.write(loss, 0, Float32Array.of(i));
      losses.push(loss);
    }
    // 160 MB were dropped; the losses are 16 bytes each, with their slots.
    expect(buffers()).toBeLessThan(before + 2 * MiB);
    losses.forEach((loss, i) => {
      expect(engine.read(vector(loss))[0]).toBe(i);
    });
  });
});

describe("collections on demand", () => {
  // Collections that cost nothing: in the process of a test runner a real one seldom pays.
  const host = hostCollector();
  const collector = host && { ...host, now: () => 0 };

  it("free large storages in a synchronous loop, and nothing that is held", () => {
    const engine = new WasmEngine({ collector });
    const held = [0, 1, 2].map((i) => {
      const storage = engine.allocate("float32", MiB);
      engine.fill(vector(storage), i);
      return storage;
    });
    for (let i = 0; i < 300; i++) {
      engine.fill(vector(engine.allocate("float32", 40_000)), 8);
      engine.fill(vector(engine.allocate("float32", MiB)), 9);
      engine.read({ ...vector(held[i % 3]), sizes: [1] });
    }
    const { collections, pages, heap } = engine.memory();
    expect(collections.count).toBeGreaterThan(5);
    expect(collections.bytes).toBeGreaterThan(900 * MiB);
    expect(pages.out).toBeLessThan(10);
    expect(heap.peak).toBeLessThan(180 * MiB);
    held.forEach((storage, i) => {
      expect(engine.read(vector(storage)).every((x) => x === i)).toBe(true);
    });
  });

  it("keep no page alive: what was paged out and then dropped is collected in the same job", () => {
    const engine = new WasmEngine({ collector });
    const before = buffers();
    const hold = () => {
      // More than the heap aims at.
      const held = Array.from({ length: 60 }, () => engine.allocate("float32", MiB));
      expect(held).toHaveLength(60);
    };
    for (let round = 0; round < 4; round++) hold();
    expect(engine.memory().pages.bytesOut).toBeGreaterThan(100 * MiB);
    // What still stands in the heap goes too.
    engine.setMemoryBudget(16 * MiB);
    expect(buffers()).toBeLessThan(before + 100 * MiB);
  });

  it("leave no pages of small storages lying about", () => {
    collect();
    const before = process.memoryUsage().arrayBuffers;
    const engine = new WasmEngine({ collector });
    let most = 0;
    for (let i = 0; i < 40_000; i++) {
      engine.allocate("float32", 4 * KiB);
      if (i % 16 === 0) most = Math.max(most, process.memoryUsage().arrayBuffers);
    }
    expect(engine.memory().pages.bytesOut).toBeGreaterThan(500 * MiB);
    // V8 alone would let more than 32 MiB come together.
    expect(most - before).toBeLessThan(24 * MiB);
  });

  it("become rare where they find nothing", () => {
    const engine = new WasmEngine();
    const held = Array.from({ length: 300 }, () => engine.allocate("float32", MiB)); // 1.2 GB
    expect(held).toHaveLength(300);
    expect(engine.memory().collections.count).toBeLessThan(6);
    expect(engine.memory().collections.bytes).toBe(0);
  });

  it("do not happen at a small budget", () => {
    const engine = new WasmEngine({ budget: 32 * MiB, collector });
    for (let i = 0; i < 100; i++) engine.allocate("float32", MiB);
    expect(engine.memory().collections.count).toBe(0);
  });

  it("are no condition: where the host has none, what is dropped is paged out", () => {
    const engine = new WasmEngine({ collector: null });
    for (let i = 0; i < 100; i++) engine.allocate("float32", MiB);
    expect(engine.memory().collections.count).toBe(0);
    expect(engine.memory().pages.bytesOut).toBeGreaterThan(350 * MiB);
    expect(engine.memory().heap.size).toBeLessThan(32 * MiB);
  });
});

describe("what is released", () => {
  it("is free at once, large and small", () => {
    const engine = new WasmEngine();
    for (const length of [2, 5000, 5 * MiB]) {
      const storage = engine.allocate("float32", length);
      const { used } = engine.memory().heap;
      engine.release(storage);
      for (let i = 0; i < 1000; i++) engine.release(engine.allocate("float32", length));
      expect(engine.memory().heap.used).toBeLessThanOrEqual(used);
    }
    expect(engine.memory().pages.out).toBe(0);
  });

  it("may be released twice, but not used", () => {
    const engine = new WasmEngine();
    const [a, b] = [engine.allocate("float32", 4), engine.allocate("float32", 4)];
    engine.release(a);
    engine.release(a);
    expect(() => engine.read(vector(a))).toThrow("after it had been released");
    engine.fill(vector(b), 2);
    engine.fill(vector(engine.allocate("float32", 4)), 3);
    expect([...engine.read(vector(b))]).toEqual([2, 2, 2, 2]);
  });

  it("is new and zero when it is allocated again", () => {
    const engine = new WasmEngine();
    for (const length of [1, 7, 33, 1000, 100_000]) {
      const first = engine.allocate("float64", length);
      engine.fill(vector(first), 1);
      engine.release(first);
      const again = engine.read(vector(engine.allocate("float64", length)));
      expect(again.every((x) => x === 0)).toBe(true);
    }
  });
});

describe("a heap that cannot grow", () => {
  it("says so with the sizes, and goes on", () => {
    const engine = new WasmEngine({ limit: 8 * MiB });
    const held = engine.allocate("float32", 1000);
    engine.fill(vector(held), 5);
    for (let i = 0; i < 3; i++) {
      expect(() => engine.allocate("float32", 4 * MiB)).toThrow(
        /tensor of 16\.0 MiB.*memory is .* MiB.*E-ENGINE-001/,
      );
      const next = engine.allocate("float32", MiB);
      engine.fill(vector(next), i);
      expect(engine.read(vector(next))[MiB - 1]).toBe(i);
    }
    expect(engine.read(vector(held))[999]).toBe(5);
  });

  it("holds more in pages than the heap has room for", () => {
    const engine = new WasmEngine({ limit: 8 * MiB });
    const held = Array.from({ length: 20 }, (_, i) => {
      const storage = engine.allocate("float32", 256 * KiB);
      engine.fill(vector(storage), i);
      return storage;
    });
    held.forEach((storage, i) => {
      expect(engine.read(vector(storage))[256 * KiB - 1]).toBe(i);
    });
  });
});

describe("what an operation uses", () => {
  it("stays where it is until the next one, however small the budget", () => {
    const heap = new Heap({ budget: 64 * KiB });
    const operands = Array.from({ length: 5 }, (_, i) => {
      const storage = heap.allocate("float32", 8 * KiB);
      heap.memory.f32.fill(i, storage.address / 4, storage.address / 4 + 8 * KiB);
      return storage;
    });
    const small = Array.from({ length: 50 }, () => heap.allocate("float32", 9));
    for (let round = 0; round < 20; round++) {
      heap.tick++;
      const addresses = operands.map((storage) => storage.address);
      // More is asked for meanwhile, as kernels do for their intermediate results.
      heap.takeFixed(32 * KiB);
      for (const storage of small) storage.address;
      expect(operands.map((storage) => storage.address)).toEqual(addresses);
      addresses.forEach((address, i) => {
        expect(heap.memory.f32[address / 4 + 8 * KiB - 1]).toBe(i);
      });
      heap.tick++;
      heap.allocate("float32", 16 * KiB);
    }
    expect(heap.report().pages.back).toBeGreaterThan(20);
  });
});

describe("the aim of the heap", () => {
  it("rises when what was paged out comes back, up to the budget", () => {
    const engine = new WasmEngine({ budget: 512 * MiB });
    const held = Array.from({ length: 100 }, () => engine.allocate("float32", MiB / 2)); // 200 MB in use
    for (let round = 0; round < 4; round++) for (const storage of held) engine.read(vector(storage));
    const { aim } = engine.memory().heap;
    expect(aim).toBe(256 * MiB);
    const { out } = engine.memory().pages;
    for (const storage of held) engine.read(vector(storage));
    expect(engine.memory().pages.out).toBe(out);
    engine.setMemoryBudget(16 * MiB);
    expect(engine.memory().heap.used).toBeLessThanOrEqual(16 * MiB);
  });
});
