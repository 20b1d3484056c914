import type { DType } from "../../core/dtype.js";
import type { Engine } from "../engine.js";
import type { Operand, Storage, View } from "../view.js";
import { type Step, storagesOf, viewOn } from "./step.js";

/** Where a temporary result stands: storages of one dtype whose times do not overlap share one. */
interface Slot {
  readonly dtype: DType;
  length: number;
  storage: Storage | null;
}

/** The first and the last step that names a storage. */
interface Life {
  first: number;
  last: number;
}

/** What a plan needs of memory, in elements by dtype, and how much the steps would need without sharing. */
export interface Planned {
  readonly steps: readonly Step[];
  /** Storages that the plan owns. */
  readonly slots: readonly Storage[];
  /** The temporaries that are alive from before step `at` until after it, with the slots that take their place. */
  alive(at: number): readonly (readonly [from: Storage, to: Storage])[];
}

/**
 * Lays out the memory of recorded steps once and for all: every temporary gets a slot that it shares with those that live
 * before and after it; `kept` storages stay as they are. Slots are given first come, first served, the smallest that is
 * large enough, else the largest one grows.
 */
export function planMemory(
  engine: Engine,
  steps: readonly Step[],
  made: ReadonlySet<Storage>,
  kept: ReadonlySet<Storage>,
): Planned {
  const lives = livesOf(steps, (storage) => made.has(storage) && !kept.has(storage));
  const begins = groupBy(lives, ({ first }) => first);
  const ends = groupBy(lives, ({ last }) => last);
  const slots: Slot[] = [];
  const free = new Set<Slot>();
  const places = new Map<Storage, Slot>();
  steps.forEach((_, at) => {
    for (const storage of begins.get(at) ?? []) {
      const slot = fitting(free, storage) ?? { dtype: storage.dtype, length: 0, storage: null };
      if (!free.delete(slot)) slots.push(slot);
      slot.length = Math.max(slot.length, storage.length);
      places.set(storage, slot);
    }
    for (const storage of ends.get(at) ?? []) free.add(places.get(storage) as Slot);
  });
  for (const slot of slots) slot.storage = engine.allocate(slot.dtype, slot.length, false);
  const moved = <T extends Operand>(x: T): T => {
    if (typeof x === "number") return x;
    const slot = places.get(x.storage);
    return slot === undefined ? x : (viewOn(x, slot.storage as Storage) as T);
  };
  const placed = steps.map((step): Step => {
    if (step.kind === "live") return step;
    if (step.kind === "guard") return { ...step, view: moved(step.view) };
    return { ...step, outs: step.outs.map(moved), ins: step.ins.map(moved) };
  });
  return {
    steps: placed,
    slots: slots.map(({ storage }) => storage as Storage),
    alive: (at) =>
      [...lives]
        .filter(([, { first, last }]) => first < at && last >= at)
        .map(([from]) => [from, places.get(from)?.storage as Storage]),
  };
}

/** All views that a step names. */
export function viewsOf(step: Step): readonly View[] {
  if (step.kind === "live") return [];
  if (step.kind === "guard") return [step.view];
  return [...step.outs, ...step.ins.filter((x) => typeof x !== "number")];
}

function livesOf(steps: readonly Step[], counts: (storage: Storage) => boolean): Map<Storage, Life> {
  const lives = new Map<Storage, Life>();
  steps.forEach((step, at) => {
    for (const storage of storagesOf(viewsOf(step))) {
      if (!counts(storage)) continue;
      const life = lives.get(storage);
      if (life === undefined) lives.set(storage, { first: at, last: at });
      else life.last = at;
    }
  });
  return lives;
}

function groupBy(
  lives: ReadonlyMap<Storage, Life>,
  key: (life: Life) => number,
): ReadonlyMap<number, Storage[]> {
  const groups = new Map<number, Storage[]>();
  for (const [storage, life] of lives) {
    const at = key(life);
    const group = groups.get(at);
    if (group === undefined) groups.set(at, [storage]);
    else group.push(storage);
  }
  return groups;
}

/** A free slot for a storage. */
function fitting(free: ReadonlySet<Slot>, { dtype, length }: Storage): Slot | null {
  let best: Slot | null = null;
  for (const slot of free) {
    if (slot.dtype !== dtype) continue;
    if (best === null) best = slot;
    else if (
      slot.length >= length ? best.length < length || slot.length < best.length : slot.length > best.length
    )
      best = slot;
  }
  return best;
}
