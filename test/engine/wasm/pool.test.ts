import asc from "assemblyscript/asc";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { AntorchaError } from "../../../src/core/errors.js";
import type { Kernel } from "../../../src/engine/wasm/abi.js";
import { type WasmMemory, type WasmModule, wasm } from "../../../src/engine/wasm/host.js";
import { writeModule } from "../../../src/engine/wasm/kernelTable.js";
import { Pool } from "../../../src/engine/wasm/threads/pool.js";
import type { Fault } from "../../../src/engine/wasm/threads/protocol.js";
import { Dice, seeds } from "../../support/dice.js";

/** A kernel that counts how often each chunk is done and by whom, and takes its time. */
const COUNT = `
  @external("env", "scratch") declare const scratch: i32;
  export function count(job: usize, start: i32, end: i32): void {
    for (let chunk = start; chunk < end; chunk++) {
      for (let i = load<i32>(job); i > 0; i--) store<i32>(scratch, load<i32>(scratch) + i);
      const at = job + 64 + (<usize>chunk << 3);
      atomic.add<i32>(at, 1);
      atomic.store<i32>(at, scratch, 4);
    }
  }`;

const JOB = 2 * 65536;
/** Where the module stands for the workers. */
const MODULE = 3.5 * 65536;
const CHUNKS = 4096;

let module: WasmModule;
let bytes: Uint8Array;

beforeAll(async () => {
  let binary = new Uint8Array();
  const { error } = await asc.main(
    [
      ...[
        "count.ts",
        "-o",
        "count.wasm",
        "--runtime",
        "stub",
        "-O3",
        "--enable",
        "threads",
        "--sharedMemory",
      ],
      ...["--importMemory", "--noExportMemory", "--maximumMemory", "65536"],
    ],
    {
      readFile: (name) => (name === "count.ts" ? COUNT : null),
      writeFile: (_, contents) => {
        binary = contents as Uint8Array<ArrayBuffer>;
      },
      listFiles: () => [],
    },
  );
  if (error) throw error;
  bytes = binary;
  module = new wasm.Module(binary);
});

/** A pool of its own, with the one kernel. */
class Counter {
  readonly pool: Pool;
  private readonly memory: WasmMemory;
  private readonly words: Int32Array;
  private readonly kernel: Kernel;

  constructor(threads: number) {
    this.memory = new wasm.Memory({ initial: 4, maximum: 4, shared: true });
    this.words = new Int32Array(this.memory.buffer, JOB, 65536 / 4);
    const scratch = (worker: number) => 3 * 65536 + (worker + 1) * 64;
    const imports = { env: { memory: this.memory, scratch: scratch(-1) } };
    this.kernel = (new wasm.Instance(module, imports).exports as { count: Kernel }).count;
    writeModule(this.memory.buffer, MODULE, bytes);
    const kernels = { nameOf: () => "count", publish: () => MODULE };
    this.pool = new Pool({ memory: this.memory, kernels, scratch, threads, eager: true });
  }

  /** Runs so many chunks, each of so many rounds; every chunk must have been done exactly once. Gives who did them. */
  run(chunks: number, rounds: number): Set<number> {
    this.words.fill(0);
    this.words[0] = rounds;
    if (this.pool.worthwhile(chunks, 0)) this.pool.run(0, this.kernel, JOB, chunks);
    else this.kernel(JOB, 0, chunks);
    const workers = new Set<number>();
    for (let chunk = 0; chunk < CHUNKS; chunk++) {
      const times = this.words[16 + 2 * chunk];
      if (times !== (chunk < chunks ? 1 : 0)) throw new Error(`chunk ${chunk} was done ${times} times`);
      if (chunk < chunks) workers.add(this.words[17 + 2 * chunk]);
    }
    return workers;
  }

  /** Runs until so many threads have taken part, without ever giving the event loop a turn. */
  runUntil(threads: number): void {
    for (const end = performance.now() + 20_000; ; ) {
      if (this.run(512, 5000).size >= threads) return;
      if (performance.now() > end) throw new Error(`never saw ${threads} threads at work`);
    }
  }
}

