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

describe("a column of identifiers", () => {
  const { x, y, kind } = twoKinds(150);
  const plansOf = (columns: Record<string, (number | bigint)[]>, more: { keep?: string[] } = {}) => {
    const table = Table.from({ ...columns, x, y, kind } as unknown as Record<string, number[]>);
    return prepare(table, { target: "kind", ...more }).plans;
  };
  const counter = (from: number) => x.map((_, i) => from + i);
  const spread = x.map((_, i) => ((i * 7919) % 100_003) + 1000);

  it.each(
    "Id,id,ID,PassengerId,customer_id,Order ID,rowid,userid,code,zip_code,key,row,index,Unnamed: 0,ticket number,nº,código,fila,#".split(
      ",",
    ),
  )("is left out where its name says so: %s", (name) => {
    for (const values of [
      counter(1),
      counter(5000),
      spread,
      spread.map((value) => 10n ** 18n + BigInt(value)),
    ])
      expect(plansOf({ [name]: values })[0]).toEqual({ kind: "left out", name, why: "identifier" });
    expect(plansOf({ [name]: counter(1) }, { keep: [name] })[0]).toMatchObject({ kind: "number", name });
    // codes that come again say something
    expect(plansOf({ [name]: x.map((_, i) => i % 9) })[0]).toMatchObject({ kind: "number", name });
  });

  it.each(["observation", "serial", "muestra"])("is left out where it counts the rows: %s", (name) => {
    for (const values of [counter(0), counter(1), x.map((_, i) => i + Math.floor(i / 40))])
      expect(plansOf({ [name]: values })[0]).toMatchObject({ why: "identifier" });
    for (const values of [spread, counter(1).reverse(), counter(1900), x.map((_, i) => i + 0.5)])
      expect(plansOf({ [name]: values })[0]).toMatchObject({ kind: "number", name });
  });

  it.each(
    "area,price,time,timestamp,year,day,hours,size,age,x,t,m2,number of rooms,fecha,precio,superficie,paid,width,video".split(
      ",",
    ),
  )("is no quantity: %s stays", (name) => {
    for (const values of [spread, counter(name === "paid" || name === "video" ? 100 : 0)])
      expect(plansOf({ [name]: values })[0]).toMatchObject({ kind: "number", name });
  });

  it("that is all there is to learn from is used, if its name does not say what it is", () => {
    const y = counter(0).map((value) => value * 3 + 0.5);
    const { plans } = prepare(Table.from({ minutes_open: counter(0), y }), { target: "y" });
    expect(plans).toMatchObject([{ kind: "number" }]);
    expect(() => prepare(Table.from({ id: counter(0), y }), { target: "y" })).toThrow("keep COLUMN");
  });

  it("sorted by class no longer spoils new rows", async () => {
    const order = [...x.keys()].sort((a, b) => (kind[a] < kind[b] ? -1 : 1));
    const pick = <T>(values: readonly T[]) => order.map((i) => values[i]);
    const table = Table.from({ Id: counter(1), x: pick(x), y: pick(y), kind: pick(kind) });
    const { model } = await train(prepare(table, { target: "kind" }), { epochs: 40 });
    const fresh = table.assign({ Id: counter(90_000) });
    expect(evaluate(model, fresh)).toMatchObject({ accuracy: 1 });
  });
});

describe("a column that gives the target away", () => {
  const { x, y, kind } = twoKinds();
  it("is named: it determines the class, or is the quantity in other units", () => {
    const code = kind.map((name) => (name === "a" ? 7 : 3));
    const data = prepare(Table.from({ x, code, y, kind }), { target: "kind" });
    expect(data.leaks).toEqual(["code"]);
    const fahrenheit = x.map((value) => 32 + 1.8 * value);
    expect(prepare(Table.from({ fahrenheit, x, y }), { target: "x" }).leaks).toEqual(["fahrenheit"]);
  });

  it("is not one that only tells well", () => {
    expect(prepare(Table.from({ x, y, kind }), { target: "kind" }).leaks).toEqual([]);
    expect(
      prepare(Table.from({ x, y, close: x.map((value, i) => value + i / 1e4) }), { target: "x" }).leaks,
    ).toEqual([]);
  });
});
