import { bytesOf, type DType, type TypedArray } from "../../../src/core/dtype.js";
import type { Engine, View } from "../../../src/engine/engine.js";
import { fallBack, fallBackPointwise } from "../../../src/engine/engines/fallBack.js";
import { referenceEngine } from "../../../src/engine/engines/reference.js";
import * as copies from "../../../src/engine/families/copy/launch.js";
import * as products from "../../../src/engine/families/matmul/launch.js";
import { pointwise } from "../../../src/engine/families/pointwise/launch.js";
import { reduce } from "../../../src/engine/families/reduce/launch.js";
import { Job, type Machine, type Placed } from "../../../src/engine/wasm/abi.js";
import { constants } from "../../../src/engine/wasm/bytes.generated.js";
import { wasm } from "../../../src/engine/wasm/host.js";
import { HEAP_ADDRESS, OVERREAD, SCRATCH_BYTES } from "../../../src/engine/wasm/layout.js";
import { instantiate, loadModule, type ModuleExports, type Tier } from "../../../src/engine/wasm/load.js";
import type { KernelFunction, ModuleBytes } from "../../../src/engine/wasm/module.js";

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
  unchecked = 0;
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
  readonly launched = new Set<string>();
  readonly tier: Tier;
  readonly order: Order;
  private readonly memory = new wasm.Memory({ initial: PAGES, maximum: PAGES, shared: true });
  /** The exports of a module for each of two threads. */
  private readonly modules = new Map<ModuleBytes, readonly ModuleExports[]>();
  private readonly start: number;
  private end: number;

  constructor(tier: Tier, order: Order = "at once") {
    this.tier = tier;
    this.order = order;
    this.load(constants);
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

  launch(kernel: KernelFunction, chunks: number, work: number): void {
    if (!(Number.isInteger(chunks) && chunks > 0 && work >= 0)) {
      throw new Error(`launch ${kernel.name}: ${chunks} chunks, work ${work}`);
    }
    this.launched.add(kernel.name);
    const threads = this.load(kernel.module).map((exports) => exports[kernel.name]);
    const { address } = this.job;
    if (this.order === "at once") threads[0](address, 0, chunks);
    else if (this.order === "one by one") {
      for (let c = 0; c < chunks; c++) threads[0](address, c, c + 1);
    } else {
      for (let c = chunks; c > 0; c -= 3) threads[c % 2](address, Math.max(0, c - 3), c);
    }
  }

  private load(source: ModuleBytes): readonly ModuleExports[] {
    const known = this.modules.get(source);
    if (known !== undefined) return known;
    const module = loadModule(source, this.tier);
    const fresh = [0, 1].map((thread) =>
      instantiate(module, this.memory, HEAP_ADDRESS + thread * SCRATCH_BYTES),
    );
    (fresh[0] as { writeConstants?: () => void }).writeConstants?.();
    this.modules.set(source, fresh);
    return fresh;
  }

  private take(bytes: number): number {
    const address = this.end;
    this.end = Math.ceil((address + bytes) / 64) * 64;
    if (this.end + OVERREAD > PAGES * 65536) throw new Error("the heap of the test is full");
    return address;
  }
}

const bring = () => {};

/** An engine whose kernels are those of WebAssembly; where there is none, it falls back as engines do, and says so. */
export function kernelEngine(machine: TestMachine): Engine {
  const fell = (name: string, view: View) => machine.fellBack.add(`${name} ${view.dtype}`);
  return {
    ...referenceEngine,
    name: `kernels (${machine.tier}, ${machine.order})`,
    allocate: (dtype, length) => machine.allocate(dtype, length),
    fill(out, value) {
      if (copies.fill(machine, out, value)) return;
      fell("fill", out);
      referenceEngine.fill(out, value);
    },
    copy(out, x) {
      if (copies.copy(machine, out, x)) return;
      fell("copy", out);
      referenceEngine.copy(out, x);
    },
    pointwise(kernel, out, operands, scalar = 0) {
      if (pointwise(machine, kernel, out, operands, scalar)) return;
      if (kernel.wasm !== undefined && kernel.compose === undefined)
        fell("pointwise", operands.find((x) => typeof x !== "number") ?? out);
      fallBackPointwise(this, kernel, out, operands, scalar, bring);
    },
    reduce(kernel, out, x) {
      if (reduce(machine, kernel, out, x)) return;
      fell("reduce", x);
      referenceEngine.reduce(kernel, out, x);
    },
    matmul(out, a, b) {
      if (products.matmul(machine, out, a, b)) return;
      fell("matmul", out);
      referenceEngine.matmul(out, a, b);
    },
    linear(out, x, weight, bias, activation = null) {
      if (products.linear(machine, out, x, weight, bias, activation)) return;
      fell("linear", out);
      referenceEngine.linear(out, x, weight, bias, activation);
    },
    run(kernel, outs, ins, attrs) {
      if (kernel.wasm?.(machine, outs, ins, attrs) === true) return;
      if (kernel.wasm !== undefined) fell(kernel.name, outs[0]);
      fallBack(this, kernel, outs, ins, attrs, bring);
    },
  };
}
