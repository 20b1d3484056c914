"""Gradients of random graphs in float32, to the bit: they depend on the order in which gradients are added up.

Run from the repository's root: ATEN_CPU_CAPABILITY=avx2 python tools/reference/autograd/graphs.py
A program is a list of [operation, i, j] over values that are numbered from 0: first the leaves, then the results. All
operations are rounded once, so that only the order of the sums can make a difference.
"""
import json
import random

import torch

torch.set_num_threads(1)
SEED = 5
OUT = "test/fixtures/autograd/graphs.json"
rng = random.Random(SEED)
LEAVES, SHAPE = 4, (2, 3)


def leaf(k):
    index = torch.arange(6)
    return (((index * 23 + 17 * k + 5) % 41 - 20) / 13).float().reshape(SHAPE).requires_grad_()


def run(program, leaves):
    values = list(leaves)
    for operation, i, j in program:
        a, b = values[i], values[j]
        values.append({"add": lambda: a + b, "sub": lambda: a - b, "mul": lambda: a * b, "neg": lambda: -a,
                       "third": lambda: a * (1 / 3)}[operation]())
    return values


def numbers(tensor):
    return None if tensor is None else [float(x) for x in tensor.detach().reshape(-1)]


cases = []
for size in [3, 10, 20, 40, 40, 60, 60, 80, 80, 120] * 2:
    program = []
    for n in range(size):
        count = LEAVES + n
        # leaves are used again and again; results mostly once
        pick = lambda: rng.randrange(LEAVES) if rng.random() < 0.4 else rng.randrange(max(0, count - 6), count)
        program.append([rng.choice(["add", "sub", "mul", "neg", "third", "third"]), pick(), pick()])
    leaves = [leaf(k) for k in range(LEAVES)]
    values = run(program, leaves)
    total = values[-1] + values[-2] * values[-1].detach().sign()
    total.sum().backward(retain_graph=True)
    first = [numbers(x.grad) for x in leaves]
    # a second time, added to the first
    (total * total).sum().backward()
    cases.append({"program": program, "total": numbers(total), "first": first, "both": [numbers(x.grad) for x in leaves]})
origin = {"library": "torch", "version": torch.__version__.split("+")[0], "seed": SEED,
          "capability": torch.backends.cpu.get_cpu_capability(), "threads": 1,
          "script": "tools/reference/autograd/graphs.py"}
with open(OUT, "w") as file:
    json.dump({"origin": origin, "cases": cases}, file, separators=(",", ":"))
    file.write("\n")
