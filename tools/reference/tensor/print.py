"""What PyTorch prints: tensors of every dtype, shape and magnitude under many print options, and their grad_fn.

Run from the repository's root: ATEN_CPU_CAPABILITY=avx2 python tools/reference/tensor/print.py
"""
import base64
import json
import warnings

import numpy as np
import torch

warnings.simplefilter("ignore")
torch.set_num_threads(1)
SEED = 11
OUT = "test/fixtures/tensor/print.json"
rng = np.random.default_rng(SEED)
nan, inf = float("nan"), float("inf")
CAMEL = {"sci_mode": "sciMode"}
cases = []


def text(tensor, options):
    torch.set_printoptions(profile="default")
    torch.set_printoptions(**options)
    printed = str(tensor)
    torch.set_printoptions(profile="default")
    return printed


def finish(case, tensor, options):
    if options:
        case["options"] = {CAMEL.get(key, key): value for key, value in options.items()}
    cases.append({**case, "text": text(tensor, options)})


def add(tensor, view=None, **options):
    """A case: the elements as base64 of their little-endian bytes; `view` is applied on both sides."""
    shown = tensor if view is None else VIEWS[view](tensor)
    case = {
        "dtype": str(tensor.dtype).removeprefix("torch."),
        "shape": list(tensor.shape),
        "data": base64.b64encode(tensor.detach().numpy().tobytes()).decode(),
    }
    if tensor.requires_grad:
        case["requiresGrad"] = True
    if view is not None:
        case["view"] = view
    finish(case, shown, options)


def add_ramp(shape, dtype, **options):
    """A large case: element i is (7919 i mod 1009 − 504) / 8, which every dtype holds (cut to whole numbers)."""
    count = int(np.prod(shape))
    ramp = ((7919 * np.arange(count, dtype=np.int64)) % 1009 - 504) / 8
    tensor = torch.tensor(np.trunc(np.abs(ramp)) if dtype == torch.uint8 else ramp).to(dtype).reshape(shape)
    case = {"dtype": str(dtype).removeprefix("torch."), "shape": list(shape)}
    finish(case, tensor, options)


VIEWS = {
    "transpose": lambda x: x.transpose(0, -1),
    "everyOther": lambda x: x[::2],
    "expand": lambda x: x.expand(3, *x.shape),
    "column": lambda x: x[:, 1],
}

F32, F64, I64, I32, U8, BOOL = (
    torch.float32,
    torch.float64,
    torch.int64,
    torch.int32,
    torch.uint8,
    torch.bool,
)
DTYPES = [F32, F64, I64, I32, U8, BOOL]

# scalars
for value in [0.0, -0.0, 1.0, -1.0, 0.5, 1.5, 3.14159265, 1e-5, 1e-4, 123456789.0, 1e8, 1e9, 1e21, 1e22, 1e38, -2.5e-7, nan, inf, -inf]:
    add(torch.tensor(value))
    add(torch.tensor(value, dtype=F64))
add(torch.tensor(True))
add(torch.tensor(-7))
add(torch.tensor(200, dtype=U8))
add(torch.tensor(-5, dtype=I32), threshold=0, edgeitems=0)
add(torch.tensor(5e-324, dtype=F64))
add(torch.tensor(1.7976931348623157e308, dtype=F64))
add(torch.tensor(1e-45))
add(torch.tensor(0.1, dtype=F64, requires_grad=True))

# the rules of notation: whole, fixed, scientific, and their borders
for values in [
    [1.0, 2.0, 3.0],
    [1.0, -2.0, 300.0],
    [1.0, 1000.0],
    [1.0, 1001.0],
    [0.5, 500.0],
    [0.5, 500.1],
    [-0.0, 0.0],
    [-0.0, 1.5],
    [0.0, 1e-4],
    [0.0, 1.0001e-4],
    [1e8, 1e8 + 8],
    [1e8 + 8, 2e8],
    [99999999.0, 1e8],
    [0.1, 0.2, 0.3],
    [0.00005, 0.00015],
    [0.99995, 0.99985],
    [9.99995, 0.5],
    [1.00005, 2.00015],
    [0.125, 0.375],
    [1e-10, 1e10],
    [nan, 1.0],
    [nan, 1.5],
    [nan, 1e-9],
    [inf, -inf, 1.0],
    [inf, -inf, 0.25],
    [inf, -inf, 1e12],
    [-inf, 0.0],
    [nan, nan],
    [nan, inf, -inf, 0.0, -0.0],
    [1e-45, 1.0],
    [3.4028234663852886e38, 1.0],
    [16777216.0, 16777217.0],
]:
    add(torch.tensor(values))
    add(torch.tensor(values, dtype=F64))
add(torch.tensor([2**63 - 1, -(2**63), 0]))
add(torch.tensor([2**53 + 1, 1]))
add(torch.tensor([2**31 - 1, -(2**31)], dtype=I32))
add(torch.tensor([0, 255, 7], dtype=U8))
add(torch.tensor([[True, False], [False, False]]))
add(torch.tensor([True, True]))
add(torch.tensor([1e200, 1e-200], dtype=F64))

