import { failure, warn } from "../../messages.js";
import type { Kernel } from "../abi.js";
import type { WasmMemory } from "../host.js";
import { POOL_ADDRESS } from "../layout.js";
import { BLOCK_WORDS, FAULTS, type Fault, OPEN, WORDS } from "./protocol.js";
import { canShareMemory, canWait, defaultThreads, startThread, type Thread } from "./start.js";

/** Nanoseconds of work from which another thread pays: while the workers look for work, and when they are parked. */
const WORTH_SHARING = 15_000;
const WORTH_WAKING = 60_000;

/** How long a worker looks for work before it parks, in milliseconds. */
const SPIN = 0.05;
/** How long nothing may happen in a worker that has drawn a chunk before it counts as lost, in milliseconds. */
const PATIENCE = 600;
/** A single wait. Time counts towards PATIENCE by these: a process that was suspended has not waited. */
const WAIT = 20;
/** After so many workers that ended by themselves without having done a thing, the engine goes on alone. */
const MOST_ENDED = 16;

/** Blocks of words, from POOL_ADDRESS on, used in turn: a lost worker of an old one disturbs nobody. */
const BLOCKS = 64;

export interface PoolOptions {
  readonly memory: WasmMemory;
  readonly kernels: {
    /** The name of a kernel, by the number that a launch gives. */
    nameOf(number: number): string;
    /** The address of the first module in the memory, once all that were loaded stand there. */
    publish(): number;
  };
  /** The address of a worker's own memory, by its number. */
  readonly scratch: (worker: number) => number;
  /** Default: as many as the machine runs at once. */
  readonly threads?: number;
  /** Share every launch of more than one chunk, however small (tests). */
  readonly eager?: boolean;
}

/**
 * Threads that share the chunks of a launch with the caller (D6): started at the first launch that is worth it. The
 * caller never waits for a worker that has not begun, so a worker that is slow to start, asleep or gone costs nothing
 * but its help.
 */
export class Pool {
  private readonly options: PoolOptions;
  private threads: number;
  private workers: (Thread | null)[] = [];
  private words: Int32Array;
  private block = 0;
  /** Workers that ended since one of them last did something, and PROGRESS then. */
  private ended = 0;
  private progress = 0;
  private alone = false;
  private readonly maySleep = canWait();

  constructor(options: PoolOptions) {
    this.options = options;
    this.threads = options.threads ?? defaultThreads();
    this.words = this.newBlock();
  }

  /** How many threads compute, the caller among them: 1 where the host allows no more, whatever was asked for. */
  get numThreads(): number {
    return this.alone || !canShareMemory() ? 1 : this.threads;
  }

  /** How many were asked for. */
  get wanted(): number {
    return this.threads;
  }

  /** From now on so many threads compute, the caller among them. */
  set numThreads(count: number) {
    this.threads = count;
    Atomics.store(this.words, WORDS.LIMIT, count - 1);
  }

  /** Whether sharing work of so many nanoseconds pays. */
  worthwhile(chunks: number, work: number): boolean {
    if (this.threads === 1 || chunks < 2 || this.alone) return false;
    if (this.options.eager) return true;
    return work >= WORTH_WAKING || (work >= WORTH_SHARING && Atomics.load(this.words, WORDS.PARKED) === 0);
  }

  /** Runs all chunks of the job, with whoever comes to help. */
  run(number: number, kernel: Kernel, job: number, chunks: number): void {
    this.start(this.options.kernels.publish());
    const { words, threads } = this;
    const grain = Math.max(1, Math.floor(chunks / (threads * 8)));
    words[WORDS.KERNEL] = number;
    words[WORDS.JOB] = job;
    words[WORDS.CHUNKS] = chunks;
    words[WORDS.GRAIN] = grain;
    Atomics.store(words, WORDS.NEXT, 0);
    Atomics.store(words, WORDS.STATE, OPEN);
    Atomics.add(words, WORDS.TICKET, 1);
    if (Atomics.load(words, WORDS.PARKED) > 0) Atomics.notify(words, WORDS.TICKET);
    try {
      for (;;) {
        const chunk = Atomics.add(words, WORDS.NEXT, grain);
        if (chunk >= chunks) break;
        kernel(job, chunk, Math.min(chunk + grain, chunks));
      }
    } finally {
      Atomics.store(words, WORDS.NEXT, chunks); // if this thread's kernel threw, nobody draws any more
      if (Atomics.and(words, WORDS.STATE, ~OPEN) !== OPEN) this.awaitJoined();
    }
    if (Atomics.load(words, WORDS.FAILED) !== 0) {
      const worker = Atomics.exchange(words, WORDS.FAILED, 0);
      throw failure("E-ENGINE-002", { kernel: this.options.kernels.nameOf(number), worker });
    }
  }

