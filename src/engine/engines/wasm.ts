import type { ArrayOf, DType, TypedArray } from "../../core/dtype.js";
import type { Engine, Support } from "../engine.js";
import * as copyDefinitions from "../families/copy/define.js";
import * as copyLaunches from "../families/copy/launch.js";
import { matmul as defineMatmul } from "../families/matmul/define.js";
import { linear as defineLinear } from "../families/matmul/defineLinear.js";
import * as products from "../families/matmul/launch.js";
import { pointwise as launchPointwise } from "../families/pointwise/launch.js";
import { reduce as defineReduce } from "../families/reduce/define.js";
import { reduce as launchReduce } from "../families/reduce/launch.js";
import type { Activation, Kernel, PointwiseKernel, ReduceKernel } from "../kernel.js";
import type { Operand, Storage, View } from "../view.js";
import { Heap, type HeapOptions } from "../wasm/heap/heap.js";
import type { MemoryReport } from "../wasm/heap/report.js";
import type { WasmStorage } from "../wasm/heap/storage.js";
import { canFuse, type Tier } from "../wasm/load.js";
import { type MachineOptions, NOT_LAUNCHED, WasmMachine } from "../wasm/machine.js";
import type { Pool } from "../wasm/threads/pool.js";
import { fallBack, fallBackPointwise, hasWasm, supportWithout } from "./fallBack.js";
import * as host from "./wasmAccess.js";

export interface WasmEngineOptions extends HeapOptions, Partial<MachineOptions> {}

/**
 * The engine of WebAssembly kernels over a paged heap (D4, D5, D6). What has no kernel is computed by its definition,
 * over typed arrays that look into the heap: nothing is copied.
 *
 * Every operation begins a tick of the heap. The storages whose addresses it asks for are pinned until the next one.
 */
export class WasmEngine implements Engine {
  readonly name = "wasm";
  /** @internal */ readonly heap: Heap;

  /** @internal */ readonly machine: WasmMachine;

  constructor(options: WasmEngineOptions = {}) {
    const { tier = canFuse() ? "fused" : "plain" } = options;
    this.heap = new Heap(options);
    this.machine = new WasmMachine(this.heap, { ...options, tier });
  }

  /** *plain*: the same bits on every host; *fused*: multiplies and adds with one rounding, where the host can. */
  get tier(): Tier {
    return this.machine.tier;
  }

  /** Computes on another tier from now on. */
  useTier(tier: Tier): void {
    this.machine.useTier(tier);
  }

  /** Threads that compute, the caller's among them. */
  get numThreads(): number {
    return this.machine.pool.numThreads;
  }

  set numThreads(count: number) {
    this.machine.pool.numThreads = count;
  }

  /** @internal for tests */
  get pool(): Pool {
    return this.machine.pool;
  }

  allocate(dtype: DType, length: number, clear = true): Storage {
    this.heap.tick++;
    return this.heap.allocate(dtype, length, clear);
  }

  release(storage: Storage): void {
    this.heap.release(storage as WasmStorage);
  }

  /** What is held, and where. */
  memory(): MemoryReport {
    return this.heap.report();
  }

  /** How many bytes tensors may take in the heap before the least recently used are paged out. */
  setMemoryBudget(bytes: number): void {
    this.heap.setBudget(bytes);
  }

  write(storage: Storage, offset: number, data: TypedArray): void {
    this.heap.tick++;
    host.write(this.heap.memory, storage as WasmStorage, offset, data);
  }

  read<D extends DType>(view: View & { readonly dtype: D }, into?: ArrayOf[D]): ArrayOf[D] {
    this.heap.tick++;
    return host.read(this.heap.memory, view, into);
  }

  async readAsync<D extends DType>(view: View & { readonly dtype: D }): Promise<ArrayOf[D]> {
    return this.read(view);
  }

  require(x: View, low: number, high: number, error: (value: bigint) => Error): void {
    this.heap.tick++;
    const found = host.firstOutside(this.heap.memory, x, low, high);
    if (found !== null) throw error(found);
  }

  within(x: View, low: number, high: number): boolean {
    this.heap.tick++;
    return host.firstOutside(this.heap.memory, x, low, high) === null;
  }

  fill(out: View, value: number): void {
    this.heap.tick++;
    if (copyLaunches.fill(this.machine, out, value)) return;
    this.pin([out]);
    copyDefinitions.fill(out, value);
  }

  copy(out: View, x: View): void {
    this.heap.tick++;
    if (copyLaunches.copy(this.machine, out, x)) return;
    this.pin([out, x]);
    copyDefinitions.copy(out, x);
  }

  pointwise(kernel: PointwiseKernel, out: View, operands: readonly Operand[], scalar = 0): void {
    this.heap.tick++;
    if (launchPointwise(this.machine, kernel, out, operands, scalar)) return;
    fallBackPointwise(this, kernel, out, operands, scalar, this.pin);
  }

  reduce(kernel: ReduceKernel, out: View, x: View): void {
    this.heap.tick++;
    if (launchReduce(this.machine, kernel, out, x)) return;
    this.pin([out, x]);
    defineReduce(kernel, out, x);
  }

  matmul(out: View, a: View, b: View): void {
    this.heap.tick++;
    if (products.matmul(this.machine, out, a, b)) return;
    this.pin([out, a, b]);
    defineMatmul(out, a, b);
  }

  linear(out: View, x: View, weight: View, bias: View | null, activation: Activation | null = null): void {
    this.heap.tick++;
    if (products.linear(this.machine, out, x, weight, bias, activation)) return;
    this.pin(bias === null ? [out, x, weight] : [out, x, weight, bias]);
    defineLinear(out, x, weight, bias, activation);
  }

  run<A>(kernel: Kernel<A>, outs: readonly View[], ins: readonly View[], attrs: A): void {
    this.heap.tick++;
    if (kernel.wasm?.(this.machine, outs, ins, attrs) === true) return;
    fallBack(this, kernel, outs, ins, attrs, this.pin);
  }

  support<A>(kernel: Kernel<A> | PointwiseKernel, dtype: DType): Support {
    return hasWasm(kernel, dtype) ? "own" : supportWithout(kernel);
  }

  /**
   * Brings the storages of an operation into the heap, where they stay until the next one, before any function looks into
   * them. Kernels have no need of it: their calls read all addresses first, and reading an address pins its storage.
   */
  private readonly pin = (views: readonly View[]): void => {
    if (this.machine.keeps) throw NOT_LAUNCHED;
    for (const view of views) (view.storage as WasmStorage).address;
  };
}
