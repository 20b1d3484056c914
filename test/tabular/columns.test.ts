import { describe, expect, it } from "vitest";
import { Table } from "../../src/io/index.js";
import { evaluate, predict, prepare, train } from "../../src/tabular/index.js";

/** What becomes of columns that tell nothing, or would tell too much. */

/** Rows around two centres; whoever learns anything tells them apart. */
function twoKinds(rows = 80) {
  let state = 11;
  const noise = () => {
    state = (state * 16807) % 2147483647; // Lehmer's generator
    return state / 2147483647 - 0.5;
  };
  const kind = Array.from({ length: rows }, (_, i) => (i % 2 === 0 ? "a" : "b"));
  const x = kind.map((name) => (name === "a" ? 2 : -2) + noise());
  const y = kind.map((name) => (name === "a" ? -1 : 1) + noise());
  return { x, y, kind };
}

describe("a column with one value in the rows that train", () => {
  const { x, y, kind } = twoKinds();
  const same = (value: number | string) => kind.map(() => value);

  it.each([7, 0, -0.1, 1e24, 4_000_123_456_789_012, 1.7e18, 1e300, 5e-324, "one"])(
    "is left out, whatever it is: %s",
    async (value) => {
      const data = prepare(Table.from({ x, same: same(value) as number[], y, kind }), { target: "kind" });
      expect(data.constant).toEqual(["same"]);
      expect(data.features.map(({ name }) => name)).toEqual(["x", "y"]);
      const { model, evaluation } = await train(data, { epochs: 40 });
      expect(evaluation).toMatchObject({ accuracy: 1 });
      expect(model.spec.features).toHaveLength(2);
      // with another constant, with a text, or without the column the answers are the same
      const expected = predict(model, Table.from({ x, y }));
      for (const other of [-50, 1e9, 1e24, "two"])
        expect(predict(model, Table.from({ x, same: same(other) as number[], y }))).toEqual(expected);
      expect(evaluate(model, Table.from({ x, y, kind }))).toMatchObject({ accuracy: 1 });
    },
  );

  it("is left out although rows of the test differ", () => {
    const all = Table.from({ x, y, kind });
    const { parts } = prepare(all, { target: "kind" });
    const odd = kind.map((_, i) => (parts.train.includes(i) ? 3 : i));
    const data = prepare(all.assign({ odd }), { target: "kind" });
    expect(data.constant).toEqual(["odd"]);
  });

  it("alone leaves nothing to learn from", () => {
    expect(() => prepare(Table.from({ same: same(7) as number[], kind }), { target: "kind" })).toThrow(
      "hold one value",
    );
  });

  it("is told from values that lie close together far from 0", async () => {
    // nanoseconds of one minute: float64 holds every 256th, and scikit-learn takes their deviation for rounding
    const time = kind.map((name, i) => 1.7e18 + 256 * (i % 4) + (name === "a" ? 0 : 4096));
    const data = prepare(Table.from({ time, kind }), { target: "kind" });
    expect(data.constant).toEqual([]);
    const column = data.train.x.toArray<2>().map(([value]) => value);
    expect(Math.max(...column.map(Math.abs))).toBeLessThan(3);
    const { evaluation } = await train(data, { epochs: 60 });
    expect(evaluation).toMatchObject({ accuracy: 1 });
  });
});
