import "../../src/tensor/methods.js";
import { afterEach, describe, expect, it } from "vitest";
import type { DType } from "../../src/core/dtype.js";
import { numel } from "../../src/core/shape.js";
import { fromArray, full, tensor, zeros } from "../../src/tensor/creation.js";
import { grad } from "../../src/tensor/gradients.js";
import { div, sub } from "../../src/tensor/ops/arithmetic.js";
import { cat, stack } from "../../src/tensor/ops/join.js";
import { pow } from "../../src/tensor/ops/math.js";
import { getPrintOptions, type PrintOptions, setPrintOptions } from "../../src/tensor/print/options.js";
import type { Index } from "../../src/tensor/subscript.js";
import type { Tensor } from "../../src/tensor/tensor.js";
import fixture from "../fixtures/tensor/print.json" with { type: "json" };

afterEach(() => setPrintOptions({ profile: "default" }));

interface Case {
  readonly dtype: DType;
  readonly shape: readonly number[];
  /** Little-endian bytes in base64; a ramp where there are none. */
  readonly data?: string;
  readonly requiresGrad?: boolean;
  readonly view?: keyof typeof VIEWS;
  readonly options?: PrintOptions;
  readonly text: string;
}

const VIEWS = {
  transpose: (x: Tensor) => x.transpose(0, -1),
  everyOther: (x: Tensor) => x.at("::2"),
  expand: (x: Tensor) => x.expand(3, ...x.shape),
  column: (x: Tensor) => x.at(":", 1),
};

const ARRAYS = {
  bool: Uint8Array,
  uint8: Uint8Array,
  int32: Int32Array,
  int64: BigInt64Array,
  float32: Float32Array,
  float64: Float64Array,
};

function tensorOf({ dtype, shape, data, requiresGrad = false, view }: Case): Tensor {
  if (data === undefined) {
    const ramp = Float64Array.from({ length: numel(shape) }, (_, i) => (((7919 * i) % 1009) - 504) / 8);
    const whole = dtype === "uint8" ? ramp.map((x) => Math.trunc(Math.abs(x))) : ramp;
    return tensor(whole, { dtype }).reshape(shape);
  }
  const bytes = Uint8Array.from(Buffer.from(data, "base64"));
  const made = fromArray(dtype, shape, new ARRAYS[dtype](bytes.buffer) as never, { requiresGrad });
  return view === undefined ? made : VIEWS[view](made);
}

const OPERANDS = () => ({
  a: tensor(
    [
      [0.5, 1.0, 2.0],
      [1.5, 0.25, 3.0],
      [1.0, 2.5, 0.75],
    ],
    { requiresGrad: true },
  ),
  b: tensor(
    [
      [1.0, 2.0, 0.5],
      [0.5, 1.5, 2.0],
      [3.0, 1.0, 1.25],
    ],
    { requiresGrad: true },
  ),
  v: tensor([1, 2, 3], { requiresGrad: true }),
  w: tensor([0.5, 0.25, 2], { requiresGrad: true }),
  s: tensor(2, { requiresGrad: true }),
  i: tensor([0, 2], { dtype: "int64" }),
  j: tensor([[0, 1, 2]], { dtype: "int64" }),
  m: tensor([true, false, true]),
});

const { a, b, v, w, s, i, j, m } = OPERANDS();
const t = stack([a, b]).detach().requiresGrad_();

const changed = (indices: Index[], value: Tensor | number) => a.clone().setAt(indices, value);

/** The gradient of f at a, itself recorded. */
function twice(f: (x: Tensor) => Tensor): Tensor {
  const y = f(a);
  const ones = full(y.shape, 1).requiresGrad_();
  return grad([y], [a], { gradOutputs: [ones], createGraph: true })[0] as Tensor;
}

