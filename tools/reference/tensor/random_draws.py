"""Functions that draw, and the next number after each: exact in value and in what they take from the generator.

    ATEN_CPU_CAPABILITY=avx2 python tools/reference/tensor/random_draws.py > test/fixtures/tensor/randomDraws.json

The calls are those of the same names in test/tensor/randomDraws.test.ts.
"""
import json
import os

assert os.environ.get("ATEN_CPU_CAPABILITY") == "avx2", "run with ATEN_CPU_CAPABILITY=avx2"
import torch

torch.set_num_threads(1)
F, D, I = torch.float32, torch.float64, torch.int64
RATES = [0, 0.5, 3, 9.75, 10, 25, 1000, 65536]
P = [[0.25, 0.5, 0, 1], [0.125, 0.75, 0.0625, 0.5]]
W = [[1, 0, 3, 0.5, 2], [0.25, 0.25, 4, 0, 1]]
CALLS = {}
for name, dtype in [("float32", F), ("float64", D)]:
    new = lambda *shape, d=dtype: torch.zeros(*shape, dtype=d)
    p, w = torch.tensor(P, dtype=dtype), torch.tensor(W, dtype=dtype)
    ramp, std = torch.arange(20).to(dtype), torch.arange(20).to(dtype) / 8
    CALLS |= {
        f"bernoulli {name}": lambda p=p: torch.bernoulli(p),
        f"bernoulli p {name}": lambda p=p: torch.bernoulli(p, 0.25),
        f"bernoulli_ {name}": lambda n=new: n(3, 5).bernoulli_(0.375),
        f"bernoulli_ tensor {name}": lambda n=new, p=p: n(3, 4).bernoulli_(p[1]),
        f"multinomial {name}": lambda w=w: torch.multinomial(w, 3),
        f"multinomial one {name}": lambda w=w: torch.multinomial(w[0], 1),
        f"multinomial again {name}": lambda w=w: torch.multinomial(w, 8, replacement=True),
        f"poisson {name}": lambda d=dtype: torch.poisson(torch.tensor(RATES * 6, dtype=d)),
        f"normal mean {name}": lambda m=ramp: torch.normal(m, 0.5),
        f"normal mean alone {name}": lambda m=ramp: torch.normal(m[:5]),
        f"normal std {name}": lambda s=std: torch.normal(1.5, s),
        f"normal both {name}": lambda m=ramp, s=std: torch.normal(m.reshape(4, 5), s[:5]),
        f"randintLike {name}": lambda n=new: torch.randint_like(n(3, 3), 10),
        f"randintLike low {name}": lambda n=new: torch.randint_like(n(3, 3), -5, 7),
        f"exponential_ {name}": lambda n=new: n(20).exponential_(1.5),
        f"geometric_ {name}": lambda n=new: n(20).geometric_(0.25),
        f"cauchy_ {name}": lambda n=new: n(20).cauchy_(1, 2),
        f"logNormal_ {name}": lambda n=new: n(20).log_normal_(0.5, 0.25),
        f"random_ {name}": lambda n=new: n(6).random_(),
        f"random_ to {name}": lambda n=new: n(6).random_(10),
        f"random_ range {name}": lambda n=new: n(6).random_(-3, 4),
        f"uniform_ {name}": lambda n=new: n(20).uniform_(-1, 3),
        f"normal_ {name}": lambda n=new: n(6).normal_(1, 2),
    }
for name, dtype in [("int64", I), ("int32", torch.int32), ("uint8", torch.uint8), ("bool", torch.bool)]:
    new = lambda *shape, d=dtype: torch.zeros(*shape, dtype=d)
    CALLS |= {
        f"bernoulli_ {name}": lambda n=new: n(3, 5).bernoulli_(0.375),
        f"random_ {name}": lambda n=new: n(6).random_(0, 2) if n(1).dtype == torch.bool else n(6).random_(),
        f"randintLike {name}": lambda n=new: torch.randint_like(n(3, 3), 2),
    }
    if name != "bool":
        CALLS[f"geometric_ {name}"] = lambda n=new: n(20).geometric_(0.25)

cases = {}
for name, call in CALLS.items():
    torch.manual_seed(11)
    result = call()
    value = result.double() if result.dtype != I else result
    cases[name] = {"dtype": str(result.dtype)[6:], "shape": list(result.shape),
                   "data": [str(x) for x in value.flatten().tolist()] if result.dtype == I else value.flatten().tolist(),
                   "next": torch.rand(1).item()}
print(json.dumps({"origin": {"library": "torch", "version": torch.__version__.split("+")[0], "capability": "AVX2",
                             "script": "tools/reference/tensor/random_draws.py", "seed": 11}})[:-1]
      + ', "cases": {\n' + ",\n".join(f"{json.dumps(k)}: {json.dumps(v)}" for k, v in cases.items()) + "\n}}")
