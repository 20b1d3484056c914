import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Engine } from "../../src/engine/engine.js";
import { referenceEngine } from "../../src/engine/engines/reference.js";
import * as torch from "../../src/index.js";
import { currentEngine, setEngine } from "../../src/tensor/currentEngine.js";

const { nn, optim } = torch;

/**
 * An engine that computes later than it is called, as a GPU does: no value can be read now, what `require` is to report
 * comes with the next awaited read, and `within` cannot tell.
 */
function laterEngine(): Engine {
  let pending: Error | null = null;
  return {
    ...referenceEngine,
    name: "later",
    read() {
      throw new Error("this engine computes later: await the asynchronous twin");
    },
    async readAsync(view) {
      await Promise.resolve();
      const error = pending;
      pending = null;
      if (error !== null) throw error;
      return referenceEngine.read(view);
    },
    require(x, low, high, error) {
      try {
        referenceEngine.require(x, low, high, error);
      } catch (found) {
        pending ??= found as Error;
      }
    },
    within: () => null,
  };
}

const before = currentEngine();
beforeEach(() => setEngine(laterEngine()));
afterEach(() => setEngine(before));

const rows = [
  [0.5, -1, 2, 0.25],
  [1, 0.75, -0.5, 3],
  [-2, 0.125, 1, 1],
];

/** Three steps with everything that looks at values: labels, norms, indices. */
function train(criterion: (scores: torch.Tensor, labels: torch.Tensor) => torch.Tensor): torch.Tensor[] {
  torch.manualSeed(7);
  const model = new nn.Sequential(
    new nn.Linear(4, 8),
    new nn.ReLU(),
    new nn.Dropout(0.2),
    new nn.Linear(8, 3),
  );
  const optimizer = new optim.Adam(model.parameters(), { lr: 0.05 });
  const [x, y] = [torch.tensor(rows), torch.tensor([0, 2, 1])];
  return [1, 2, 3].map(() => {
    const loss = criterion(model(x), y);
    optimizer.zeroGrad();
    loss.backward();
    nn.utils.clipGradNorm_(model.parameters(), 1, { errorIfNonfinite: true });
    optimizer.step();
    return loss;
  });
}

describe("an engine whose values come later", () => {
  it.each(["crossEntropy", "nllLoss"] as const)("trains with %s, to the same losses", async (name) => {
    const criterion = (scores: torch.Tensor, labels: torch.Tensor) =>
      name === "crossEntropy"
        ? new nn.CrossEntropyLoss()(scores, labels)
        : new nn.NLLLoss()(scores.logSoftmax(1), labels);
    const later = await Promise.all(train(criterion).map((loss) => loss.itemAsync()));
    setEngine(referenceEngine);
    const now = train(criterion).map((loss) => loss.item());
    for (const [i, value] of later.entries()) expect(value).toBeCloseTo(now[i], 6);
  });

  it("reads asynchronously, and not at once", async () => {
    const x = torch.tensor([
      [1, 2],
      [3, 4],
    ]);
    expect(() => x.toArray()).toThrow(/asynchronous twin/);
    expect(await x.toArrayAsync()).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(await x.numpyAsync()).toEqual(Float32Array.of(1, 2, 3, 4));
    await expect(x.itemAsync()).rejects.toThrow(/E-DATA-003/);
  });

  it("reports a label that is no class with the next awaited read", async () => {
    const loss = nn.functional.crossEntropy(torch.tensor(rows), torch.tensor([0, 4, 1]));
    await expect(loss.itemAsync()).rejects.toThrow(/E-LABEL-001/);
    expect(await torch.tensor(3).itemAsync()).toBe(3);
  });

  it("gathers by positions from the end, and reports those outside", async () => {
    const x = torch.tensor([10, 20, 30]);
    expect(await x.at(torch.tensor([-1, 0], { dtype: "int64" })).toArrayAsync()).toEqual([30, 10]);
    const outside = x.at(torch.tensor([3], { dtype: "int64" }));
    await expect(outside.toArrayAsync()).rejects.toThrow(/E-INDEX-001/);
  });
});