/** The expressions of the fixture's script, each in our words. */
const EXPRESSIONS: Record<string, () => Tensor> = {
  "-a": () => a.neg(),
  "a + b": () => a.add(b),
  "a + 1": () => a.add(1),
  "a - b": () => a.sub(b),
  "1 - a": () => sub<Tensor>(1, a),
  "a * b": () => a.mul(b),
  "a / b": () => a.div(b),
  "a / 2": () => a.div(2),
  "2 / a": () => div<Tensor>(2, a),
  "a.abs()": () => a.abs(),
  "a.sign()": () => a.sign(),
  "torch.maximum(a, b)": () => a.maximum(b),
  "torch.minimum(a, b)": () => a.minimum(b),
  "a.addcmul(b, b)": () => a.addcmul(b, b),
  "a.addcdiv(b, b)": () => a.addcdiv(b, b),
  "torch.where(a > b, a, b)": () => a.where(a.gt(b), b),
  "torch.where(a > b, a, 1.0)": () => a.where(a.gt(b), 1),
  "a.exp()": () => a.exp(),
  "a.log()": () => a.log(),
  "a.sqrt()": () => a.sqrt(),
  "a.tanh()": () => a.tanh(),
  "a.sigmoid()": () => a.sigmoid(),
  "a.relu()": () => a.relu(),
  "a ** 2": () => a.pow(2),
  "a ** b": () => a.pow(b),
  "2 ** a": () => pow<Tensor>(2, a),
  "a ** s": () => a.pow(s),
  "a.softmax(1)": () => a.softmax(1),
  "a.log_softmax(1)": () => a.logSoftmax(1),
  "a.sum()": () => a.sum(),
  "a.sum(0)": () => a.sum(0),
  "a.sum((0, 1))": () => a.sum([0, 1]),
  "a.sum(0, keepdim=True)": () => a.sum(0, { keepdim: true }),
  "s.sum()": () => s.sum(),
  "v.sum(0)": () => v.sum(0),
  "a.mean()": () => a.mean(),
  "a.mean(0)": () => a.mean(0),
  "s.mean()": () => s.mean(),
  "a.amax()": () => a.amax(),
  "a.amax(0)": () => a.amax(0),
  "a.amin(1)": () => a.amin(1),
  "a.max()": () => a.max(),
  "a.max(0).values": () => a.max(0).values,
  "s.max(0).values": () => s.max(0).values,
  "a.max(0, keepdim=True).values": () => a.max(0, { keepdim: true }).values,
  "a.min()": () => a.min(),
  "a.min(0).values": () => a.min(0).values,
  "a.clone()": () => a.clone(),
  "a.double()": () => a.double(),
  "a.double().float()": () => a.double().float(),
  "a.t().contiguous()": () => a.t().contiguous(),
  "a.reshape(9)": () => a.reshape(9),
  "a.t().reshape(9)": () => a.t().reshape(9),
  "a.view(9)": () => a.view(9),
  "a.flatten()": () => a.flatten(),
  "a.t().flatten()": () => a.t().flatten(),
  "a[None].squeeze()": () => a.at(null).squeeze(),
  "a[None].squeeze(0)": () => a.at(null).squeeze(0),
  "a.unsqueeze(0)": () => a.unsqueeze(0),
  "v[None]": () => v.at(null),
  "a.transpose(0, 1)": () => a.transpose(0, 1),
  "a.permute(1, 0)": () => a.permute(1, 0),
  "a.T": () => a.T,
  "a.mT": () => a.mT,
  "a.t()": () => a.t(),
  "a.narrow(0, 0, 2)": () => a.narrow(0, 0, 2),
  "a.select(0, 1)": () => a.select(0, 1),
  "a[0]": () => a.at(0),
  "a[0, 0]": () => a.at(0, 0),
  "a[0:2]": () => a.at("0:2"),
  "a[:, 0]": () => a.at(":", 0),
  "a[0:2, 1:]": () => a.at("0:2", "1:"),
  "a[0, 1:]": () => a.at(0, "1:"),
  "a[::2]": () => a.at("::2"),
  "a[..., 0]": () => a.at("...", 0),
  "a[i]": () => a.at(i),
  "a[:, i]": () => a.at(":", i),
  "a[i, i]": () => a.at(i, i),
  "a[m]": () => a.at(m),
  "a[a > 0.5]": () => a.at(a.gt(0.5)),
  "a.expand(2, 3, 3)": () => a.expand(2, 3, 3),
  "v.expand_as(a)": () => v.expandAs(a),
  "a.gather(0, j)": () => a.gather(0, j),
  "a.scatter_add(0, j, b[:1])": () => a.scatterAdd(0, j, b.at(":1")),
  "a.index_select(0, i)": () => a.indexSelect(0, i),
  "a.index_add(0, i, b[:2])": () => a.indexAdd(0, i, b.at(":2")),
  "a @ b": () => a.matmul(b),
  "a.mm(b)": () => a.mm(b),
  "t @ t": () => t.matmul(t),
  "t @ a": () => t.matmul(a),
  "v @ w": () => v.matmul(w),
  "a @ v": () => a.matmul(v),
  "v @ a": () => v.matmul(a),
  "t @ v": () => t.matmul(v),
  "torch.cat([a, b])": () => cat([a, b]),
  "torch.stack([a, b])": () => stack([a, b]),
  "torch.stack([s, s])": () => stack([s, s]),
  "a.clone().add_(1)": () => a.clone().add_(1),
  "a.clone().sub_(b)": () => a.clone().sub_(b),
  "a.clone().mul_(2)": () => a.clone().mul_(2),
  "a.clone().div_(2)": () => a.clone().div_(2),
  "a.clone().neg_()": () => a.clone().neg_(),
  "a.clone().exp_()": () => a.clone().exp_(),
  "a.clone().sqrt_()": () => a.clone().sqrt_(),
  "a.clone().relu_()": () => a.clone().relu_(),
  "a.clone().addcmul_(b, b)": () => a.clone().addcmul_(b, b),
  "a.clone().addcdiv_(b, b)": () => a.clone().addcdiv_(b, b),
  "a.clone().copy_(b)": () => a.clone().copy_(b),
  "a.clone().fill_(1)": () => a.clone().fill_(1),
  "a.clone().zero_()": () => a.clone().zero_(),
  "torch.zeros(3, 3).copy_(a)": () => zeros(3, 3).copy_(a),
  "changed(0, 1.0)": () => changed([0], 1),
  "changed(0, v)": () => changed([0], v),
  "changed((slice(None), 0), v)": () => changed([":", 0], v),
  "changed(slice(0, 2), 1.0)": () => changed(["0:2"], 1),
  "changed(slice(None), 1.0)": () => changed([":"], 1),
  "changed(i, 1.0)": () => changed([i], 1),
  "changed(m, 1.0)": () => changed([m], 1),
  "changed((slice(None), i), 1.0)": () => changed([":", [0, 2]], 1),
  "changed((i, i), 1.0)": () => changed([i, i], 1),
  "changed(i, v)": () => changed([i], v),
  "changed((0, i), 1.0)": () => changed([0, i], 1),
  "changed(a > 0.5, 1.0)": () => changed([a.gt(0.5)], 1),
  "changed(m, v)": () => changed([[true, false, true]], v),
  "a.add(1).double().mul(3)": () => a.add(1).double().mul(3),
  "(a - 1).pow(2).mean() * 0.5": () => a.sub(1).pow(2).mean().mul(0.5),
  "a.detach()": () => a.detach(),
  "a.detach() * 2": () => a.detach().mul(2),
  "a.sum().double()": () => a.sum().double(),
  "twice(torch.tanh)": () => twice((x) => x.tanh()),
  "twice(torch.sigmoid)": () => twice((x) => x.sigmoid()),
  "twice(torch.relu)": () => twice((x) => x.relu()),
  "twice(lambda x: x.softmax(1))": () => twice((x) => x.softmax(1)),
  "twice(lambda x: x.log_softmax(1))": () => twice((x) => x.logSoftmax(1)),
  "twice(lambda x: x[0:2])": () => twice((x) => x.at("0:2")),
};