# exact ties go to the even digit
for precision in range(0, 6):
    ties = (np.arange(12) + 0.5) / 2**precision
    add(torch.tensor(ties), precision=precision)
    add(torch.tensor(-ties, dtype=F32), precision=precision)
    add(torch.tensor(ties * 2.0**-20), precision=precision)
    add(torch.tensor([0.5, 1.5, 2.5, 1e30, 1.25]), precision=precision, sci_mode=True)
    add(torch.tensor([0.5, 2.5, 1e21, 1e25, 1.5e-9], dtype=F64), precision=precision, sci_mode=False)
for precision in [8, 17, 30, 60]:
    add(torch.tensor([0.1, 2.0 / 3.0, 1e-3]), precision=precision)
    add(torch.tensor([0.1, 2.0 / 3.0, 1e-9], dtype=F64), precision=precision)
add(torch.tensor([1.0, 2.0, 300.0]), sci_mode=True)
add(torch.tensor([1e-9, 1e9]), sci_mode=False)
add(torch.tensor([1.0, 1e25]), sci_mode=False)
add(torch.tensor([0.0, nan]), sci_mode=True)

# empty tensors, and what is said after the elements
for dtype in DTYPES:
    for shape in [(0,), (0, 3), (2, 0), (1, 0, 2)]:
        add(torch.zeros(shape, dtype=dtype))
    add(torch.ones(1, 1, 1, dtype=dtype))
    for shape in [(3,), (2, 3), (2, 2, 3), (2, 1, 2, 3), (1, 2, 1, 2, 2)]:
        add(torch.tensor(rng.integers(0, 2 if dtype == BOOL else 90, shape)).to(dtype))
add(torch.zeros(0, 3, requires_grad=True))
add(torch.zeros(2, 3, dtype=F64, requires_grad=True))
for count in range(1, 14):
    # the suffix moves to a line of its own when the last line is full
    add(torch.full((count,), 0.25, dtype=F64, requires_grad=count % 2 == 0))
    add(torch.full((2, count), 12.5, requires_grad=True), linewidth=40 + count)

# views
grid = torch.tensor(rng.normal(size=(4, 5)).round(3).astype(np.float32))
for view in VIEWS:
    add(grid, view=view)
    add(torch.arange(12).reshape(4, 3), view=view)
add(grid, view="transpose", threshold=5, edgeitems=1)
add(grid, view="expand", threshold=5, edgeitems=1)

# summaries
for dtype in DTYPES:
    add_ramp((1001,), dtype)
    add_ramp((40, 50), dtype)
add_ramp((1000,), F32)
add_ramp((1000,), I64)
add_ramp((7, 8, 9, 10), F32)
add_ramp((7, 8, 9, 10), I64)
add_ramp((6, 2000), F32)
add_ramp((2000, 2), F64)
add_ramp((2000, 1), F32)
add_ramp((3, 2, 400), U8)
add_ramp((100, 100), F32, profile="short")
add_ramp((8, 126), F32, profile="full")
add_ramp((1001,), I32, profile="full", edgeitems=0)
add_ramp((30, 30, 30), F32, linewidth=40)
add_ramp((50,), F32, threshold=10, edgeitems=5)
add_ramp((50,), F32, threshold=49.5, edgeitems=1)
add_ramp((50,), I64, threshold=10, edgeitems=25)
for edge in [0, 1, 2, 4]:
    add_ramp((9,), F32, threshold=5, edgeitems=edge)
    add_ramp((5, 6), F32, threshold=5, edgeitems=edge)
    add_ramp((5, 6), BOOL, threshold=5, edgeitems=edge)
    add_ramp((3, 4, 5), I64, threshold=5, edgeitems=edge)
    add_ramp((2, 3), F32, edgeitems=edge)

# random tensors under random options
for _ in range(200):
    dtype = DTYPES[rng.integers(len(DTYPES))]
    shape = tuple(int(n) for n in rng.integers(1, 6, rng.integers(0, 5)))
    if dtype in (F32, F64):
        values = rng.normal(size=shape) * 10.0 ** rng.uniform(-6, 9)
        if rng.random() < 0.4:
            values = values * 10.0 ** rng.uniform(-5, 5, shape)
        if rng.random() < 0.3:
            values = np.round(values)
        if rng.random() < 0.3:
            values = np.where(rng.random(shape) < 0.3, rng.choice([nan, inf, -inf, 0.0, -0.0], shape), values)
        tensor = torch.tensor(values, dtype=dtype, requires_grad=bool(rng.random() < 0.3))
    else:
        tensor = torch.tensor(rng.integers(0, 2 ** rng.integers(1, 20), shape)).to(dtype)
    options = {}
    if rng.random() < 0.3:
        options["precision"] = int(rng.integers(0, 10))
    if rng.random() < 0.3:
        options["linewidth"] = int(rng.integers(1, 130))
    if rng.random() < 0.3:
        options["threshold"] = int(rng.integers(0, 60))
    if rng.random() < 0.3:
        options["edgeitems"] = int(rng.integers(0, 3))
    if rng.random() < 0.2:
        options["sci_mode"] = bool(rng.random() < 0.5)
    if rng.random() < 0.2:
        options["profile"] = ["default", "short", "full"][rng.integers(3)]
    add(tensor, **options)

