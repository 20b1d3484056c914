"""Values of scikit-learn's scalers of numbers.

Run from the repository's root: python tools/reference/sklearn/scalers.py
"""
import numpy as np
from cases import run, write
from sklearn.preprocessing import MaxAbsScaler, MinMaxScaler, Normalizer, RobustScaler

SEED = 5
rng = np.random.default_rng(SEED)


def holes(x, share=0.2):
    x = x.copy()
    x[rng.random(x.shape) < share] = np.nan
    return x


plain = rng.normal(3, 20, (17, 3))
even = rng.normal(-5, 2, (20, 2))
wide = rng.normal(0, 1e6, (4, 21))
very_wide = np.round(rng.normal(0, 1, (2, 150)), 3)
flat = np.column_stack([np.full(9, 0.1), np.zeros(9), rng.random(9), np.full(9, -4.0)])
nearly = np.column_stack([1e-16 * rng.random(8), 1 + 1e-15 * rng.random(8), rng.random(8)])
missing = holes(rng.normal(2, 3, (23, 4)))
empty = np.column_stack([np.full(5, np.nan), np.arange(5.0)])
single = rng.normal(3, 20, (15, 3)).astype(np.float32)
single_even = rng.normal(3, 20, (16, 3)).astype(np.float32)
single_missing = holes(rng.normal(3, 20, (15, 3))).astype(np.float32)
zeros = np.vstack([np.zeros(3), rng.normal(size=(4, 3))])
beyond = rng.normal(3, 60, (7, 3))
whole = rng.integers(-9, 9, (12, 2)).astype(float)
one = rng.normal(size=(1, 3))

MIN_MAX = ["min_", "scale_", "data_min_", "data_max_", "data_range_", "n_samples_seen_", "n_features_in_"]
MAX_ABS = ["scale_", "max_abs_", "n_samples_seen_"]
ROBUST = ["center_", "scale_"]
DATA = [("plain", plain), ("even", even), ("flat", flat), ("nearly flat", nearly), ("missing", missing), ("empty", empty),
        ("float32", single), ("float32, even", single_even), ("float32, missing", single_missing), ("whole", whole), ("one row", one)]

cases = []
for name, x in DATA:
    cases.append(run(f"MinMaxScaler, {name}", MinMaxScaler(), x, attributes=MIN_MAX))
    cases.append(run(f"MaxAbsScaler, {name}", MaxAbsScaler(), x, attributes=MAX_ABS))
    cases.append(run(f"RobustScaler, {name}", RobustScaler(), x, attributes=ROBUST))
cases += [
    run("MinMaxScaler, range", MinMaxScaler(feature_range=(-1, 0.1)), plain, beyond, MIN_MAX),
    run("MinMaxScaler, range, float32", MinMaxScaler(feature_range=(-1, 0.1)), single, beyond.astype(np.float32), MIN_MAX),
    run("MinMaxScaler, clip", MinMaxScaler(clip=True), plain, holes(beyond), MIN_MAX),
    run("MinMaxScaler, clip, range", MinMaxScaler(feature_range=(2, 7), clip=True), plain, beyond, MIN_MAX),
    run("MinMaxScaler, in portions", MinMaxScaler(), plain, attributes=MIN_MAX, fit=[plain[:3], plain[3:4], plain[4:]]),
    run("MinMaxScaler, in portions with missing values", MinMaxScaler(), missing, attributes=MIN_MAX, fit=[missing[:9], missing[9:]]),
    run("MaxAbsScaler, clip", MaxAbsScaler(clip=True), plain, holes(beyond), MAX_ABS),
    run("MaxAbsScaler, in portions", MaxAbsScaler(), plain, attributes=MAX_ABS, fit=[plain[:3], plain[3:]]),
    run("RobustScaler, without centering", RobustScaler(with_centering=False), plain, attributes=ROBUST),
    run("RobustScaler, without scaling", RobustScaler(with_scaling=False), plain, attributes=ROBUST),
    run("RobustScaler, quantiles", RobustScaler(quantile_range=(5.5, 90)), plain, beyond, ROBUST),
    run("RobustScaler, unit variance", RobustScaler(unit_variance=True), missing, attributes=ROBUST),
    run("RobustScaler, unit variance and quantiles", RobustScaler(quantile_range=(1, 99), unit_variance=True), even, attributes=ROBUST),
]
for norm in ("l1", "l2", "max"):
    for name, x in [("plain", plain), ("wide", wide), ("very wide", very_wide), ("zeros", zeros), ("float32", single),
                    ("wide, float32", wide.astype(np.float32)), ("very wide, float32", very_wide.astype(np.float32)), ("one column", plain[:, :1])]:
        cases.append(run(f"Normalizer {norm}, {name}", Normalizer(norm), x, inverse=False))

write("test/fixtures/sklearn/scalers.json", "tools/reference/sklearn/scalers.py", cases, SEED)
