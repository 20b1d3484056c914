import type { Extent } from "./heap/extents.js";
import type { Heap } from "./heap/heap.js";
import type { Ready } from "./kernelTable.js";
import { JOB_ADDRESS, JOB_BYTES } from "./layout.js";
import type { LaunchKeeper } from "./machine.js";

/** A launch with a job block of its own, which can be run again and again. */
export interface Kept {
  readonly ready: Ready;
  /** Of its job block. */
  readonly address: number;
  readonly chunks: number;
  readonly work: number;
}

/** Memory of kept launches: their jobs, and what they have between two passes. */
export class KeptMemory {
  private readonly heap: Heap;
  private extents: Extent[] = [];

  constructor(heap: Heap) {
    this.heap = heap;
  }

  take(bytes: number): number {
    const extent = this.heap.takeFixed(bytes);
    this.extents.push(extent);
    return extent.address;
  }

  free(): void {
    for (const extent of this.extents) this.heap.giveFixed(extent);
    this.extents = [];
  }
}

/** Takes the jobs of launches that are not run. */
export class Keeper implements LaunchKeeper {
  private readonly heap: Heap;
  private readonly memory: KeptMemory;
  private readonly launches: { ready: Ready; job: Uint8Array; chunks: number; work: number }[] = [];
  private room = 0;
  private roomBytes = 0;

  constructor(heap: Heap, memory: KeptMemory) {
    this.heap = heap;
    this.memory = memory;
  }

  launch(ready: Ready, chunks: number, work: number): void {
    if (chunks === 0) return;
    const job = this.heap.memory.u8.slice(JOB_ADDRESS, JOB_ADDRESS + JOB_BYTES);
    this.launches.push({ ready, job, chunks, work });
  }

  workspace(bytes: number): number {
    if (this.room === 0 || this.roomBytes < bytes) {
      this.room = this.memory.take(bytes);
      this.roomBytes = bytes;
    }
    return this.room;
  }

  /** The launches, with their jobs where they will stay. */
  finish(): readonly Kept[] {
    const { launches } = this;
    if (launches.length === 0) return [];
    const start = this.memory.take(launches.length * JOB_BYTES);
    return launches.map(({ ready, job, chunks, work }, i) => {
      const address = start + i * JOB_BYTES;
      this.heap.memory.u8.set(job, address);
      return { ready, address, chunks, work };
    });
  }
}
