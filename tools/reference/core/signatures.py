"""The parameters of PyTorch's callables, in order: test/fixtures/core/signatures.json.

python tools/reference/core/signatures.py    (torch 2.15, tqdm 4.70)
"""

import torch
import tqdm
from signature_of import camel, of, write
from torch import nn, optim
from torch.utils import data

DOORS = {
    "torch": (torch, "full arange linspace eye randint randperm compile "
        "split chunk tensor_split unbind roll tril triu repeat_interleave diagonal diag_embed diag diagflat "
        "diagonal_scatter slice_scatter combinations vander"),
    "nn": (
        nn,
        "Linear Flatten BatchNorm1d Dropout LogSoftmax ReLU Softmax Softmin CELU ELU GELU GLU Hardshrink Hardsigmoid "
        "Hardswish Hardtanh LeakyReLU Mish PReLU ReLU6 SELU SiLU Softplus Softshrink Threshold BCELoss "
        "BCEWithLogitsLoss CrossEntropyLoss GaussianNLLLoss HuberLoss KLDivLoss L1Loss MSELoss NLLLoss PoissonNLLLoss "
        "SmoothL1Loss Parameter RReLU Unflatten Bilinear CosineSimilarity PairwiseDistance HingeEmbeddingLoss "
        "MarginRankingLoss SoftMarginLoss MultiLabelSoftMarginLoss MultiMarginLoss MultiLabelMarginLoss "
        "TripletMarginLoss TripletMarginWithDistanceLoss CosineEmbeddingLoss",
    ),
    "nn.functional": (
        nn.functional,
        "dropout log_softmax relu softmax gaussian_nll_loss kl_div poisson_nll_loss binary_cross_entropy "
        "binary_cross_entropy_with_logits cross_entropy nll_loss batch_norm hardshrink hardsigmoid hardswish hardtanh "
        "relu6 softshrink threshold celu elu glu leaky_relu selu huber_loss l1_loss mse_loss smooth_l1_loss gelu mish "
        "silu softmin softplus rrelu normalize hinge_embedding_loss margin_ranking_loss soft_margin_loss "
        "multilabel_soft_margin_loss multi_margin_loss multilabel_margin_loss triplet_margin_loss "
        "triplet_margin_with_distance_loss cosine_embedding_loss cosine_similarity pairwise_distance one_hot pad",
    ),
    "nn.init": (
        nn.init,
        "calculate_gain uniform_ normal_ constant_ xavier_uniform_ xavier_normal_ kaiming_uniform_ kaiming_normal_ "
        "dirac_ trunc_normal_ orthogonal_ sparse_",
    ),
    "nn.utils": (nn.utils, "clip_grad_norm_ clip_grads_with_norm_ clip_grad_value_ get_total_norm"),
    "optim": (optim, "SGD Adam AdamW RMSprop Adagrad Adadelta Adamax NAdam RAdam ASGD Rprop LBFGS Adafactor Muon"),
    "optim.lrScheduler": (
        optim.lr_scheduler,
        "LRScheduler ChainedScheduler ConstantLR CosineAnnealingLR CosineAnnealingWarmRestarts CyclicLR ExponentialLR LambdaLR "
        "LinearLR MultiStepLR MultiplicativeLR OneCycleLR PolynomialLR ReduceLROnPlateau SequentialLR StepLR",
    ),
    "optim.swaUtils": (
        optim.swa_utils,
        "AveragedModel SWALR get_ema_avg_fn get_ema_multi_avg_fn",
    ),
    "data": (
        data,
        "DataLoader Subset random_split RandomSampler SequentialSampler BatchSampler ConcatDataset "
        "SubsetRandomSampler WeightedRandomSampler",
    ),
    "tqdm": (tqdm, "tqdm"),
}

# Of the forms of torch.normal, which has no signature, the documented one with a size; the others as documented.
CLOSE = [["input", "other", "rtol", "atol", "equalNan"], []]
# Functions of PyTorch's own have no signature either; as documented, the longest form of each. `dtype` and `out` have no place.
DIM = [["input", "dim", "keepdim"], ["dtype"]]
ALONG = [["input", "dim"], ["dtype"]]
SPREAD = [["input", "dim", "unbiased", "keepdim"], ["correction"]]
DOCUMENTED = {
    **{name: DIM for name in "sum mean nansum nanmean any all logsumexp prod median nanmedian mode".split()},
    **{name: ALONG for name in "cumsum cumprod cummax cummin logcumsumexp countNonzero".split()},
    **{name: SPREAD for name in "var std varMean stdMean".split()},
    "norm": [["input", "p", "dim", "keepdim"], ["dtype"]],
    "dist": [["input", "other", "p"], []],
    "renorm": [["input", "p", "dim", "maxnorm"], []],
    "aminmax": [["input"], ["dim", "keepdim"]],
    "diff": [["input", "n", "dim", "prepend", "append"], []],
    "trapezoid": [["y", "x"], ["dx", "dim"]],
    "cumulativeTrapezoid": [["y", "x"], ["dx", "dim"]],
    "sort": [["input", "dim", "descending"], ["stable"]],
    "argsort": [["input", "dim", "descending"], ["stable"]],
    "topk": [["input", "k", "dim", "largest", "sorted"], []],
    "kthvalue": [["input", "k", "dim", "keepdim"], []],
    "quantile": [["input", "q", "dim", "keepdim"], ["interpolation"]],
    "nanquantile": [["input", "q", "dim", "keepdim"], ["interpolation"]],
    "searchsorted": [["sortedSequence", "input"], ["outInt32", "right", "side", "sorter"]],
    "bucketize": [["input", "boundaries"], ["outInt32", "right"]],
    "unique": [["input", "sorted", "returnInverse", "returnCounts", "dim"], []],
    "uniqueConsecutive": [["input", "returnInverse", "returnCounts", "dim"], []],
    "bincount": [["input", "weights", "minlength"], []],
    "histc": [["input", "bins", "min", "max"], []],
    "histogram": [["input", "bins"], ["range", "weight", "density"]],
}
out = {
    **{f"torch.{name}": order for name, order in DOCUMENTED.items()},
    "torch.normal": [["mean", "std", "size"], ["generator", "dtype", "layout", "device", "requiresGrad"]],
    "torch.isclose": CLOSE,
    "torch.allclose": CLOSE,
    "torch.rot90": [["input", "k", "dims"], []],
    "torch.scatterReduce": [["input", "dim", "index", "src", "reduce"], ["includeSelf"]],
    "torch.indexReduce": [["input", "dim", "index", "source", "reduce"], ["includeSelf"]],
    "torch.indexPut": [["input", "indices", "values", "accumulate"], []],
    "torch.put": [["input", "index", "source", "accumulate"], []],
    "torch.takeAlongDim": [["input", "indices", "dim"], []],
    "torch.splitWithSizes": [["input", "splitSizes", "dim"], []],
}
for door, (module, names) in DOORS.items():
    for name in names.split():
        thing = getattr(module, name)
        positional, keywords = of(thing.__init__ if name == "tqdm" else thing)
        is_class = name[0].isupper()
        ours = name if is_class else camel(name)
        out[f"{door}.{ours}"] = [[camel(x) for x in positional], [camel(x) for x in keywords]]

origin = f"PyTorch {torch.__version__}, tqdm {tqdm.__version__}; tools/reference/core/signatures.py"
write(out, "test/fixtures/core/signatures.json", origin)
