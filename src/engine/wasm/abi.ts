import type { DType } from "../../core/dtype.js";
import type { Storage, View } from "../view.js";
import * as layout from "./layout.js";
import type { KernelFunction } from "./module.js";

/**
 * The binary interface between the engine and its kernels.
 *
 * **A kernel** is a function `kernel(job, chunkStart, chunkEnd)` exported by a WebAssembly module that imports
 * `env.memory` (the shared heap) and `env.scratch` (an immutable i32 global: SCRATCH_BYTES of this thread alone).
 * `job` is the address of a job block (layout.ts): addresses, shapes, strides and scalars, written by the caller
 * and only read by kernels. Kernels have no state, no static data and no allocation.
 *
 * **Chunks.** The work of a job is cut into chunks 0 … n − 1 by its shape and dtype alone (n comes from the function
 * that wrote the job). Any split of [0, n) among any number of threads, in any order, gives the same bits: no
 * chunk reads what another chunk of the same launch writes. What needs several passes (partial sums, packing) is
 * several launches, one after the other.
 *
 * **A launch** is `Machine.launch(kernel, chunks, work)`; when it returns, all chunks are done. The machine
 * (thread pool) may run all chunks on the caller where `work` is small.
 */
export type Kernel = (job: number, chunkStart: number, chunkEnd: number) => void;

/** A storage with its bytes in the heap: what the functions that write jobs ask of the engine's storages. */
export interface Placed extends Storage {
  /** Address of the first element, a multiple of 16; current until the storage is paged out. */
  readonly address: number;
}

/** What the functions that write jobs (`launch.ts` of a family) need of the engine. */
export interface Machine {
  /** The job block that the next launch reads; reused by every call. */
  readonly job: Job;
  /**
   * Runs chunks 0 … chunks − 1 of the kernel over the job. `work` is the cost of the whole in nanoseconds of one
   * thread, roughly: the pool decides by it whether waking a worker pays.
   */
  launch(kernel: KernelFunction, chunks: number, work: number): void;
  /**
   * The address of so many bytes for intermediate results (partial sums, packed panels), a multiple of 64, with what
   * was left in them. Good until the next call of `workspace`; pages out no operand of the current call.
   */
  workspace(bytes: number): number;
}

/** Writes the job of a kernel and launches it; false where it cannot, and then nothing has happened. */
export type Launch<A> = (machine: Machine, outs: readonly View[], ins: readonly View[], attrs: A) => boolean;

/** Where a function of each element alone stands: its modules, its number there, and its cost. */
export interface PointwiseCode {
  /** OP_… of layout.ts. */
  readonly code: number;
  /** Nanoseconds an element of float32; others are taken for twice that. */
  readonly cost: number;
  /** What is launched, by what is computed on; where nothing stands, there is no kernel. */
  readonly float32?: KernelFunction;
  readonly float64?: KernelFunction;
  readonly whole?: KernelFunction;
}

const DTYPE_CODES: { readonly [D in DType]: number } = {
  bool: layout.BOOL,
  uint8: layout.UINT8,
  int32: layout.INT32,
  int64: layout.INT64,
  float32: layout.FLOAT32,
  float64: layout.FLOAT64,
};

/** The number by which kernels know a dtype. The usual one goes without the table, which is slow beside it. */
export const codeOf = (dtype: DType): number => (dtype === "float32" ? layout.FLOAT32 : DTYPE_CODES[dtype]);

const INT = 4;
const [SCALARS, PARAMS] = [layout.JOB_SCALARS / 8, layout.JOB_PARAMS / INT];
const [RANK, SHAPE, VIEWS] = [layout.JOB_RANK / INT, layout.JOB_SHAPE / INT, layout.JOB_VIEWS / INT];
const [VIEW, STRIDES] = [layout.VIEW_BYTES / INT, layout.VIEW_STRIDES / INT];

/** A job block in memory, seen from the caller. The memory may grow: the block's first bytes stay where they are. */
export class Job {
  readonly address: number;
  /** Whether a table was written, of which there is one for all jobs. */
  tabled = false;
  private readonly ints: Int32Array;
  private readonly floats: Float64Array;
  private readonly tables: Int32Array;

  constructor(buffer: ArrayBufferLike, address: number = layout.JOB_ADDRESS) {
    this.address = address;
    this.ints = new Int32Array(buffer, address, layout.JOB_BYTES / INT);
    this.floats = new Float64Array(buffer, address, layout.JOB_BYTES / 8);
    const { TABLE_ADDRESS, CONSTANTS_ADDRESS } = layout;
    this.tables = new Int32Array(buffer, TABLE_ADDRESS, (CONSTANTS_ADDRESS - TABLE_ADDRESS) / INT);
  }

  scalar(index: number, value: number): void {
    this.floats[SCALARS + index] = value;
  }

  param(index: number, value: number): void {
    this.ints[PARAMS + index] = value;
  }

  rank(rank: number): void {
    this.ints[RANK] = rank;
  }

  size(dim: number, size: number): void {
    this.ints[SHAPE + dim] = size;
  }

  view(index: number, address: number, dtype: number): void {
    const at = VIEWS + index * VIEW;
    this.ints[at] = address;
    this.ints[at + 1] = dtype;
  }

  stride(view: number, dim: number, stride: number): void {
    this.ints[VIEWS + view * VIEW + STRIDES + dim] = stride;
  }

  /** An integer of the table of a job over many tensors, by its place. */
  table(place: number, value: number): void {
    this.tables[place] = value;
    this.tabled = true;
  }
}
