"""Values of scikit-learn's transformers of distributions, its bins and its polynomials; twenty seeds where rows are chosen.

NumPy's vector instructions round logarithms and powers in their own way; without them they are the C library's.
Run from the repository's root: python tools/reference/sklearn/distributions.py
"""
import os

os.environ["NPY_DISABLE_CPU_FEATURES"] = "X86_V3"
import warnings  # noqa: E402

import numpy as np  # noqa: E402
from cases import plain, run, write  # noqa: E402
from sklearn.preprocessing import KBinsDiscretizer, LabelBinarizer, MultiLabelBinarizer, PolynomialFeatures, PowerTransformer, QuantileTransformer  # noqa: E402

SEED = 21
rng = np.random.default_rng(SEED)
nan = np.nan


def holes(x, share=0.2):
    x = x.copy()
    x[rng.random(x.shape) < share] = nan
    return x


def short(x):
    return np.round(x, 4)


skewed = short(np.column_stack([rng.lognormal(0, 1, 40), rng.exponential(5, 40) + 0.01, rng.gamma(3, 2, 40), rng.uniform(1, 2, 40)]))
signed = short(np.column_stack([rng.normal(0, 3, 35), rng.standard_t(3, 35), -rng.exponential(2, 35), rng.exponential(100, 35)]))
constant = np.column_stack([np.full(12, 2.5), short(rng.normal(size=12)), np.zeros(12)])
far = short(np.column_stack([1e3 + rng.normal(size=30), rng.lognormal(3, 2, 30) * 1e4]))
repeated = rng.integers(0, 6, (40, 3)).astype(float)
POWER, QUANTILES, BINS = ["lambdas_"], ["n_quantiles_", "references_", "quantiles_"], ["n_bins_", "bin_edges_"]
cases = []
for name, x in [("skewed", skewed), ("signed", signed), ("missing", holes(signed)), ("constant", constant), ("far", far), ("float32", skewed.astype(np.float32).astype(float))]:
    cases.append(run(f"Yeo-Johnson, {name}", PowerTransformer(), x, attributes=POWER, tolerance=1e-13))
    cases.append(run(f"Yeo-Johnson, not standardised, {name}", PowerTransformer(standardize=False), x, attributes=POWER, tolerance=1e-13))
for name, x in [("skewed", skewed), ("missing", holes(skewed)), ("far", far), ("one column", skewed[:, :1])]:
    cases.append(run(f"Box-Cox, {name}", PowerTransformer("box-cox"), x, attributes=POWER, tolerance=1e-13))
    cases.append(run(f"Box-Cox, not standardised, {name}", PowerTransformer("box-cox", standardize=False), x, attributes=POWER, tolerance=1e-11 if name == "far" else 1e-13))
cases.append(run("Yeo-Johnson, other rows", PowerTransformer(), signed, short(rng.normal(0, 9, (6, 4))), POWER, tolerance=1e-13))

beyond = np.vstack([holes(signed[:9] * 1.7), [[-1e9, 1e9, 0, -0.0]]])
for name, x in [("signed", signed), ("missing", holes(signed)), ("repeated", repeated), ("constant", constant)]:
    cases.append(run(f"uniform, {name}", QuantileTransformer(n_quantiles=10), x, attributes=QUANTILES))
    cases.append(run(f"uniform, all quantiles, {name}", QuantileTransformer(), x, attributes=QUANTILES))
    cases.append(run(f"normal, {name}", QuantileTransformer(n_quantiles=10, output_distribution="normal"), x, attributes=QUANTILES, tolerance=1e-13))
cases += [
    run("uniform, other rows", QuantileTransformer(n_quantiles=12), signed, beyond, QUANTILES),
    run("normal, other rows", QuantileTransformer(n_quantiles=12, output_distribution="normal"), signed, beyond, QUANTILES, tolerance=1e-13),
    run("uniform, float32", QuantileTransformer(n_quantiles=8), signed.astype(np.float32), attributes=["n_quantiles_"], tolerance=1e-6),
    run("uniform, one quantile", QuantileTransformer(n_quantiles=1), signed, attributes=QUANTILES),
]
table = short(rng.normal(size=(60, 2)))
for seed in range(20):
    draw = np.random.RandomState(seed)
    n = draw.randint(5, 16)
    x = short(np.column_stack([draw.lognormal(0, draw.uniform(0.1, 2), n), draw.exponential(3, n) + 0.1]))
    cases.append(run(f"Yeo-Johnson, seed {seed}", PowerTransformer(), x - 1, attributes=POWER, inverse=False))
    cases.append(run(f"Box-Cox, seed {seed}", PowerTransformer("box-cox"), x, attributes=POWER, inverse=False))
    cases.append(run(f"uniform, 15 of 60 rows, seed {seed}", QuantileTransformer(n_quantiles=5, subsample=15, random_state=seed), table, table[:6], ["quantiles_"], inverse=False))
    cases.append(run(f"bins, 25 rows out of 60, seed {seed}", KBinsDiscretizer(4, encode="ordinal", subsample=25, random_state=seed), table, table[:6], BINS, inverse=False))

