"""The grad_fn that PyTorch prints of losses and layers, by function, shape and reduction.

Run from the repository's root: ATEN_CPU_CAPABILITY=avx2 python tools/reference/nn/grad_fn.py
"""
import json

import torch
import torch.nn.functional as F

OUT = "test/fixtures/nn/grad_fn.json"
torch.manual_seed(5)
names = {}


def note(key, out):
    names[key] = type(out.grad_fn).__name__


for shape in [(3,), (4, 3), (2, 3, 5), (2, 3, 5, 2), (2, 3, 2, 2, 2)]:
    x = torch.rand(shape, requires_grad=True)
    labels = torch.zeros(shape[:0] if len(shape) == 1 else shape[:1] + shape[2:], dtype=torch.long)
    probabilities = torch.rand(shape)
    w = torch.rand(3)
    size = "x".join(map(str, shape))
    for reduction in ["mean", "sum", "none"]:
        how = f"{size} {reduction}"
        note(f"mseLoss {how}", F.mse_loss(x, probabilities, reduction=reduction))
        note(f"l1Loss {how}", F.l1_loss(x, probabilities, reduction=reduction))
        note(f"smoothL1Loss {how}", F.smooth_l1_loss(x, probabilities, reduction=reduction))
        note(f"huberLoss {how}", F.huber_loss(x, probabilities, reduction=reduction))
        note(f"klDiv {how}", F.kl_div(x, probabilities, reduction=reduction))
        note(f"poissonNllLoss {how}", F.poisson_nll_loss(x, probabilities, reduction=reduction))
        note(f"gaussianNllLoss {how}", F.gaussian_nll_loss(x, probabilities, torch.ones(shape), reduction=reduction))
        note(f"binaryCrossEntropy {how}", F.binary_cross_entropy(x, probabilities, reduction=reduction))
        note(
            f"binaryCrossEntropyWithLogits {how}",
            F.binary_cross_entropy_with_logits(x, probabilities, reduction=reduction),
        )
        note(f"nllLoss {how}", F.nll_loss(x, labels, reduction=reduction))
        note(f"crossEntropy {how}", F.cross_entropy(x, labels, reduction=reduction))
        note(f"weighted {how}", F.cross_entropy(x, labels, weight=w, reduction=reduction))
        note(f"probabilities {how}", F.cross_entropy(x, probabilities, reduction=reduction))
        note(f"smoothed {how}", F.cross_entropy(x, labels, label_smoothing=0.1, reduction=reduction))
    if len(shape) > 1:
        note(f"batchNorm {size}", F.batch_norm(x, torch.zeros(3), torch.ones(3), training=True))
for shape in [(3,), (4, 3), (2, 4, 3)]:
    x, weight, bias = torch.rand(shape), torch.rand(2, 3, requires_grad=True), torch.rand(2)
    size = "x".join(map(str, shape))
    note(f"linear {size}", F.linear(x, weight, bias))
    note(f"linear {size} without bias", F.linear(x, weight))

origin = {
    "library": "torch",
    "version": torch.__version__.split("+")[0],
    "script": "tools/reference/nn/grad_fn.py",
    "seed": 5,
    "capability": torch.backends.cpu.get_cpu_capability(),
}
with open(OUT, "w") as file:
    json.dump({"origin": origin, "names": names}, file, indent=1)
    file.write("\n")
print(len(names))