  /** Simulates a fault in the next worker that is woken; for tests. */
  simulate(fault: Fault): void {
    Atomics.store(this.words, WORDS.FAULT, FAULTS[fault]);
  }

  /** Workers that are there, started or starting. */
  get size(): number {
    return this.workers.filter((worker) => worker !== null).length;
  }

  /** How many draws of chunks workers have done, in all; it wraps around. */
  get chunksOfWorkers(): number {
    return Atomics.load(this.words, WORDS.PROGRESS);
  }

  /** Ends all workers; the next launch starts new ones. */
  close(): void {
    for (const worker of this.workers) worker?.terminate();
    this.workers = [];
    // Whatever still runs speaks to the old block.
    this.words = this.newBlock();
  }

  private newBlock(): Int32Array {
    const address = POOL_ADDRESS + (this.block++ % BLOCKS) * BLOCK_WORDS * 4;
    const words = new Int32Array(this.options.memory.buffer, address, BLOCK_WORDS);
    words.fill(0);
    words[WORDS.LIMIT] = this.threads - 1;
    return words;
  }

  /** Starts the workers that are missing. */
  private start(modules: number): void {
    for (let number = 0; number < this.threads - 1; number++) {
      if (this.workers[number] || this.alone) continue;
      if (!canShareMemory()) {
        warn("W-ENGINE-001", {});
        this.alone = true;
        return;
      }
      this.startWorker(number, modules);
    }
  }

  private startWorker(number: number, modules: number): void {
    const { memory, scratch } = this.options;
    const { byteOffset: block } = this.words;
    const message = {
      number,
      modules,
      memory,
      scratch: scratch(number),
      block,
      spin: SPIN,
      words: WORDS,
      faults: FAULTS,
      open: OPEN,
    };
    try {
      const thread = startThread(message, () => {
        // A worker that was ended on purpose is in the list no more.
        if (this.workers[number] === thread) this.lose(number);
      });
      this.workers[number] = thread;
    } catch {
      this.lose(number);
    }
  }

  /** A worker has ended by itself: the next launch replaces it, unless workers never live long here. */
  private lose(number: number): void {
    this.workers[number] = null;
    const progress = Atomics.load(this.words, WORDS.PROGRESS);
    this.ended = progress === this.progress ? this.ended + 1 : 1;
    this.progress = progress;
    if (this.ended < MOST_ENDED) return;
    this.alone = true;
    warn("W-ENGINE-002", {});
  }

  /** Waits for the workers that have joined. One in which nothing happens any more is lost, and the launch with it. */
  private awaitJoined(): void {
    const { words } = this;
    const spinEnd = performance.now() + SPIN;
    while (performance.now() < spinEnd) {
      for (let i = 0; i < 100; i++) if (Atomics.load(words, WORDS.STATE) === 0) return;
    }
    let progress = Atomics.load(words, WORDS.PROGRESS);
    let patience = PATIENCE;
    for (;;) {
      const state = Atomics.load(words, WORDS.STATE);
      if (state === 0) return;
      patience -= this.pause(state);
      const now = Atomics.load(words, WORDS.PROGRESS);
      if (now !== progress) patience = PATIENCE;
      progress = now;
      if (patience <= 0) {
        this.close();
        throw failure("E-ENGINE-003", {});
      }
    }
  }

  /** Lets a little time pass, unless the state changes; gives how much counts. */
  private pause(state: number): number {
    const start = performance.now();
    if (this.maySleep) Atomics.wait(this.words, WORDS.STATE, state, WAIT);
    else while (performance.now() - start < 0.05 && Atomics.load(this.words, WORDS.STATE) === state);
    return Math.min(performance.now() - start, WAIT);
  }
}