let open: Pool | null = null;
const counter = (threads: number): Counter => {
  const result = new Counter(threads);
  open = result.pool;
  return result;
};
afterEach(() => open?.close());

describe("the pool", () => {
  for (const threads of [1, 2, 3, 4]) {
    it(`does every chunk once, on ${threads} threads`, () => {
      const count = counter(threads);
      const dice = new Dice(threads);
      for (let i = 0; i < 300; i++) count.run(dice.int(0, CHUNKS - 20), dice.int(0, 40));
    });
  }

  it("starts its workers at the first launch that is shared, and they help in a synchronous loop", () => {
    const count = counter(3);
    expect(count.pool.size).toBe(0);
    count.run(1, 10);
    expect(count.pool.size).toBe(0);
    count.run(8, 10);
    expect(count.pool.size).toBe(2);
    count.runUntil(2);
  });

  it("computes on as many threads as it is told", () => {
    const count = counter(3);
    count.runUntil(2);
    count.pool.numThreads = 1;
    for (let i = 0; i < 200; i++) expect(count.run(64, 500).size).toBe(1);
    count.pool.numThreads = 2;
    for (let i = 0; i < 200; i++) expect(count.run(64, 500).size).toBeLessThanOrEqual(2);
    count.runUntil(2);
  });

  it("does not wait for workers that have parked or have not begun", () => {
    const count = counter(2);
    const start = performance.now();
    count.run(4, 1);
    expect(performance.now() - start).toBeLessThan(1000);
    count.runUntil(2);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50); // they park meanwhile
    count.runUntil(2);
  });
});

describe("faults of workers", () => {
  const rounds = Number(process.env.FAULT_ROUNDS ?? 400);

  for (const seed of seeds(1)) {
    it(`${rounds} rounds: the right result or a clear error within a second, and no deadlock, seed ${seed}`, async () => {
      const dice = new Dice(seed);
      const count = counter(3);
      count.runUntil(2);
      const errors = { "E-ENGINE-002": 0, "E-ENGINE-003": 0 } as Record<string, number>;
      for (let round = 0; round < rounds; round++) {
        // A worker lost inside a chunk costs the caller's patience: one round in a hundred.
        const fault: Fault =
          round % 100 === 50 ? "endsInChunk" : dice.pick(["none", "endsAwake", "deaf", "throws"]);
        count.pool.simulate(fault);
        // A loss is worth waiting for: until a worker has met it.
        for (let attempt = 0; attempt < (fault === "endsInChunk" ? 200 : 1); attempt++) {
          const start = performance.now();
          try {
            if (fault === "endsInChunk") count.run(512, 3000);
            else count.run(dice.int(2, 600), dice.int(0, 200));
          } catch (error) {
            if (!(error instanceof AntorchaError)) throw error;
            errors[error.code]++;
            expect(["throws", "endsInChunk"]).toContain(fault);
            break;
          } finally {
            expect(performance.now() - start).toBeLessThan(1000);
          }
        }
        count.pool.simulate("none");
        count.run(100, 10);
        // Now and then the event loop learns who has ended.
        if (round % 10 === 9) await new Promise((resolve) => setTimeout(resolve, 1));
      }
      // That a worker of the last rounds has ended, the event loop may learn later than after one turn.
      for (const end = performance.now() + 20_000; count.run(512, 5000).size < 2; ) {
        if (performance.now() > end) throw new Error("never saw 2 threads at work");
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      // On a machine at work the caller may have done everything alone: then until each has been met.
      for (const [code, fault] of [
        ["E-ENGINE-002", "throws"],
        ["E-ENGINE-003", "endsInChunk"],
      ] as const) {
        for (const start = performance.now(); errors[code] === 0 && performance.now() - start < 60_000; ) {
          count.pool.simulate(fault);
          try {
            count.run(512, 3000);
          } catch (error) {
            if (!(error instanceof AntorchaError)) throw error;
            errors[error.code]++;
          }
          count.pool.simulate("none");
          await new Promise((resolve) => setTimeout(resolve, 1));
        }
        expect(errors[code], code).toBeGreaterThan(0);
      }
    }, 300_000);
  }
});
