import type { WasmMemory } from "../host.js";

/**
 * What the caller and its workers say to each other. A worker gets one message, when it starts; from then on both
 * sides speak through words of the shared memory.
 *
 * A launch: the caller writes KERNEL, JOB, CHUNKS, GRAIN and NEXT = 0, sets STATE to OPEN, counts TICKET up and wakes
 * the workers that are parked. Whoever takes part draws chunks by adding to NEXT, the caller too. A worker joins by
 * counting STATE up while it is OPEN, and counts it down when there are no chunks left. The caller clears OPEN when it
 * finds none, and waits until the count is 0: for the workers that have begun, and for no other. From OPEN to the
 * last one's leaving, nothing that a worker reads is changed.
 */
export const WORDS = {
  /** Counts launches; parked workers wait here. */
  TICKET: 0,
  /** Workers that are parked. */
  PARKED: 1,
  /** Workers with a number below this may join. */
  LIMIT: 2,
  /** OPEN, and the number of workers that have joined. */
  STATE: 16,
  /** Counts chunks done by workers: as long as it moves, nobody is lost. */
  PROGRESS: 17,
  /** The next chunk to draw. */
  NEXT: 32,
  KERNEL: 48,
  JOB: 49,
  CHUNKS: 50,
  /** Chunks to draw at once. */
  GRAIN: 51,
  /** 1 + the number of a worker whose kernel threw. */
  FAILED: 52,
  /** A fault to simulate (FAULTS), taken by the first worker that sees it. */
  FAULT: 53,
} as const;

/** Words of one pool's block: whole cache lines, the busy ones apart. */
export const BLOCK_WORDS = 64;

export const OPEN = 1 << 20;

/** Faults that tests switch on. */
export const FAULTS = {
  none: 0,
  /** The worker ends when it is woken. */
  endsAwake: 1,
  /** The worker ends with a chunk drawn and not done. */
  endsInChunk: 2,
  /** The kernel throws. */
  throws: 3,
  /** The worker is woken and takes no part (a message lost). */
  deaf: 4,
} as const;

export type Fault = keyof typeof FAULTS;

/** The one message: all that a worker needs to run kernels. */
export interface StartMessage {
  readonly number: number;
  /** Address of the first module of kernels (kernelTable.ts). */
  readonly modules: number;
  readonly memory: WasmMemory;
  /** Address of the memory that is this worker's own. */
  readonly scratch: number;
  /** Address of the pool's block of words. */
  readonly block: number;
  /** How long to look for work before parking, in milliseconds. */
  readonly spin: number;
  readonly words: typeof WORDS;
  readonly faults: typeof FAULTS;
  readonly open: number;
}
