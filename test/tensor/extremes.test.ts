import { expect, test } from "vitest";
import * as torch from "../../src/index.js";

const x = torch.tensor([
  [0, 1, 2],
  [3, 5, 4],
]);

test("max and min along a dimension are a pair, as PyTorch's, and have names", () => {
  const [values, predicted] = torch.max(x, 1);
  expect(values.toArray()).toEqual([2, 5]);
  expect(predicted.toArray()).toEqual([2, 1]);
  const { indices } = x.min(0);
  const [, positions] = x.min(0, { keepdim: true });
  expect(indices.toArray()).toEqual([0, 0, 0]);
  expect(positions.toArray()).toEqual([[0, 0, 0]]);
});

test("they print as in PyTorch 2.15", () => {
  expect(String(x.max(1))).toBe("torch.return_types.max(\nvalues=tensor([2., 5.]),\nindices=tensor([2, 1]))");
});

test("max and min of two tensors are maximum and minimum", () => {
  const y = torch.tensor([1, 1, 4]);
  expect(torch.max(x, y).toArray()).toEqual(torch.maximum(x, y).toArray());
  expect(x.min(y).toArray()).toEqual([
    [0, 1, 2],
    [1, 1, 4],
  ]);
});

const none = torch.zeros(0);
const rows = torch.zeros(2, 0);
test.each<[string, () => unknown, en: string, es: string]>([
  ["max", () => none.max(), "at least one element to choose from,", "al menos un elemento del que elegir;"],
  [
    "min",
    () => torch.min(none),
    "at least one element to choose from,",
    "al menos un elemento del que elegir;",
  ],
  [
    "amax",
    () => rows.amax(),
    "or a dim along which there are some,",
    "o una dim a lo largo de la que los haya;",
  ],
  [
    "argmax",
    () => none.argmax(),
    "at least one element to choose from,",
    "al menos un elemento del que elegir;",
  ],
  [
    "argmin",
    () => rows.argmin(),
    "or a dim along which there are some,",
    "o una dim a lo largo de la que los haya;",
  ],
  [
    "max",
    () => rows.max(1),
    "at least one element along dim 1,",
    "al menos un elemento a lo largo de dim 1;",
  ],
  [
    "min",
    () => none.min(-1),
    "at least one element along dim 0,",
    "al menos un elemento a lo largo de dim 0;",
  ],
  ["amin", () => rows.amin([0, 1]), "at least one element along dim 1,", "a lo largo de dim 1;"],
  ["argmin", () => rows.argmin(1), "at least one element along dim 1,", "a lo largo de dim 1;"],
])("%s of nothing says what was called and what is empty", (name, run, en, es) => {
  expect(run).toThrow(torch.AntorchaError);
  expect(run).toThrow(new RegExp(`^${name}: expected .*${en} received shape \\[`));
  torch.setLanguage("es");
  try {
    expect(run).toThrow(new RegExp(`^${name}: se esperaba .*${es} se recibió la forma \\[`));
  } finally {
    torch.setLanguage("en");
  }
});

test("along another dimension of an empty tensor there is nothing to choose, as in PyTorch", () => {
  expect(rows.max(0).values.shape).toEqual([0]);
  expect(rows.amin(0).shape).toEqual([0]);
});
