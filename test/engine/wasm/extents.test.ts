import { describe, expect, it } from "vitest";
import { type Extent, Extents } from "../../../src/engine/wasm/heap/extents.js";
import { sizeClassOf, sizeOfClass } from "../../../src/engine/wasm/heap/sizeClasses.js";
import { Dice, seeds } from "../../support/dice.js";

/** Extents tile the memory in order, and two free ones never stand side by side. */
function checkTiling(extents: Extents, start: number, end: number): void {
  let at = start;
  let used = 0;
  let beforeFree = false;
  for (const { address, size, free } of extents.all()) {
    expect(address).toBe(at);
    expect(size % 64).toBe(0);
    expect(free && beforeFree).toBe(false);
    if (!free) used += size;
    beforeFree = free;
    at += size;
  }
  expect(at).toBe(end);
  expect(extents.used).toBe(used);
}

describe("the address space", () => {
  for (const seed of seeds(8)) {
    it(`is tiled by its extents, whatever is taken and given, seed ${seed}`, () => {
      const dice = new Dice(seed);
      const start = 65536;
      let end = start + (1 << 16) * dice.int(1, 200);
      const extents = new Extents(start);
      extents.extendTo(end);
      const taken: Extent[] = [];
      for (let i = 0; i < 4000; i++) {
        if (dice.int(0, 99) < 55) {
          const bytes = dice.size(3 << 20) + 1;
          const extent = extents.take(bytes);
          if (extent === null) {
            // No hole of the size, with what rounding adds to it, was overlooked.
            const holes = [...extents.all()].filter((hole) => hole.free).map((hole) => hole.size);
            expect(Math.max(0, ...holes)).toBeLessThan(Math.ceil(bytes / 64) * 64 * 1.125 + 64);
            if (dice.int(0, 3) === 0) {
              end += extents.missing(bytes);
              extents.extendTo(end);
              const grown = extents.take(bytes);
              expect(grown).not.toBeNull();
              taken.push(grown as Extent);
            }
          } else {
            expect(extent.size).toBeGreaterThanOrEqual(bytes);
            taken.push(extent);
          }
        } else if (taken.length > 0) {
          extents.give(taken.splice(dice.int(0, taken.length - 1), 1)[0]);
        }
        if (i % 100 === 0) checkTiling(extents, start, end);
      }
      for (const extent of taken) extents.give(extent);
      checkTiling(extents, start, end);
      expect([...extents.all()].length).toBe(1);
    });
  }
});

describe("size classes", () => {
  it("hold every size with less than a fifth to spare, in multiples of 16", () => {
    for (let bytes = 1; bytes <= 40_000; bytes++) {
      const size = sizeOfClass(sizeClassOf(bytes));
      expect(size % 16).toBe(0);
      expect(size).toBeGreaterThanOrEqual(bytes);
      expect(size - bytes).toBeLessThan(Math.max(16, size / 5 + 1));
    }
  });
});
