import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Tqdm, type TqdmOptions, tqdm, trange } from "../../src/tqdm/index.js";
import fixture from "../fixtures/tqdm/scenarios.json" with { type: "json" };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["performance"] });
  vi.advanceTimersByTime(1000);
});
afterEach(() => void vi.useRealTimers());

type Step =
  | ["new", string, TqdmOptions]
  | ["iterate", string, number, number, TqdmOptions]
  | ["call", string, string, unknown[]]
  | ["advance", number]
  | ["write", string];

/** Plays the calls that the Python script played, under the same clock; gives what was written. */
function play(steps: Step[]): string {
  const output: string[] = [];
  const file = { write: (text: string) => output.push(text) };
  const bars = new Map<string, Tqdm>();
  for (const step of steps) {
    if (step[0] === "advance") vi.advanceTimersByTime(step[1]);
    else if (step[0] === "write") tqdm.write(step[1], { file });
    else if (step[0] === "new") bars.set(step[1], tqdm({ ...step[2], file }));
    else if (step[0] === "iterate")
      for (const _ of trange(step[2], { ...step[4], file })) vi.advanceTimersByTime(step[3]);
    else (bars.get(step[1]) as unknown as Record<string, (...args: unknown[]) => void>)[step[2]](...step[3]);
  }
  return output.join("");
}

describe("a bar writes what Python's tqdm writes, byte for byte", () => {
  it.each(fixture.scenarios.map(({ title, steps, output }) => [title, steps, output] as const))(
    "%s",
    (_, steps, output) => expect(play(steps as Step[])).toBe(output),
  );
});
