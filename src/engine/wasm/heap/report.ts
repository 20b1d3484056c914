/** What `torch.memory()` tells. Bytes, unless said otherwise. */
export interface MemoryReport {
  readonly heap: {
    /** Memory taken from the host. It never shrinks. */
    readonly size: number;
    /** In it, what tensors take; some of them may have been dropped. */
    readonly used: number;
    /** The most that was ever used. */
    readonly peak: number;
    /** Above this, the least recently used are paged out; it doubles when they come back too often… */
    readonly aim: number;
    /** …up to this. */
    readonly budget: number;
  };
  /** Regions of small tensors: how many, and how many bytes of them hold new tensors. */
  readonly slabs: { readonly count: number; readonly young: number; readonly youngAim: number };
  /** Larger tensors in the heap. */
  readonly large: { readonly count: number };
  /** On Node: how many garbage collections were asked for, and the bytes of dropped large tensors that they freed. */
  readonly collections: { readonly count: number; readonly bytes: number };
  /** How often something was paged out and came back since the start. What is dropped meanwhile, the GC frees. */
  readonly pages: {
    readonly out: number;
    readonly back: number;
    readonly bytesOut: number;
    readonly bytesBack: number;
  };
}

export const newCounters = () => ({ out: 0, back: 0, bytesOut: 0, bytesBack: 0, peak: 0 });

/** The report of an engine whose storages are arrays of JavaScript. */
export const nothingHeld: MemoryReport = {
  heap: { size: 0, used: 0, peak: 0, aim: 0, budget: 0 },
  slabs: { count: 0, young: 0, youngAim: 0 },
  large: { count: 0 },
  collections: { count: 0, bytes: 0 },
  pages: { out: 0, back: 0, bytesOut: 0, bytesBack: 0 },
};
