import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import * as torch from "../../src/index.js";

const { nn, summary } = torch;
type Tensor = torch.Tensor;

class Net extends nn.Module {
  fc1 = new nn.Linear(4, 8);
  norm = new nn.BatchNorm1d(8);
  drop = new nn.Dropout();
  scale = new nn.Parameter(torch.ones(8));
  out = new nn.Linear(8, 3);
  unused = new nn.Linear(1000, 2);
  forward(x: Tensor): Tensor {
    return this.out(this.drop(this.norm(this.fc1(x))).mul(this.scale));
  }
}

const codeOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    return error instanceof torch.AntorchaError ? error.code : String(error);
  }
  return "nothing";
};

describe("summary", () => {
  test("prints Keras' table", () => {
    const model = new Net();
    model.fc1.requiresGrad_(false);
    const text = `Model: "Net"
┏━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━━━━┓
┃ Layer (type)                    ┃ Output Shape           ┃       Param # ┃
┡━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━━━━┩
│ Net                             │ (None, 3)              │             8 │
├─────────────────────────────────┼────────────────────────┼───────────────┤
│ fc1 (Linear)                    │ (None, 8)              │            40 │
├─────────────────────────────────┼────────────────────────┼───────────────┤
│ norm (BatchNorm1d)              │ (None, 8)              │            16 │
├─────────────────────────────────┼────────────────────────┼───────────────┤
│ drop (Dropout)                  │ (None, 8)              │             0 │
├─────────────────────────────────┼────────────────────────┼───────────────┤
│ out (Linear)                    │ (None, 3)              │            27 │
├─────────────────────────────────┼────────────────────────┼───────────────┤
│ unused (Linear)                 │ ?                      │         2,002 │
└─────────────────────────────────┴────────────────────────┴───────────────┘
 Total params: 2,093 (8.18 KB)
 Trainable params: 2,053 (8.02 KB)
 Non-trainable params: 40 (160.00 B)`;
    expect(String(summary(model, { inputShape: [4] }))).toBe(text);
    expect(inspect(summary(model, { inputShape: [4] }))).toBe(text);
  });

  test("leaves everything as it was", () => {
    const model = new Net();
    model.norm.eval();
    const state = () => Object.values(model.stateDict()).map((x) => x.toArray());
    const before = state();
    const seen: string[] = [];
    model.registerForwardHook(() => void seen.push("mine"));
    torch.manualSeed(1);
    const next = torch.rand(1).item();
    torch.manualSeed(1);
    summary(model, { inputShape: [4] });
    expect(torch.rand(1).item()).toBe(next);
    expect(state()).toEqual(before);
    expect([model.training, model.fc1.training, model.norm.training]).toEqual([true, true, false]);
    expect(torch.isGradEnabled()).toBe(true);
    const calls = seen.length;
    model.eval()(torch.ones(1, 4));
    expect(seen).toHaveLength(calls + 1);
    expect(codeOf(() => summary(model, { inputShape: [5] }))).toBe("E-LINEAR-001");
    expect([model.training, model.norm.training]).toEqual([false, false]);
  });

  test("goes into models of models, and counts what is shared once", () => {
    const layer = new nn.Linear(3, 3);
    const model = new nn.Sequential(new nn.Sequential(layer, new nn.ReLU()), layer, new nn.Flatten(0));
    const { layers, totalParams, trainableParams } = summary(model, { inputShape: [3] });
    expect(layers).toEqual([
      { path: "0.0", type: "Linear", outputShape: [null, 3], params: 12 },
      { path: "0.1", type: "ReLU", outputShape: [null, 3], params: 0 },
      { path: "2", type: "Flatten", outputShape: [null], params: 0 },
    ]);
    expect([totalParams, trainableParams]).toEqual([12, 12]);
  });

  test("takes an input as it is, of any dtype and number", () => {
    class Two extends nn.Module {
      fc = new nn.Linear(4, 2);
      forward(x: Tensor, y: Tensor): { sum: Tensor } {
        return { sum: this.fc(x).add(y) };
      }
    }
    const input = [torch.ones(7, 5, 4), torch.ones(5, 2)];
    expect(summary(new Two(), { input }).layers).toEqual([
      { path: "fc", type: "Linear", outputShape: [7, 5, 2], params: 10 },
    ]);
    const double = new nn.Linear(4, 2).double();
    expect(summary(double, { inputShape: [4] }).bytes).toEqual([80, 0]);
    expect(summary(new nn.Flatten(), { inputShape: [2, 3], dtype: "int64" }).layers[0].outputShape).toEqual([
      null,
      6,
    ]);
  });

  test("refuses what is no shape of a sample", () => {
    const model = new Net();
    for (const options of [
      {},
      { inputShape: 4 },
      { inputShape: [null, 4] },
      { inputShape: [0] },
      { inputShape: [-1] },
      undefined,
      null,
      [4],
    ]) {
      expect(
        codeOf(() => summary(model, options as never)),
        inspect(options),
      ).toBe("E-ARG-002");
    }
    expect(codeOf(() => summary(model, { inputShape: [4], input: torch.ones(1, 4) }))).toBe("E-ARG-002");
    expect(codeOf(() => summary(model, { input: [[1]] as never }))).toBe("E-ARG-002");
    expect(codeOf(() => summary(model, { inputShape: [4], dtype: "float" as never }))).toBe("E-ARG-002");
    expect(codeOf(() => summary(model, { input_shape: [4] } as never))).toBe("E-ARG-001");
    expect(codeOf(() => summary(torch.ones(2) as never, { inputShape: [2] }))).toBe("E-ARG-002");
  });

  test("tells the number of samples from a shape of samples", () => {
    expect(codeOf(() => summary(new Net(), { inputShape: [150, 4] }))).toBe("E-INPUT-001");
    const signals = new nn.Sequential(new nn.BatchNorm1d(4), new nn.Flatten());
    expect(codeOf(() => summary(signals, { inputShape: [150, 4] }))).toBe("E-INPUT-001");
    expect(summary(signals, { inputShape: [4, 9] }).layers[1].outputShape).toEqual([null, 36]);
    // Fewer dimensions do not help here: the shape is what the model takes.
    class Steps extends nn.Module {
      fc = new nn.Linear(4, 2);
      forward(x: Tensor): Tensor {
        return this.fc(x).sum(2);
      }
    }
    expect(summary(new Steps(), { inputShape: [9, 4] }).layers[0].outputShape).toEqual([null, 9, 2]);
  });
});
