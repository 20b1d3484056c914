import fc from "fast-check";
import { expect, it } from "vitest";
import { partition } from "../../src/numeric/select.js";

const sorts = (numbers: readonly number[], places: readonly number[]) => {
  const values = Float64Array.from(numbers);
  const sorted = values.slice().sort();
  partition(values, places);
  for (const place of places) {
    expect(values[place] + 0).toBe(sorted[place] + 0);
    for (const [i, value] of values.entries())
      if (i < place ? value > values[place] : value < values[place])
        throw new Error(`${value} stands at ${i}`);
  }
  expect(values.sort()).toEqual(sorted);
};

it("puts at each place what sorting would put there, less before it and greater behind it", () => {
  const number = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true }));
  fc.assert(
    fc.property(fc.array(number, { minLength: 1, maxLength: 60 }), fc.array(fc.nat(59)), (numbers, at) => {
      sorts(
        numbers,
        at.filter((place) => place < numbers.length).sort((a, b) => a - b),
      );
    }),
  );
});

it.each<[string, (i: number) => number]>([
  ["in order", (i) => i],
  ["in falling order", (i) => -i],
  ["all alike", () => 7],
  ["of three kinds", (i) => i % 3],
  ["mixed", (i) => ((i * 7919) % 20011) - 10000],
  ["a mountain", (i) => -Math.abs(i - 10000)],
  ["with infinities", (i) => (i % 5 === 0 ? Infinity : i % 7 === 0 ? -Infinity : i)],
])("of 20,011 values, %s", (_, value) => {
  const numbers = Array.from({ length: 20011 }, (__, i) => value(i));
  sorts(numbers, [0, 1, 5002, 5003, 10005, 10005, 15007, 20010]);
});
