import { describe, expect, it } from "vitest";
import { Generator } from "../../../src/random/torch/index.js";
import {
  type Case,
  doubles,
  draw,
  fixture,
  hexOf,
  sha256,
  stateOf,
  throughLibrary,
  ulps,
} from "./fixture.js";

/** exp carries the error of its exponent: a normal of size 8, off by one unit, moves it by 8. */
const ALLOWED: Record<string, number> = { normal: 2, exponential: 2, cauchy: 4, logNormal: 16 };

function check({ seed, steps, state }: Case): void {
  const g = new Generator(BigInt(seed));
  for (const step of steps) {
    const got = draw(g, step);
    const what = JSON.stringify({ seed, ...step, hex: undefined, sha256: undefined });
    if (!throughLibrary(step)) {
      if (step.hex !== undefined) expect(hexOf(got), what).toBe(step.hex);
      else expect(sha256(got), what).toBe(step.sha256);
      continue;
    }
    const want = doubles(step.hex!);
    expect(got.length, what).toBe(want.length);
    const shift = step.op === "normal" || step.op === "cauchy" ? Math.abs(Number(step.args![0])) : 0;
    for (let i = 0; i < want.length; i++) {
      const size = Math.max(Math.abs(want[i]), shift);
      expect(ulps(Number(got[i]), want[i], size), `${what} [${i}]`).toBeLessThanOrEqual(ALLOWED[step.op]);
    }
  }
  expect(stateOf(g), `state after ${seed}`).toBe(state);
}

describe("the draws of PyTorch 2.15 on the CPU", () => {
  it.each(fixture.mixed)("every path, one after the other, from seed $seed", check);

  const families = {
    "uniforms and normals of every length around 16": fixture.sizes,
    "ranges, moments and the other continuous distributions": fixture.continuous,
    "whole numbers and permutations": fixture.whole,
    masks: fixture.masks,
    "multinomial choices": fixture.choices,
  };
  for (const [name, cases] of Object.entries(families)) {
    it(`${name}: ${cases.length} cases`, () => cases.forEach(check));
  }

  it("float64 normals: at most 1 % differ from PyTorch at all", () => {
    let count = 0;
    let differ = 0;
    for (const { seed, steps } of [...fixture.mixed, ...fixture.sizes]) {
      const g = new Generator(BigInt(seed));
      for (const step of steps) {
        const got = draw(g, step);
        if (!throughLibrary(step)) continue;
        const want = doubles(step.hex!);
        count += want.length;
        differ += want.filter((value, i) => value !== got[i]).length;
      }
    }
    expect(count).toBeGreaterThan(1000);
    expect(differ / count).toBeLessThan(0.01);
  });
});
