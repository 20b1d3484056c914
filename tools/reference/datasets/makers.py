"""What scikit-learn's makers give for twenty seeds, and NumPy for MATLAB's peaks.

Run from the repository's root: python tools/reference/datasets/makers.py
"""
import json

import numpy as np
import sklearn
from sklearn import datasets


def camel(name):
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)


# maker, positional arguments, the two sets of options by turns
CASES = [
    ("make_moons", [11], {}, {"noise": 0.2}),
    ("make_circles", [[4, 6]], {"factor": 0.3}, {"shuffle": False, "noise": 0.1}),
    ("make_blobs", [10, 3], {}, {"centers": 4, "cluster_std": 0.5, "center_box": (0, 5)}),
    ("make_blobs", [[3, 1, 4]], {"cluster_std": [1, 2, 0.1], "shuffle": False}, {"centers": [[0, 1, 2], [3, 4, 5], [9, 9, 9]]}),
    ("make_classification", [12, 5], {}, {"n_informative": 3, "n_redundant": 1, "n_repeated": 1, "n_classes": 3, "n_clusters_per_class": 1, "weights": [0.2, 0.5], "flip_y": 0.3, "class_sep": 2.0, "hypercube": False, "shift": None, "scale": None}),
    ("make_classification", [6, 40], {"n_informative": 9, "n_redundant": 2, "n_repeated": 3, "shuffle": False}, {"n_informative": 33, "weights": [0.5, 0.5]}),
    ("make_regression", [6, 5], {"noise": 2.0, "bias": 3.0, "n_informative": 2, "coef": True}, {"n_informative": 3, "shuffle": False}),
    ("make_friedman1", [6, 6], {}, {"noise": 0.5}),
    ("make_friedman2", [6], {}, {"noise": 0.5}),
    ("make_friedman3", [6], {}, {"noise": 0.5}),
    ("make_swiss_roll", [7], {"noise": 0.1}, {"hole": True}),
    ("make_s_curve", [7], {}, {"noise": 0.1}),
    ("make_gaussian_quantiles", [], {"n_samples": 10}, {"n_samples": 11, "n_features": 3, "n_classes": 2, "mean": [1, 2, 3], "cov": 4.0}),
]

cases = []
for maker, arguments, *variants in CASES:
    for seed in range(20):
        options = variants[seed % 2]
        positional = [tuple(a) if isinstance(a, list) else a for a in arguments]
        x, y, *more = getattr(datasets, maker)(*positional, **options, random_state=seed)
        case = {
            "maker": camel(maker),
            "arguments": arguments,
            "options": {**{camel(name): value for name, value in options.items()}, "randomState": seed},
            "x": x.tolist(),
            "y": y.tolist(),
        }
        if more:
            case["coef"] = more[0].tolist()
        cases.append(case)


def peaks(x, y):
    return (
        3 * (1 - x) ** 2 * np.exp(-(x**2) - (y + 1) ** 2)
        - 10 * (x / 5 - x**3 - y**5) * np.exp(-(x**2) - y**2)
        - 1 / 3 * np.exp(-((x + 1) ** 2) - y**2)
    )


x, y = np.meshgrid(np.linspace(-3, 3, 7), np.linspace(-3, 3, 7))
fixture = {
    "origin": {
        "library": "scikit-learn",
        "version": sklearn.__version__,
        "numpy": np.__version__,
        "script": "tools/reference/datasets/makers.py",
    },
    "cases": cases,
    "peaks": {"x": x.tolist(), "y": y.tolist(), "z": peaks(x, y).tolist()},
}
with open("test/fixtures/datasets/makers.json", "w") as file:
    json.dump(fixture, file)
    file.write("\n")
