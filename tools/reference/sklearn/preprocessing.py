"""Moments and values of scikit-learn's StandardScaler, and numbers of its LabelEncoder.

Run from the repository's root: python tools/reference/sklearn/preprocessing.py
"""
import json
import warnings

import numpy as np
import sklearn
from sklearn.datasets import load_iris
from sklearn.preprocessing import LabelEncoder, StandardScaler

warnings.simplefilter("ignore")
SEED = 13
OUT = "test/fixtures/sklearn/preprocessing.json"
rng = np.random.default_rng(SEED)


def plain(value):
    if value is None:
        return None
    if isinstance(value, np.ndarray):
        return [plain(x) for x in value]
    if isinstance(value, (float, np.floating)):
        return "nan" if np.isnan(value) else float(value)
    return int(value)


def holes(x, share=0.2):
    x = x.copy()
    x[rng.random(x.shape) < share] = np.nan
    return x


constants = np.column_stack([np.full(50, 5.0), np.full(50, 1e15), np.full(50, 0.1), np.full(50, 0.0), 1e9 + rng.random(50) * 1e-6,
                             1e8 + rng.random(50) * 1e-9, rng.normal(size=50) * 1e-30])
CASES = [
    ("iris", [load_iris().data], {}),
    ("one feature", [rng.normal(50, 9, (300, 1))], {}),
    ("one row", [rng.normal(size=(1, 3))], {}),
    ("two features, many rows", [rng.normal(1e3, 1, (400, 2))], {}),
    ("constant features", [constants], {}),
    ("missing values", [holes(rng.normal(3, 2, (40, 4)))], {}),
    ("a feature without values", [np.column_stack([np.full(5, np.nan), np.arange(5.0)])], {}),
    ("in portions", [rng.normal(3, 2, (n, 3)) for n in (7, 1, 30, 2)], {}),
    ("in portions with missing values", [holes(rng.normal(3, 2, (n, 3))) for n in (7, 9, 30)], {}),
    ("without mean", [rng.normal(3, 2, (20, 3))], {"with_mean": False}),
    ("without standard deviation", [rng.normal(3, 2, (20, 3))], {"with_std": False}),
    ("without either", [rng.normal(3, 2, (20, 3))], {"with_mean": False, "with_std": False}),
    ("weights", [rng.normal(3, 2, (30, 3))], {}),
    ("weights in portions", [rng.normal(3, 2, (9, 2)), rng.normal(3, 2, (5, 2))], {}),
    ("float32", [rng.normal(3, 2, (40, 3)).astype(np.float32)], {}),
    ("float32, one constant", [np.column_stack([np.full(9, 0.1), rng.random(9)]).astype(np.float32)], {}),
]
scalers = []
for title, parts, options in CASES:
    scaler = StandardScaler(**options)
    weights = [rng.choice([0.0, 0.5, 1.0, 2.5], len(x)) for x in parts] if "weights" in title else [None] * len(parts)
    for x, weight in zip(parts, weights):
        scaler.partial_fit(x, sample_weight=weight)
    x = parts[-1]
    z = scaler.transform(x)
    scalers.append({
        "title": title, "float32": x.dtype == np.float32, "parts": [plain(p) for p in parts],
        "weights": [None if w is None else plain(w) for w in weights],
        "options": {"withMean": options.get("with_mean", True), "withStd": options.get("with_std", True)},
        "mean": plain(scaler.mean_), "var": plain(scaler.var_), "scale": plain(scaler.scale_),
        "seen": plain(scaler.n_samples_seen_), "transformed": plain(z), "back": plain(scaler.inverse_transform(z)),
    })

ENCODED = [["paris", "tokyo", "amsterdam", "paris"], [3, 1, -2, 3, 0], [True, False, True], ["ñ", "n", "🔥", "ﬀ", "Z", "z", "", " "], [10, 9, 100]]
encoders = []
for y in ENCODED:
    encoder = LabelEncoder().fit(y)
    encoders.append({"y": y, "classes": encoder.classes_.tolist(), "numbers": encoder.transform(y).tolist()})

fixture = {"origin": {"library": "scikit-learn", "version": sklearn.__version__, "numpy": np.__version__,
                      "script": "tools/reference/sklearn/preprocessing.py", "seed": SEED},
           "scalers": scalers, "encoders": encoders}
with open(OUT, "w", encoding="utf-8") as out:
    json.dump(fixture, out, separators=(",", ":"), allow_nan=False)
    out.write("\n")
