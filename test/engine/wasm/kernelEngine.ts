import { bytesOf, type DType, type TypedArray } from "../../../src/core/dtype.js";
import type { Engine, View } from "../../../src/engine/engine.js";
import { referenceEngine } from "../../../src/engine/reference/index.js";
import {
  Job,
  type KernelName,
  type Kernels,
  type Machine,
  type Placed,
} from "../../../src/engine/wasm/abi.js";
import { wasm } from "../../../src/engine/wasm/host.js";
import * as calls from "../../../src/engine/wasm/kernels/calls/index.js";
import { compileKernels, instantiateKernels, type Tier } from "../../../src/engine/wasm/kernels/load.js";
import { HEAP_ADDRESS, OVERREAD, SCRATCH_BYTES } from "../../../src/engine/wasm/layout.js";

/**
 * The kernels alone behind the `Engine` interface: a heap that only grows (and is forgotten by `reset`), and instead
 * of threads two sets of kernels with a scratch each, which take the chunks in a hostile order.
 */

/** How the chunks of a launch are run. */
export type Order = "at once" | "one by one" | "backwards, two threads";

const ARRAYS: { readonly [D in DType]: new (buffer: ArrayBuffer, at: number, length: number) => TypedArray } =
  {
    bool: Uint8Array,
    uint8: Uint8Array,
    int32: Int32Array,
    int64: BigInt64Array,
    float32: Float32Array,
    float64: Float64Array,
  };

const PAGES = 1024;

class HeapStorage implements Placed {
  readonly dtype: DType;
  readonly length: number;
  readonly address: number;
  version = 0;
  writtenBy = "";
  saved = 0;
  inner = false;
  /** What the reference engine works on. */
  readonly array: TypedArray;

  constructor(dtype: DType, length: number, address: number, buffer: ArrayBuffer) {
    this.dtype = dtype;
    this.length = length;
    this.address = address;
    this.array = new ARRAYS[dtype](buffer, address, length);
  }
}

/** The heap and the launches. */
export class TestMachine implements Machine {
  readonly job: Job;
  /** Operations that no kernel did, with the dtype of their result. */
  readonly fellBack = new Set<string>();
  /** Kernels that were launched. */
  readonly launched = new Set<KernelName>();
  readonly tier: Tier;
  readonly order: Order;
  private readonly memory = new wasm.Memory({ initial: PAGES, maximum: PAGES, shared: true });
  private readonly threads: readonly Kernels[];
  private readonly start: number;
  private end: number;

  constructor(tier: Tier, order: Order = "at once") {
    this.tier = tier;
    this.order = order;
    const modules = compileKernels(tier);
    this.threads = [0, 1].map((thread) =>
      instantiateKernels(modules, this.memory, HEAP_ADDRESS + thread * SCRATCH_BYTES),
    );
    this.start = this.end = HEAP_ADDRESS + 2 * SCRATCH_BYTES;
    this.job = new Job(this.memory.buffer);
  }

  /** Forgets all storages. */
  reset(): void {
    this.end = this.start;
  }

  allocate(dtype: DType, length: number): HeapStorage {
    const address = this.take(length * bytesOf(dtype));
    const storage = new HeapStorage(dtype, length, address, this.memory.buffer as ArrayBuffer);
    storage.array.fill((dtype === "int64" ? 0n : 0) as never);
    return storage;
  }

  workspace(bytes: number): number {
    const address = this.take(bytes);
    // Whoever reads what was not written finds NaN.
    new Uint8Array(this.memory.buffer as ArrayBuffer, address, bytes).fill(0xff);
    return address;
  }

  launch(kernel: KernelName, chunks: number, work: number): void {
    if (!(Number.isInteger(chunks) && chunks > 0 && work >= 0)) {
      throw new Error(`launch ${kernel}: ${chunks} chunks, work ${work}`);
    }
    this.launched.add(kernel);
    const { address } = this.job;
    if (this.order === "at once") this.threads[0][kernel](address, 0, chunks);
    else if (this.order === "one by one") {
      for (let c = 0; c < chunks; c++) this.threads[0][kernel](address, c, c + 1);
    } else {
      for (let c = chunks; c > 0; c -= 3) this.threads[c % 2][kernel](address, Math.max(0, c - 3), c);
    }
  }

  private take(bytes: number): number {
    const address = this.end;
    this.end = Math.ceil((address + bytes) / 64) * 64;
    if (this.end + OVERREAD > PAGES * 65536) throw new Error("the heap of the test is full");
    return address;
  }
}

type Method = (...args: unknown[]) => unknown;

/** An engine whose operations are the kernels', and where there is none, those of the reference engine. */
export function kernelEngine(machine: TestMachine): Engine {
  const withKernels: Record<string, Method> = {};
  for (const [name, call] of Object.entries(calls) as unknown as [keyof Engine, Method][]) {
    withKernels[name] = (...args) => {
      if (call(machine, ...args)) return;
      machine.fellBack.add(`${name} ${args.find(isView)?.dtype}`);
      (referenceEngine[name] as Method)(...args);
    };
  }
  return {
    ...referenceEngine,
    ...withKernels,
    name: `kernels (${machine.tier}, ${machine.order})`,
    allocate: (dtype, length) => machine.allocate(dtype, length),
  };
}

const isView = (x: unknown): x is View => typeof x === "object" && x !== null && "storage" in x;
