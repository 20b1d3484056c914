import { expect, it } from "vitest";
import * as datasets from "../../src/datasets/index.js";
import { declaredIn } from "../support/declared.js";
import { describeForms } from "../support/forms.js";

const all = declaredIn("datasets", datasets);

it("every function declares its parameters, but for the surface itself", () => {
  const functions = Object.entries(datasets).filter(([, value]) => typeof value === "function");
  const declared = all.map(({ name }) => name.replace("datasets.", ""));
  expect(functions.map(([name]) => name).filter((name) => !declared.includes(name))).toEqual(["peaks"]);
});

describeForms(all, {
  pool: [
    ...[0, 1, 2, 3, 5, 8, 10, 0.5, 1.5, true, false, null].map((value) => () => value),
    () => [4, 6],
    () => [-1, 1],
    () => [0.5, 0.5],
    () => [
      [0, 1],
      [2, 3],
    ],
  ],
  rounds: 12,
  always: { randomState: () => 3 },
});

it("makers take everything by name, and what scikit-learn lets by position", () => {
  const { makeMoons, makeBlobs, makeRegression, loadIris } = datasets;
  expect(makeMoons({ nSamples: 20, noise: 0.2, randomState: 0 })).toEqual(
    makeMoons(20, { noise: 0.2, randomState: 0 }),
  );
  const [, , centers] = makeBlobs({ nSamples: 9, returnCenters: true, randomState: 0 });
  expect(centers).toEqual(makeBlobs(9, { returnCenters: true, randomState: 0 })[2]);
  const [, , coef] = makeRegression(9, { nFeatures: 3, coef: true, randomState: 0 });
  expect(coef).toHaveLength(3);
  const [x, y] = loadIris({ returnXY: true });
  expect([x.length, y.length]).toEqual([150, 150]);
});
