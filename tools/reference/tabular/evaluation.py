"""Scores beside accuracy, baselines, and splits by time and by groups, as scikit-learn has them.

Run from the repository's root: python tools/reference/tabular/evaluation.py
"""
import json
import math

import numpy as np
import sklearn
from sklearn.dummy import DummyClassifier, DummyRegressor
from sklearn.metrics import (accuracy_score, balanced_accuracy_score, f1_score, mean_absolute_error,
                             roc_auc_score, root_mean_squared_error)
from sklearn.model_selection import GroupKFold, GroupShuffleSplit, TimeSeriesSplit

SEED = 17
rng = np.random.RandomState(SEED)

classes = []
for k in (2, 2, 3, 5):
    n = 80
    y = np.concatenate([np.arange(k), np.minimum(rng.geometric(0.5, n - k) - 1, k - 1)])
    train = np.minimum(rng.geometric(0.5, 50) - 1, k - 1)
    logits = (rng.normal(0, 1, (n, k)) + 1.5 * np.eye(k)[y]).astype(np.float32)
    e = np.exp(logits.astype(np.float64) - logits.max(1, keepdims=True))
    shares = e / e.sum(1, keepdims=True)
    predicted = logits.argmax(1)
    dummy = DummyClassifier(strategy="most_frequent").fit(np.zeros((50, 1)), train)
    auc = roc_auc_score(y, shares[:, 1]) if k == 2 else roc_auc_score(y, shares, multi_class="ovr", average="macro")
    classes.append({
        "logits": logits.astype(float).tolist(), "y": y.tolist(), "common": int(dummy.predict([[0]])[0]),
        "accuracy": accuracy_score(y, predicted), "balanced": balanced_accuracy_score(y, predicted),
        "f1": f1_score(y, predicted, average="macro"), "auc": auc,
        "baseline": dummy.score(np.zeros((n, 1)), y)})

train, truth = rng.normal(100, 20, 60), rng.normal(110, 30, 40)
dummy = DummyRegressor().fit(np.zeros((60, 1)), train)
always = dummy.predict(np.zeros((40, 1)))
quantities = {"mean": float(train.mean()), "truth": truth.tolist(), "rmse": root_mean_squared_error(truth, always),
              "mae": mean_absolute_error(truth, always)}

n, groups = 90, rng.randint(0, 14, 90)
rows = np.arange(n)


def by_group(val, test, seed):
    different = len(set(groups))
    rest, parts = rows, {"test": np.array([], int), "validation": np.array([], int)}
    for part, share in (("test", test), ("validation", val)):
        if share > 0:
            splitter = GroupShuffleSplit(1, test_size=math.ceil(different * share), random_state=seed)
            kept, taken = next(splitter.split(rest, groups=groups[rest]))
            rest, parts[part] = rest[kept], rest[taken]
    return {"train": rest, **parts}


def plain(parts):
    return {name: [int(i) for i in some] for name, some in parts.items()}


group_cases = []
for val, test, seed in ((0.15, 0.15, 42), (0.3, 0, 1), (0, 0.25, 2), (0.2, 0.4, 3)):
    parts = by_group(val, test, seed)
    rest = np.sort(np.concatenate([parts["train"], parts["validation"]]))
    folds = [[rest[i].tolist() for i in pair] for pair in GroupKFold(4).split(rest, groups=groups[rest])]
    group_cases.append({"val": val, "test": test, "seed": seed, "rows": plain(parts), "folds": folds})

time = rng.randint(0, 40, n)
order = np.argsort(time, kind="stable")
time_cases = []
for val, test in ((0.15, 0.15), (0.3, 0), (0, 0.25)):
    end = n - math.ceil(n * test)
    middle = end - math.ceil(n * val)
    parts = {"train": order[:middle], "validation": order[middle:end], "test": order[end:]}
    folds = [[order[:end][i].tolist() for i in pair] for pair in TimeSeriesSplit(4).split(order[:end])]
    time_cases.append({"val": val, "test": test, "seed": 0, "rows": plain(parts), "folds": folds})

origin = {"library": "scikit-learn", "version": sklearn.__version__, "script": "tools/reference/tabular/evaluation.py",
          "seed": SEED}
with open("test/fixtures/tabular/evaluation.json", "w") as file:
    json.dump({"origin": origin, "classes": classes, "quantities": quantities, "groups": groups.tolist(),
               "byGroup": group_cases, "time": time.tolist(), "byTime": time_cases}, file, separators=(",", ":"))