describe("String(tensor) is what PyTorch prints", () => {
  const cases = fixture.cases as unknown as Case[];
  it.each(cases.map((one, n) => [n, one.dtype, one.shape.join("×"), one] as const))(
    "%i: %s %s",
    (_n, _dtype, _shape, one) => {
      setPrintOptions(one.options ?? {});
      expect(String(tensorOf(one))).toBe(one.text);
    },
  );
  it("in hundreds of cases", () => expect(cases.length).toBeGreaterThan(400));
});

describe("grad_fn has PyTorch's name", () => {
  const texts = fixture.gradFn as Record<string, string>;
  it("for every expression of the script", () => {
    expect(Object.keys(EXPRESSIONS).sort()).toEqual(Object.keys(texts).sort());
  });
  it.each(Object.entries(texts))("%s", (key, text) => {
    const name = (printed: string) => /grad_fn=<(\w+)>/.exec(printed)?.[1] ?? "no grad_fn";
    expect(name(String(EXPRESSIONS[key]()))).toBe(name(text));
  });
  it("in the whole text", () => {
    for (const key of ["a + b", "a.sum()", "v @ w", "a.double()", "a[0]", "torch.stack([a, b])"]) {
      expect(String(EXPRESSIONS[key]())).toBe(texts[key]);
    }
  });
  it("after backward too", () => {
    const loss = a.pow(b).sum();
    loss.backward();
    expect(String(loss)).toMatch(/grad_fn=<SumBackward0>\)$/);
  });
});