distributions, cases = cases, []
for encode in ("onehot-dense", "ordinal"):
    for strategy in ("uniform", "quantile"):
        for name, x in [("signed", signed), ("repeated", repeated), ("constant", constant)]:
            cases.append(run(f"bins, {strategy}, {encode}, {name}", KBinsDiscretizer(4, encode=encode, strategy=strategy), x, attributes=BINS))
for name, x in [("signed", signed), ("repeated", repeated), ("constant", constant), ("skewed", skewed)]:
    for n in (2, 3, 6):
        cases.append(run(f"bins, kmeans, {n}, {name}", KBinsDiscretizer(n, encode="ordinal", strategy="kmeans"), x, attributes=BINS))
METHODS = ["inverted_cdf", "averaged_inverted_cdf", "closest_observation", "interpolated_inverted_cdf", "hazen", "weibull", "linear",
           "median_unbiased", "normal_unbiased"]
for method in METHODS:
    for rows in (31, 32, 33, 34):
        cases.append(run(f"bins, {method}, {rows} rows", KBinsDiscretizer(4, encode="ordinal", quantile_method=method), signed[:rows], signed[:3], BINS, inverse=False))
cases += [
    run("bins, of each feature its own", KBinsDiscretizer([2, 3, 4, 5], encode="onehot-dense"), signed, attributes=BINS),
    run("bins, other rows", KBinsDiscretizer(3, encode="ordinal", strategy="uniform"), signed, signed[:5] * 9, BINS),
    run("bins, float32", KBinsDiscretizer(3, encode="ordinal", dtype=np.float32), signed, attributes=BINS, inverse=False),
]
for degree in (0, 1, 2, 3, (2, 3), (0, 4), (3, 3)):
    for only in (False, True):
        x = signed[:5, :3]
        cases.append(run(f"polynomials, degree {degree}, {'interactions' if only else 'all'}", PolynomialFeatures(degree, interaction_only=only), x, attributes=["n_output_features_", "powers_"], inverse=False))
        if degree:
            cases.append(run(f"polynomials, degree {degree}, {'interactions' if only else 'all'}, no ones", PolynomialFeatures(degree, interaction_only=only, include_bias=False), x, attributes=["n_output_features_", "powers_"], inverse=False))
cases.append(run("polynomials, float32", PolynomialFeatures(3), signed[:4, :3].astype(np.float32), inverse=False))

weighted = []
for seed in range(20):
    draw = np.random.RandomState(seed)
    weights = draw.choice([0.0, 0.5, 1, 3], 35)
    for strategy, method, tolerance in [("quantile", "averaged_inverted_cdf", 1e-14), ("quantile", "inverted_cdf", 1e-14), ("kmeans", "averaged_inverted_cdf", 0), ("uniform", "averaged_inverted_cdf", 0)]:
        subsample = 20 if seed % 4 == 0 else None
        bins = KBinsDiscretizer(3, encode="ordinal", strategy=strategy, quantile_method=method, subsample=subsample, random_state=seed)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            bins.fit(signed, sample_weight=weights)
        weighted.append({"title": f"{strategy}, {method}, seed {seed}", "estimator": plain(bins), "weights": plain(weights), "edges": plain(bins.bin_edges_), "tolerance": tolerance})

labels = []
for y, other in [(["b", "a", "c", "a"], ["c", "c", "zz"]), ([3, 1], [1, 3, 3]), ([True, False, True], [False]), ([7, 7], [7, 8]), ([-1, 5, 9, 5, 2], [2, 0])]:
    for options in ({}, {"neg_label": -2, "pos_label": 3}, {"neg_label": -1, "pos_label": 0}):
        binarizer = LabelBinarizer(**options).fit(y)
        out = binarizer.transform(other)
        labels.append({"y": y, "other": other, "estimator": plain(binarizer), "classes": plain(binarizer.classes_), "result": plain(out), "back": plain(binarizer.inverse_transform(out))})
many = []
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    for y, options in [([["a", "b"], [], ["c"]], {}), ([[3, 1], [2], [1]], {}), ([["x"], ["y", "x"]], {"classes": ["y", "x", "z"]}), ([["x"], ["y", "q"]], {"classes": ["y", "x"]})]:
        binarizer = MultiLabelBinarizer(**options).fit(y)
        out = binarizer.transform(y)
        many.append({"y": y, "estimator": plain(binarizer), "classes": plain(binarizer.classes_), "result": plain(out), "back": plain(binarizer.inverse_transform(out))})

SCRIPT = "tools/reference/sklearn/distributions.py"
write("test/fixtures/sklearn/distributions.json", SCRIPT, distributions, SEED)
write("test/fixtures/sklearn/bins.json", SCRIPT, cases, SEED, weighted=weighted, weightedRows=plain(signed), labels=labels, many=many)
