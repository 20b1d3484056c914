import type { Engine, EngineCall, Prepared } from "../engine.js";
import type { Heap } from "../wasm/heap/heap.js";
import type { WasmStorage } from "../wasm/heap/storage.js";
import { type Kept, KeptMemory, NOT_LAUNCHED } from "../wasm/keeper.js";
import type { Tier } from "../wasm/load.js";
import type { WasmMachine } from "../wasm/machine.js";

/** What prepared calls are made of. */
interface Means {
  readonly engine: Engine;
  readonly machine: WasmMachine;
  readonly heap: Heap;
}

/**
 * Calls whose jobs are written once and kept: to run them again is one call of WebAssembly a launch. A call that is no launch
 * alone (a kernel's definition, an optimizer's table) is made as always.
 */
export class PreparedCalls implements Prepared {
  private readonly parts: readonly Prepared[];

  constructor(engine: Engine, machine: WasmMachine, heap: Heap, calls: readonly EngineCall[]) {
    const means = { engine, machine, heap };
    const parts: Prepared[] = [];
    let launched: EngineCall[] = [];
    const close = () => {
      if (launched.length > 0) parts.push(new Launches(means, launched));
      launched = [];
    };
    for (const call of calls) {
      if (isLaunched(means, call)) {
        launched.push(call);
        continue;
      }
      close();
      parts.push({ run: () => call.call(engine, call.outs, call.ins) });
    }
    close();
    this.parts = parts;
  }

  run(): void {
    for (let i = 0; i < this.parts.length; i++) this.parts[i].run();
  }
}

function make({ engine }: Means, calls: readonly EngineCall[]): void {
  for (const { call, outs, ins } of calls) call(engine, outs, ins);
}

/** Whether a call consists of launches alone. */
function isLaunched(means: Means, call: EngineCall): boolean {
  const memory = new KeptMemory(means.heap);
  try {
    means.machine.keep(memory, () => make(means, [call]));
    return true;
  } catch (error) {
    if (error === NOT_LAUNCHED) return false;
    throw error;
  } finally {
    memory.free();
  }
}

/** The memory of launches that nobody holds any more goes. */
const dropped = new FinalizationRegistry<KeptMemory>((memory) => memory.free());

/**
 * Launches that follow one another. Their jobs hold addresses: these are compared before each run, and the jobs are written
 * anew where the heap has moved a storage, or other kernels compute.
 */
class Launches implements Prepared {
  private readonly means: Means;
  private readonly calls: readonly EngineCall[];
  private readonly storages: readonly WasmStorage[];
  private readonly memory: KeptMemory;
  private addresses: readonly number[] = [];
  private launches: readonly Kept[] = [];
  private tier: Tier | null = null;

  constructor(means: Means, calls: readonly EngineCall[]) {
    this.means = means;
    this.calls = calls;
    const storages = new Set<WasmStorage>();
    for (const { outs, ins } of calls) {
      for (const x of [...outs, ...ins]) if (typeof x !== "number") storages.add(x.storage as WasmStorage);
    }
    this.storages = [...storages];
    this.memory = new KeptMemory(means.heap);
    dropped.register(this, this.memory);
  }

  run(): void {
    const { machine } = this.means;
    if (this.tier === machine.tier && this.stand()) {
      machine.rerun(this.launches);
      return;
    }
    this.write();
    // Where the memory is so scarce that not all storages have room at once, calls are made one by one.
    if (this.stand()) machine.rerun(this.launches);
    else make(this.means, this.calls);
  }

  /** Whether all storages stand where the jobs have them; until the next tick of the heap none is moved. */
  private stand(): boolean {
    const { storages, addresses } = this;
    this.means.heap.tick++;
    for (let i = 0; i < storages.length; i++) if (storages[i].address !== addresses[i]) return false;
    return true;
  }

  private write(): void {
    const { machine, heap } = this.means;
    this.memory.free();
    heap.tick++;
    const addresses = this.storages.map((storage) => storage.address);
    const moves = heap.moves;
    this.launches = machine.keep(this.memory, () => make(this.means, this.calls));
    this.tier = machine.tier;
    // What was moved meanwhile may stand in the jobs at two places.
    this.addresses = heap.moves === moves ? addresses : [];
  }
}
