"""The parameters of PyTorch's callables, in order: test/fixtures/core/signatures.json.

python tools/reference/core/signatures.py    (torch 2.15, tqdm 4.70)
"""

import inspect
import json
import re
from pathlib import Path

import torch
import tqdm
from torch import nn, optim
from torch.utils import data

DOORS = {
    "torch": (torch, "full arange linspace eye randint randperm"),
    "nn": (
        nn,
        "Linear Flatten BatchNorm1d Dropout LogSoftmax ReLU Softmax Softmin CELU ELU GELU GLU Hardshrink Hardsigmoid "
        "Hardswish Hardtanh LeakyReLU Mish PReLU ReLU6 SELU SiLU Softplus Softshrink Threshold BCELoss "
        "BCEWithLogitsLoss CrossEntropyLoss GaussianNLLLoss HuberLoss KLDivLoss L1Loss MSELoss NLLLoss PoissonNLLLoss "
        "SmoothL1Loss Parameter",
    ),
    "nn.functional": (
        nn.functional,
        "dropout log_softmax relu softmax gaussian_nll_loss kl_div poisson_nll_loss binary_cross_entropy "
        "binary_cross_entropy_with_logits cross_entropy nll_loss batch_norm hardshrink hardsigmoid hardswish hardtanh "
        "relu6 softshrink threshold celu elu glu leaky_relu selu huber_loss l1_loss mse_loss smooth_l1_loss gelu mish "
        "silu softmin softplus",
    ),
    "nn.init": (
        nn.init,
        "calculate_gain uniform_ normal_ constant_ xavier_uniform_ xavier_normal_ kaiming_uniform_ kaiming_normal_",
    ),
    "nn.utils": (nn.utils, "clip_grad_norm_ clip_grads_with_norm_ clip_grad_value_ get_total_norm"),
    "optim": (optim, "SGD Adam AdamW RMSprop Adagrad"),
    "optim.lrScheduler": (
        optim.lr_scheduler,
        "LRScheduler ChainedScheduler ConstantLR CosineAnnealingLR CosineAnnealingWarmRestarts ExponentialLR LambdaLR "
        "LinearLR MultiStepLR MultiplicativeLR PolynomialLR ReduceLROnPlateau SequentialLR StepLR",
    ),
    "data": (data, "DataLoader Subset random_split RandomSampler SequentialSampler BatchSampler ConcatDataset"),
    "tqdm": (tqdm, "tqdm"),
}


def camel(name):
    head, *rest = re.sub(r"^_+", "", name).split("_")
    ending = "_" if name.endswith("_") else ""
    first = head if len(head) > 1 and head[1:] != head[1:].lower() else head[:1].lower() + head[1:]
    return first + "".join(part[:1].upper() + part[1:] for part in rest if part) + ending


def of_python(thing):
    """[positional, by name alone], from the signature."""
    parameters = [p for p in inspect.signature(thing).parameters.values() if p.name != "self"]
    positional = [p.name for p in parameters if p.kind == p.POSITIONAL_OR_KEYWORD]
    return positional, [p.name for p in parameters if p.kind == p.KEYWORD_ONLY]


def of_doc(thing):
    """The same from the first line of the documentation, where the function is not Python's."""
    line = next(line for line in thing.__doc__.split("\n") if "->" in line).split("(", 1)[1].rsplit(")", 1)[0]
    names = [re.split(r"[=:]", part)[0].strip().replace("\\", "") for part in line.split(",")]
    star = names.index("*") if "*" in names else len(names)
    return names[:star], names[star + 1 :]


def of(thing):
    try:
        return of_python(thing)
    except ValueError:
        return of_doc(thing)


# Of the forms of torch.normal, which has no signature, the documented one with a size.
out = {"torch.normal": [["mean", "std", "size"], ["generator", "dtype", "layout", "device", "requiresGrad"]]}
for door, (module, names) in DOORS.items():
    for name in names.split():
        thing = getattr(module, name)
        positional, keywords = of(thing.__init__ if name == "tqdm" else thing)
        is_class = name[0].isupper()
        ours = name if is_class else camel(name)
        out[f"{door}.{ours}"] = [[camel(x) for x in positional], [camel(x) for x in keywords]]

path = Path(__file__).parents[3] / "test/fixtures/core/signatures.json"
origin = f"PyTorch {torch.__version__}, tqdm {tqdm.__version__}; tools/reference/core/signatures.py"
lines = ",\n".join(f"    {json.dumps(name)}: {json.dumps(value)}" for name, value in out.items())
path.write_text('{\n  "origin": ' + json.dumps(origin) + ',\n  "signatures": {\n' + lines + "\n  }\n}\n")