describe("setPrintOptions", () => {
  it("keeps what is not given, but for sciMode", () => {
    setPrintOptions({ precision: 2, sciMode: true });
    setPrintOptions({ edgeitems: 1 });
    expect(getPrintOptions()).toEqual({
      precision: 2,
      threshold: 1000,
      edgeitems: 1,
      linewidth: 80,
      sciMode: null,
    });
    setPrintOptions({ profile: "full", linewidth: 120 });
    expect(getPrintOptions()).toMatchObject({ precision: 4, threshold: Infinity, linewidth: 120 });
  });
  it("changes nothing where one option is wrong", () => {
    const before = getPrintOptions();
    expect(() => setPrintOptions({ precision: 2, edgeitems: -1 })).toThrow("E-ARG-002");
    expect(() => setPrintOptions({ precision: 76 })).toThrow("from 0 to 75");
    expect(() => setPrintOptions({ edge_items: 2 } as never)).toThrow("Did you mean 'edgeitems'");
    expect(() => setPrintOptions({ profile: "long" as never })).toThrow("'default', 'short', 'full'");
    expect(() => setPrintOptions({ sciMode: 1 as never })).toThrow("sciMode");
    expect(() => setPrintOptions({ threshold: Number.NaN })).toThrow("threshold");
    expect(getPrintOptions()).toBe(before);
  });
});

describe("a tensor as text", () => {
  it("in a template, in console.log, but not in a sum", () => {
    const x = tensor([1, 2.5]);
    expect(`${x}`).toBe("tensor([1.0000, 2.5000])");
    expect(() => `${(x as unknown as number) + 1}`).toThrow("E-TENSOR-001");
  });
  it("of which only the edges are read", () => {
    // 2³⁰ elements that are one in memory: reading them all would take 4 GiB
    const huge = tensor([7]).expand(2 ** 15, 2 ** 15);
    expect(String(huge)).toMatch(/^tensor\(\[\[7\., 7\., 7\., {2}\.\.\., 7\., 7\., 7\.\],\n/);
  });
});
