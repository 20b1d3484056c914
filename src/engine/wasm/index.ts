import type { ArrayOf, DType, TypedArray } from "../../core/dtype.js";
import type {
  Activation,
  AdamStep,
  Engine,
  LossReduction,
  Operand,
  PointwiseKernel,
  ReduceKernel,
  SGDStep,
  Storage,
  View,
} from "../engine.js";
import { referenceEngine } from "../reference/index.js";
import { Heap, type HeapOptions } from "./heap/heap.js";
import type { MemoryReport } from "./heap/report.js";
import type { WasmStorage } from "./heap/storage.js";
import * as host from "./hostAccess.js";
import * as calls from "./kernels/calls/index.js";
import { canFuse, type Tier } from "./kernels/load.js";
import { type MachineOptions, WasmMachine } from "./machine.js";
import type { Pool } from "./threads/pool.js";

export interface WasmEngineOptions extends HeapOptions, Partial<MachineOptions> {}

/**
 * The engine of WebAssembly kernels over a paged heap (D4, D5, D6). What has no kernel is computed by the functions
 * of the reference engine, over typed arrays that look into the heap: nothing is copied.
 *
 * Every operation begins a tick of the heap. The storages whose addresses it asks for are pinned until the next one.
 */
export class WasmEngine implements Engine {
  readonly name = "wasm";
  /** @internal */ readonly heap: Heap;

  private readonly machine: WasmMachine;

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

  firstOutside(x: View, low: number, high: number): bigint | null {
    this.heap.tick++;
    return host.firstOutside(this.heap.memory, x, low, high);
  }

  fill(out: View, value: number): void {
    this.heap.tick++;
    if (calls.fill(this.machine, out, value)) return;
    pin(out);
    referenceEngine.fill(out, value);
  }

  copy(out: View, x: View): void {
    this.heap.tick++;
    if (calls.copy(this.machine, out, x)) return;
    pin(out, x);
    referenceEngine.copy(out, x);
  }

  pointwise(kernel: PointwiseKernel, out: View, operands: readonly Operand[], scalar = 0): void {
    this.heap.tick++;
    if (calls.pointwise(this.machine, kernel, out, operands, scalar)) return;
    pin(out, ...operands.filter((x) => typeof x !== "number"));
    referenceEngine.pointwise(kernel, out, operands, scalar);
  }

  reduce(kernel: ReduceKernel, out: View, x: View): void {
    this.heap.tick++;
    if (calls.reduce(this.machine, kernel, out, x)) return;
    pin(out, x);
    referenceEngine.reduce(kernel, out, x);
  }

  argReduce(kernel: "max" | "min", out: View, x: View, dim: number): void {
    this.heap.tick++;
    if (calls.argReduce(this.machine, kernel, out, x, dim)) return;
    pin(out, x);
    referenceEngine.argReduce(kernel, out, x, dim);
  }

  matmul(out: View, a: View, b: View): void {
    this.heap.tick++;
    if (calls.matmul(this.machine, out, a, b)) return;
    pin(out, a, b);
    referenceEngine.matmul(out, a, b);
  }

  linear(out: View, x: View, weight: View, bias: View | null, activation: Activation | null = null): void {
    this.heap.tick++;
    if (calls.linear(this.machine, out, x, weight, bias, activation)) return;
    pin(out, x, weight, ...(bias === null ? [] : [bias]));
    referenceEngine.linear(out, x, weight, bias, activation);
  }

  crossEntropy(out: View, x: View, labels: View, reduction: LossReduction): void {
    this.heap.tick++;
    if (calls.crossEntropy(this.machine, out, x, labels, reduction)) return;
    pin(out, x, labels);
    referenceEngine.crossEntropy(out, x, labels, reduction);
  }

  crossEntropyBackward(out: View, gradient: View, x: View, labels: View, reduction: LossReduction): void {
    this.heap.tick++;
    if (calls.crossEntropyBackward(this.machine, out, gradient, x, labels, reduction)) return;
    pin(out, gradient, x, labels);
    referenceEngine.crossEntropyBackward(out, gradient, x, labels, reduction);
  }

  sgd(
    params: readonly View[],
    grads: readonly View[],
    momentum: readonly View[] | null,
    first: boolean,
    step: SGDStep,
  ): void {
    this.heap.tick++;
    if (calls.sgd(this.machine, params, grads, momentum, first, step)) return;
    pin(...params, ...grads, ...(momentum ?? []));
    referenceEngine.sgd(params, grads, momentum, first, step);
  }

  adam(
    params: readonly View[],
    grads: readonly View[],
    means: readonly View[],
    squares: readonly View[],
    largest: readonly View[] | null,
    step: AdamStep,
  ): void {
    this.heap.tick++;
    if (calls.adam(this.machine, params, grads, means, squares, largest, step)) return;
    pin(...params, ...grads, ...means, ...squares, ...(largest ?? []));
    referenceEngine.adam(params, grads, means, squares, largest, step);
  }

  softmax(out: View, x: View, dim: number): void {
    this.heap.tick++;
    if (calls.softmax(this.machine, out, x, dim)) return;
    pin(out, x);
    referenceEngine.softmax(out, x, dim);
  }

  logSoftmax(out: View, x: View, dim: number): void {
    this.heap.tick++;
    if (calls.logSoftmax(this.machine, out, x, dim)) return;
    pin(out, x);
    referenceEngine.logSoftmax(out, x, dim);
  }

  softmaxBackward(out: View, gradient: View, result: View, dim: number): void {
    this.heap.tick++;
    if (calls.softmaxBackward(this.machine, out, gradient, result, dim)) return;
    pin(out, gradient, result);
    referenceEngine.softmaxBackward(out, gradient, result, dim);
  }

  logSoftmaxBackward(out: View, gradient: View, result: View, dim: number): void {
    this.heap.tick++;
    if (calls.logSoftmaxBackward(this.machine, out, gradient, result, dim)) return;
    pin(out, gradient, result);
    referenceEngine.logSoftmaxBackward(out, gradient, result, dim);
  }

  gather(out: View, x: View, dim: number, index: View): void {
    this.heap.tick++;
    if (calls.gather(this.machine, out, x, dim, index)) return;
    pin(out, x, index);
    referenceEngine.gather(out, x, dim, index);
  }

  scatterAdd(out: View, dim: number, index: View, source: View): void {
    this.heap.tick++;
    if (calls.scatterAdd(this.machine, out, dim, index, source)) return;
    pin(out, index, source);
    referenceEngine.scatterAdd(out, dim, index, source);
  }

  indexSelect(out: View, x: View, dim: number, index: View): void {
    this.heap.tick++;
    if (calls.indexSelect(this.machine, out, x, dim, index)) return;
    pin(out, x, index);
    referenceEngine.indexSelect(out, x, dim, index);
  }

  indexAdd(out: View, dim: number, index: View, source: View): void {
    this.heap.tick++;
    if (calls.indexAdd(this.machine, out, dim, index, source)) return;
    pin(out, index, source);
    referenceEngine.indexAdd(out, dim, index, source);
  }
}

/**
 * Brings the storages of an operation into the heap, where they stay until the next one, before any function looks into
 * them. Kernels have no need of it: their calls read all addresses first, and reading an address pins its storage.
 */
function pin(...views: readonly View[]): void {
  for (const view of views) (view.storage as WasmStorage).address;
}
