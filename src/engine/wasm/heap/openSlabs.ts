import type { Block, Slots } from "./storage.js";

/** The slabs with free slots, by age and size class; the last one of a list is used first. */
export class OpenSlabs {
  private readonly lists: readonly [old: Block[][], young: Block[][]];

  constructor(classes: number) {
    const lists = () => Array.from({ length: classes }, (): Block[] => []);
    this.lists = [lists(), lists()];
  }

  /** The slab in use for this class, of the young (1) or old (0) ones. */
  inUse(sizeClass: number, young: 0 | 1): Block | undefined {
    const list = this.lists[young][sizeClass];
    return list.length > 0 ? list[list.length - 1] : undefined;
  }

  /** From now on this slab is in use. */
  add(block: Block): void {
    const slots = block.slots as Slots;
    slots.listed = true;
    this.listOf(slots).push(block);
  }

  /** The offset of a free slot of a slab that is in use, which ends when it is full. */
  take(block: Block): number {
    const slots = block.slots as Slots;
    const offset = slots.take();
    if (slots.full) {
      this.listOf(slots).pop();
      slots.listed = false;
    }
    return offset;
  }

  /** The slot is free again; whether the slab is now empty and not in use, and may go: another serves its size. */
  give(block: Block, offset: number): boolean {
    const slots = block.slots as Slots;
    const list = this.listOf(slots);
    slots.give(offset);
    if (slots.listed) return slots.taken === 0 && list[list.length - 1] !== block;
    // The slab in use stays that.
    slots.listed = true;
    const inUse = list.pop();
    list.push(block);
    if (inUse !== undefined) list.push(inUse);
    return false;
  }

  /** The slab leaves the heap. */
  remove(block: Block): void {
    const slots = block.slots as Slots;
    if (!slots.listed) return;
    const list = this.listOf(slots);
    list.splice(list.indexOf(block), 1);
    slots.listed = false;
  }

  private listOf(slots: Slots): Block[] {
    return this.lists[slots.young ? 1 : 0][slots.sizeClass];
  }
}
