import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Table } from "../../src/io/index.js";
import { gapsOf } from "../../src/tabular/gaps.js";
import {
  evaluate,
  loadModel,
  predict,
  prepare,
  saveModel,
  train,
  unseenCategories,
} from "../../src/tabular/index.js";

interface Case {
  readonly y: readonly number[];
  readonly missing: readonly number[];
  readonly k?: number;
  readonly p: number;
}
const fixture: { readonly classes: readonly Case[]; readonly quantities: readonly Case[] } = JSON.parse(
  readFileSync(new URL("../fixtures/tabular/gaps.json", import.meta.url), "utf8"),
);

describe("gaps that tell something of the target", () => {
  const told = ({ y, missing, k }: Case) => {
    const target =
      k === undefined
        ? ({ task: "regression", name: "y", y: Float64Array.from(y) } as const)
        : {
            ...({ task: "classification", name: "y", labels: [] } as const),
            classes: Array.from({ length: k }, (_, c) => `${c}`),
            y,
          };
    return gapsOf(target, [...y.keys()]).tell(missing.map(Boolean));
  };
  it("are those for which SciPy's χ² test says p < 0.01", () => {
    expect(fixture.classes.length).toBeGreaterThan(20);
    for (const one of fixture.classes)
      if (Math.abs(Math.log(one.p / 0.01)) > 0.02) expect([one.p, told(one)]).toEqual([one.p, one.p < 0.01]);
  });
  it("and for quantities SciPy's t test of Welch", () => {
    expect(fixture.quantities.length).toBeGreaterThan(20);
    // The normal distribution stands for that of t: of ten rows on a side p is a little larger.
    for (const one of fixture.quantities)
      if (Math.abs(Math.log(one.p / 0.01)) > 0.5) expect([one.p, told(one)]).toEqual([one.p, one.p < 0.01]);
  });
});

/** Rows whose kind is missing, and whose age is missing, in just those of class b. */
const rows = 80;
const isB = (i: number) => i % 2 === 1;
const column = <V>(of: (i: number) => V) => Array.from({ length: rows }, (_, i) => of(i));
const table = Table.from({
  kind: column((i) => (isB(i) ? null : i % 4 === 0 ? "x" : "z")),
  age: column((i) => (isB(i) ? null : 20 + (i % 17))),
  noise: column((i) => (i % 8 === 3 ? null : (i * 7) % 11)),
  code: column((i) => (isB(i) ? null : 1)),
  y: column((i) => (isB(i) ? "b" : "a")),
});

describe("missing values", () => {
  it("are a category of their own, and an input where they tell something", async () => {
    const data = prepare(table, { target: "y" });
    expect(data.features.map(({ kind, name, gap = false }) => [name, kind, gap])).toEqual([
      ["kind", "category", true],
      ["age", "number", true],
      ["noise", "number", false],
      ["code", "category", true],
    ]);
    expect(data.train.x.shape[1]).toBe(3 + 2 + 1 + 2);
    const { model } = await train(data, { epochs: 30 });
    const again = loadModel(saveModel(model));
    expect(predict(again, table)).toEqual(predict(model, table));
    expect(evaluate(again, table)).toMatchObject({ accuracy: 1 });
  });

  it("are filled where that is asked for", () => {
    const data = prepare(table, { target: "y", missing: "fill" });
    expect(data.features.some(({ gap }) => gap)).toBe(false);
    expect(data.train.x.shape[1]).toBe(2 + 1 + 1);
    expect(data.constant).toEqual(["code"]);
  });

  it("of the target are counted, and left out on request", async () => {
    const some = table.assign({ y: column((i) => (i < 3 ? null : isB(i) ? "b" : "a")) });
    expect(() => prepare(some, { target: "y" })).toThrow(
      /first of 3 such rows of 80; dropMissingTarget leaves them out.*E-FILE-029/,
    );
    const data = prepare(some, { target: "y", dropMissingTarget: true });
    expect([data.rows, data.withoutTarget]).toEqual([77, 3]);
    const { model } = await train(data, { epochs: 2 });
    expect(() => evaluate(model, some)).toThrow(/first of 3 such rows of 80.*E-FILE-029/);
    expect(evaluate(model, some, { dropMissingTarget: true }).rows).toBe(77);
  });

  it("categories that training has not seen are counted by column", async () => {
    const { model } = await train(prepare(table, { target: "y" }), { epochs: 1 });
    const found = unseenCategories(
      model,
      Table.from({
        kind: ["x", "new", "new", null],
        age: [1, 2, 3, 4],
        noise: [1, 2, 3, 4],
        code: [1, 1, 5, 1],
      }),
    );
    expect(found).toEqual([
      { column: "kind", rows: 2, values: [{ value: "new", rows: 2 }], rare: false },
      { column: "code", rows: 1, values: [{ value: "5", rows: 1 }], rare: false },
    ]);
  });
});