# the name of the operation: each expression is Python here and a function of the same key in the test
a = torch.tensor([[0.5, 1.0, 2.0], [1.5, 0.25, 3.0], [1.0, 2.5, 0.75]], requires_grad=True)
b = torch.tensor([[1.0, 2.0, 0.5], [0.5, 1.5, 2.0], [3.0, 1.0, 1.25]], requires_grad=True)
v = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
w = torch.tensor([0.5, 0.25, 2.0], requires_grad=True)
s = torch.tensor(2.0, requires_grad=True)
t = torch.stack([a, b]).detach().requires_grad_()
i = torch.tensor([0, 2])
j = torch.tensor([[0, 1, 2]])
m = torch.tensor([True, False, True])


def changed(index, value):
    x = a.clone()
    x[index] = value
    return x


def twice(f):
    """The gradient of f at a, itself recorded."""
    y = f(a)
    ones = torch.ones_like(y).requires_grad_()
    return torch.autograd.grad(y, a, ones, create_graph=True)[0]


EXPRESSIONS = """
-a; a + b; a + 1; a - b; 1 - a; a * b; a / b; a / 2; 2 / a; a.abs(); a.sign(); torch.maximum(a, b);
torch.minimum(a, b); a.addcmul(b, b); a.addcdiv(b, b); torch.where(a > b, a, b); torch.where(a > b, a, 1.0);
a.exp(); a.log(); a.sqrt(); a.tanh(); a.sigmoid(); a.relu(); a ** 2; a ** b; 2 ** a; a ** s;
a.softmax(1); a.log_softmax(1); a.sum(); a.sum(0); a.sum((0, 1)); a.sum(0, keepdim=True); s.sum(); v.sum(0);
a.mean(); a.mean(0); s.mean(); a.amax(); a.amax(0); a.amin(1); a.max(); a.max(0).values; s.max(0).values;
a.max(0, keepdim=True).values; a.min(); a.min(0).values; a.clone(); a.double(); a.double().float();
a.t().contiguous(); a.reshape(9); a.t().reshape(9); a.view(9); a.flatten(); a.t().flatten(); a[None].squeeze();
a[None].squeeze(0); a.unsqueeze(0); v[None]; a.transpose(0, 1); a.permute(1, 0); a.T; a.mT; a.t(); a.narrow(0, 0, 2);
a.select(0, 1); a[0]; a[0, 0]; a[0:2]; a[:, 0]; a[0:2, 1:]; a[0, 1:]; a[::2]; a[..., 0]; a[i]; a[:, i]; a[i, i]; a[m];
a[a > 0.5]; a.expand(2, 3, 3); v.expand_as(a); a.gather(0, j); a.scatter_add(0, j, b[:1]); a.index_select(0, i);
a.index_add(0, i, b[:2]); a @ b; a.mm(b); t @ t; t @ a; v @ w; a @ v; v @ a; t @ v; torch.cat([a, b]);
torch.stack([a, b]); torch.stack([s, s]); a.clone().add_(1); a.clone().sub_(b); a.clone().mul_(2); a.clone().div_(2);
a.clone().neg_(); a.clone().exp_(); a.clone().sqrt_(); a.clone().relu_(); a.clone().addcmul_(b, b);
a.clone().addcdiv_(b, b); a.clone().copy_(b); a.clone().fill_(1); a.clone().zero_(); torch.zeros(3, 3).copy_(a);
changed(0, 1.0); changed(0, v); changed((slice(None), 0), v); changed(slice(0, 2), 1.0); changed(slice(None), 1.0);
changed(i, 1.0); changed(m, 1.0); changed((slice(None), i), 1.0); changed((i, i), 1.0); changed(i, v);
changed((0, i), 1.0); changed(a > 0.5, 1.0); changed(m, v);
a.add(1).double().mul(3); (a - 1).pow(2).mean() * 0.5; a.detach(); a.detach() * 2; a.sum().double();
twice(torch.tanh); twice(torch.sigmoid); twice(torch.relu); twice(lambda x: x.softmax(1));
twice(lambda x: x.log_softmax(1)); twice(lambda x: x[0:2])
"""
grad_fn = {key.strip(): str(eval(key.strip())) for key in EXPRESSIONS.replace("\n", " ").split(";")}

origin = {
    "library": "torch",
    "version": torch.__version__.split("+")[0],
    "script": "tools/reference/tensor/print.py",
    "seed": SEED,
    "capability": torch.backends.cpu.get_cpu_capability(),
}
with open(OUT, "w") as file:
    rows = ",\n".join(json.dumps(case, ensure_ascii=True) for case in cases)
    file.write(f'{{"origin": {json.dumps(origin)},\n"cases": [\n{rows}\n],\n"gradFn": {json.dumps(grad_fn, indent=1)}}}\n')
print(len(cases), "tensors,", len(grad_fn), "expressions")
