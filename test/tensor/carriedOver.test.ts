import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as torch from "../../src/index.js";
import { codeOf } from "../support/code.js";

/** What programs of PyTorch are written with: the names that stay, and Python's spelling of those that are written otherwise. */

const { nn, optim } = torch;
type Any = Record<string, (...args: unknown[]) => unknown>;
const any = (value: unknown) => value as Any;

const optimizer = () => new optim.SGD([torch.ones(1, { requiresGrad: true })]);

describe("Python's spelling says how it is written", () => {
  test.each<[string, () => unknown, string]>([
    ["x.tolist()", () => any(torch.ones(2)).tolist(), "x.toArray()"],
    ["x.index_select()", () => any(torch.ones(2)).index_select(0), "x.indexSelect(…)"],
    ["x.requires_grad_()", () => any(torch.ones(2)).requires_grad_(), "x.requiresGrad_(…)"],
    ["x.requires_grad", () => any(torch.ones(2)).requires_grad, "x.requiresGrad"],
    ["x.requires_grad =", () => Object.assign(torch.ones(2), { requires_grad: true }), "x.requiresGrad"],
    ["x.grad_fn", () => any(torch.ones(2)).grad_fn, "x.gradFn"],
    ["x.new_zeros()", () => any(torch.ones(2)).new_zeros(2), "x.newZeros(…)"],
    ["a parameter", () => any(new nn.Linear(1, 1).weight).retain_grad(), "x.retainGrad(…)"],
    ["module.state_dict()", () => any(new nn.Linear(1, 1)).state_dict(), "module.stateDict(…)"],
    [
      "module.load_state_dict()",
      () => any(new nn.Linear(1, 1)).load_state_dict({}),
      "module.loadStateDict(…)",
    ],
    ["module.named_parameters()", () => any(new nn.ReLU()).named_parameters(), "module.namedParameters(…)"],
    ["module.in_features", () => any(new nn.Linear(1, 1)).in_features, "module.inFeatures"],
    ["optimizer.zero_grad()", () => any(optimizer()).zero_grad(), "optimizer.zeroGrad(…)"],
    ["optimizer.param_groups", () => any(optimizer()).param_groups, "optimizer.paramGroups"],
    [
      "scheduler.get_last_lr()",
      () => any(new optim.lrScheduler.StepLR(optimizer(), 1)).get_last_lr(),
      "scheduler.getLastLr(…)",
    ],
    ["torch.no_grad()", () => any(torch).no_grad(), "torch.noGrad("],
    ["torch.manual_seed()", () => any(torch).manual_seed(1), "torch.manualSeed(…)"],
  ])("%s", (_, run, text) => {
    expect(run).toThrow(text);
    expect(codeOf(run)).toBe("E-TENSOR-006");
  });

  test("in Spanish", () => {
    torch.setLanguage("es");
    try {
      expect(() => any(torch.ones(2)).tolist()).toThrow(
        "x.tolist(…) es como se escribe en Python: aquí es x.toArray()",
      );
    } finally {
      torch.setLanguage("en");
    }
  });

  test("a model may have fields and methods of these names", () => {
    class Net extends nn.Module {
      in_features = 3;
      constructor() {
        super();
        Object.assign(this, { out_features: 4 });
      }
      named_parameters(): string {
        return "mine";
      }
      forward(x: torch.Tensor): torch.Tensor {
        return x;
      }
    }
    const net = new Net();
    expect([net.in_features, any(net).out_features, net.named_parameters()]).toEqual([3, 4, "mine"]);
    expect(Object.keys(net)).toEqual(["in_features", "out_features"]);
  });

  test("nothing of it is seen where objects are shown or compared", () => {
    expect(torch.ones(2)).toEqual(torch.ones(2));
    expect(JSON.stringify({ x: torch.ones(2) })).toBe('{"x":[1,1]}');
    expect(String(new nn.Linear(1, 1))).toBe("Linear(in_features=1, out_features=1, bias=True)");
  });
});

describe("what programs of PyTorch begin with", () => {
  beforeAll(() => torch.warnings.setHandler(({ code }) => void said.push(code)));
  afterAll(() => torch.warnings.setHandler(null));
  const said: string[] = [];

  test("old constructors and short names of dtypes", () => {
    expect(torch.FloatTensor([1, 2]).dtype).toBe("float32");
    expect(torch.LongTensor([[1, 2]]).dtype).toBe("int64");
    expect(torch.FloatTensor(2, 3).shape).toEqual([2, 3]);
    expect(
      [torch.DoubleTensor, torch.IntTensor, torch.ByteTensor, torch.BoolTensor].map(
        (make) => make([1]).dtype,
      ),
    ).toEqual(["float64", "int32", "uint8", "bool"]);
    expect([torch.float, torch.double, torch.long, torch.int]).toEqual([
      "float32",
      "float64",
      "int64",
      "int32",
    ]);
    expect(torch.tensor([1], { dtype: torch.long }).dtype).toBe("int64");
  });

  test("the device", () => {
    const device = torch.device(torch.cuda.isAvailable() ? "cuda" : "cpu");
    expect([device.type, device.index, String(device)]).toEqual(["cpu", null, "cpu"]);
    const x = torch.ones(2);
    const net = new nn.Linear(2, 1);
    expect([x.to(device), x.to("cpu"), net.to(device)]).toEqual([x, x, net]);
    expect(any(x).cpu()).toBe(x);
    expect(any(net).cpu()).toBe(net);
    expect(codeOf(() => torch.device("cuda"))).toBe("E-TENSOR-003");
    expect(x.to(torch.arange(2)).dtype).toBe("int64");
  });

  test("questions, versions, new tensors like another", () => {
    expect([torch.isTensor(torch.ones(1)), torch.isTensor(1)]).toEqual([true, false]);
    expect([torch.isFloatingPoint(torch.ones(1)), torch.ones(1).long().isFloatingPoint()]).toEqual([
      true,
      false,
    ]);
    const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
      version: string;
    };
    expect(torch.__version__).toBe(version);
    const x = torch.tensor([1, 2], { dtype: "float64" });
    expect(x.newZeros(2, 3).shape).toEqual([2, 3]);
    expect(x.newOnes([2]).dtype).toBe("float64");
    expect(x.newFull([2], 3, { dtype: "int64" }).toArray()).toEqual([3, 3]);
    expect(x.newTensor([[1]], { requiresGrad: true }).requiresGrad).toBe(true);
    expect([x.newEmpty(4).dtype, x.elementSize()]).toEqual(["float64", 8]);
    expect(codeOf(() => x.newZeros("2" as never))).toBe("E-ARG-002");
  });

  test("inferenceMode is noGrad, autocast says that it does nothing", () => {
    const w = torch.ones(1, { requiresGrad: true });
    expect(torch.inferenceMode(() => w.mul(2)).requiresGrad).toBe(false);
    expect(torch.inferenceMode(() => w.mul(2), false).requiresGrad).toBe(true);
    torch.warnings.reset();
    expect(torch.autocast("cpu", () => w.mul(2)).dtype).toBe("float32");
    torch.autocast("cpu", () => w, { dtype: "bfloat16" });
    expect(said).toEqual(["W-TENSOR-001"]);
    expect(codeOf(() => torch.autocast("cuda", () => w))).toBe("E-ARG-002");
  });
});
