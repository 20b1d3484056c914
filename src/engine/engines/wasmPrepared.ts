import type { Engine, EngineCall, Prepared } from "../engine.js";
import type { WasmStorage } from "../wasm/heap/storage.js";
import { Keeper, type Kept, KeptMemory } from "../wasm/keeper.js";
import type { Tier } from "../wasm/load.js";
import { NOT_LAUNCHED, type WasmMachine } from "../wasm/machine.js";
import { WasmEngine } from "./wasm.js";

/** Makes calls ready that will be made again and again on the same views, with the same results. */
export function prepare(engine: Engine, calls: readonly EngineCall[]): Prepared {
  return engine instanceof WasmEngine ? new PreparedCalls(engine, calls) : { run: () => make(engine, calls) };
}

/**
 * Calls whose jobs are written once and kept: to run them again is one call of WebAssembly a launch. A call that is no launch
 * alone (a kernel's definition, an optimizer's table) is made as always.
 */
class PreparedCalls implements Prepared {
  private readonly parts: readonly Prepared[];

  constructor(engine: WasmEngine, calls: readonly EngineCall[]) {
    const parts: Prepared[] = [];
    let launched: EngineCall[] = [];
    const close = () => {
      if (launched.length > 0) parts.push(new Launches(engine, launched));
      launched = [];
    };
    for (const call of calls) {
      if (isLaunched(engine, call)) {
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

function make(engine: Engine, calls: readonly EngineCall[]): void {
  for (const { call, outs, ins } of calls) call(engine, outs, ins);
}

/** Whether a call consists of launches alone. */
function isLaunched(engine: WasmEngine, call: EngineCall): boolean {
  const memory = new KeptMemory(engine.heap);
  try {
    keep(engine, memory, [call]);
    return true;
  } catch (error) {
    if (error === NOT_LAUNCHED) return false;
    throw error;
  } finally {
    memory.free();
  }
}

/** The launches of these calls, none of which is run. Throws NOT_LAUNCHED where a call does more than launching. */
function keep(engine: WasmEngine, memory: KeptMemory, calls: readonly EngineCall[]): readonly Kept[] {
  const keeper = new Keeper(engine.heap, memory);
  engine.machine.keepWith(keeper, () => make(engine, calls));
  return keeper.finish();
}

/** Runs kept launches. */
function rerun({ pool }: WasmMachine, launches: readonly Kept[]): void {
  for (let i = 0; i < launches.length; i++) {
    const { ready, address, chunks, work } = launches[i];
    if (pool.worthwhile(chunks, work)) pool.run(ready.number, ready.run, address, chunks);
    else ready.run(address, 0, chunks);
  }
}

/** The memory of launches that nobody holds any more goes. */
const dropped = new FinalizationRegistry<KeptMemory>((memory) => memory.free());

/**
 * Launches that follow one another. Their jobs hold addresses: these are compared before each run, and the jobs are written
 * anew where the heap has moved a storage, or other kernels compute.
 */
class Launches implements Prepared {
  private readonly engine: WasmEngine;
  private readonly calls: readonly EngineCall[];
  private readonly storages: readonly WasmStorage[];
  private readonly memory: KeptMemory;
  private addresses: readonly number[] = [];
  private launches: readonly Kept[] = [];
  private tier: Tier | null = null;

  constructor(engine: WasmEngine, calls: readonly EngineCall[]) {
    this.engine = engine;
    this.calls = calls;
    const storages = new Set<WasmStorage>();
    for (const { outs, ins } of calls) {
      for (const x of [...outs, ...ins]) if (typeof x !== "number") storages.add(x.storage as WasmStorage);
    }
    this.storages = [...storages];
    this.memory = new KeptMemory(engine.heap);
    dropped.register(this, this.memory);
  }

  run(): void {
    const { machine } = this.engine;
    if (this.tier === machine.tier && this.stand()) {
      rerun(machine, this.launches);
      return;
    }
    this.write();
    // Where the memory is so scarce that not all storages have room at once, calls are made one by one.
    if (this.stand()) rerun(machine, this.launches);
    else make(this.engine, this.calls);
  }

  /** Whether all storages stand where the jobs have them; until the next tick of the heap none is moved. */
  private stand(): boolean {
    const { storages, addresses } = this;
    this.engine.heap.tick++;
    for (let i = 0; i < storages.length; i++) if (storages[i].address !== addresses[i]) return false;
    return true;
  }

  private write(): void {
    const { machine, heap } = this.engine;
    this.memory.free();
    heap.tick++;
    const addresses = this.storages.map((storage) => storage.address);
    const moves = heap.moves;
    this.launches = keep(this.engine, this.memory, this.calls);
    this.tier = machine.tier;
    // What was moved meanwhile may stand in the jobs at two places.
    this.addresses = heap.moves === moves ? addresses : [];
  }
}
