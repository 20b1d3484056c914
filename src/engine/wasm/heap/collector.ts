import { builtin } from "../host.js";

/**
 * What a host may offer a heap whose memory nobody frees by hand: to say at once what the program has dropped.
 *
 * A page offers nothing of the kind, and finalizers run only between jobs: in a synchronous loop, what is dropped must
 * be copied out of the heap before the garbage collector may have it. Node collects on demand. Its modules are asked
 * for at run time, so that the core imports none.
 */
export interface Collector {
  /** Milliseconds since some moment. */
  now(): number;
  /**
   * Ends, for WeakRefs, the present job: until a job ends, what was put into a WeakRef or read from one during the job
   * stays alive (ECMAScript, ClearKeptObjects). Some microseconds.
   */
  endJob(): void;
  /** Collects all garbage: WeakRefs to what nobody holds are empty from now on. Some milliseconds. */
  collect(): void;
  /** Collects what was made a short time ago and is held no more; says nothing to WeakRefs. Some tenths of a millisecond. */
  collectYoung(): void;
}

/** Makes the host's collector when it is first needed: what keeps only a few small tensors does without. */
export class LazyCollector {
  private made: Collector | null | undefined;

  /** Undefined: the host's. */
  constructor(given: Collector | null | undefined) {
    this.made = given;
  }

  /** Whether there may be one. */
  get possible(): boolean {
    return this.made === undefined ? mayCollect() : this.made !== null;
  }

  get(): Collector | null {
    if (this.made === undefined) this.made = hostCollector();
    return this.made;
  }
}

interface Script {
  runInContext(context: object): unknown;
}
interface VM {
  createContext(global: object, options: { microtaskMode: "afterEvaluate" }): object;
  runInNewContext(code: string): unknown;
  readonly Script: new (code: string) => Script;
}
interface V8 {
  setFlagsFromString(flags: string): void;
}
type Collect = (options?: { type: "minor" }) => void;
interface Host {
  readonly performance: { now(): number };
  readonly process?: { readonly versions?: { readonly [name: string]: string | undefined } };
}

/** Whether the host is Node itself, not one that takes its name; whether it has a collector, shows when it is asked for. */
export function mayCollect(): boolean {
  const { process } = globalThis as unknown as Host;
  const { node, bun, deno, electron } = process?.versions ?? {};
  return node !== undefined && (bun ?? deno ?? electron) === undefined;
}

/** The host's, or null where it has none. */
export function hostCollector(): Collector | null {
  const { performance } = globalThis as unknown as Host;
  const v8 = builtin<V8>("node:v8");
  const vm = builtin<VM>("node:vm");
  if (v8 === undefined || vm === undefined || !mayCollect()) return null;
  try {
    const collect = exposed(v8, vm);
    // A context whose microtasks are its own: when an evaluation in it ends, a job has ended.
    const context = vm.createContext({}, { microtaskMode: "afterEvaluate" });
    const nothing = new vm.Script("0");
    const endJob = () => {
      nothing.runInContext(context);
    };
    return {
      now: () => performance.now(),
      endJob,
      collect: () => collect(),
      collectYoung: () => collect({ type: "minor" }),
    };
  } catch {
    return null;
  }
}

/** A context that is made while the flag stands has the function; the flag goes back to what it was. */
function exposed(v8: V8, vm: VM): Collect {
  const was = "gc" in globalThis;
  v8.setFlagsFromString("--expose-gc");
  try {
    return vm.runInNewContext("gc") as Collect;
  } finally {
    if (!was) v8.setFlagsFromString("--no-expose-gc");
  }
}
