"""Scores, confusion matrices and reports of scikit-learn over random labels, every option among them.

Run from the repository's root: python tools/reference/sklearn/metrics.py
"""
import json
import math
import random
import warnings

import numpy as np
import sklearn
from sklearn.metrics import (accuracy_score, classification_report, confusion_matrix, f1_score,
                             precision_recall_fscore_support, precision_score, recall_score)

warnings.simplefilter("ignore")
SEED = 3
OUT = "test/fixtures/sklearn/metrics.json"
rng = random.Random(SEED)


def plain(value):
    if isinstance(value, np.ndarray):
        return [plain(x) for x in value.tolist()]
    if isinstance(value, (list, tuple)):
        return [plain(x) for x in value]
    if isinstance(value, dict):
        return {str(k): plain(v) for k, v in value.items()}
    if isinstance(value, (float, np.floating)):
        return "nan" if math.isnan(value) else float(value)
    return value


ALPHABETS = [[0, 1], [1, 2], [0, 1, 2], [-1, 3, 10, 2], ["no", "yes"], ["setosa", "versicolor", "virginica"],
             ["ñ", "n", "🔥", "ﬀ", "Z"], [False, True], list(range(12))]
cases = []
while len(cases) < 100:
    alphabet = rng.choice(ALPHABETS)
    n = rng.choice([1, 2, 5, 20, 60, 150])
    skew = rng.random()
    draw = lambda: alphabet[min(int(rng.random() ** (1 + 3 * skew) * len(alphabet)), len(alphabet) - 1)]
    y_true = [draw() for _ in range(n)]
    y_pred = [t if rng.random() < 0.6 else draw() for t in y_true]
    weight = None
    if rng.random() < 0.4:
        weight = [rng.choice([0.5, 1, 2, 0.1, 3.25]) for _ in range(n)]
    labels = None
    if rng.random() < 0.3 and not isinstance(alphabet[0], bool):
        labels = rng.sample(alphabet, rng.randint(1, len(alphabet)))
        if rng.random() < 0.3:
            labels.append("never" if isinstance(alphabet[0], str) else 99)
    zero = rng.choice(["warn", 0, 1, math.nan])
    beta = rng.choice([1, 1, 0.5, 2, 0, math.inf])
    digits = rng.choice([2, 2, 3, 0, 6] if weight else [2, 3, 0, 6, 15])
    shared = {"sample_weight": weight}
    case = {"yTrue": y_true, "yPred": y_pred, "sampleWeight": weight, "labels": labels, "zeroDivision": plain(zero),
            "beta": beta if math.isfinite(beta) else "inf", "digits": digits,
            "accuracy": accuracy_score(y_true, y_pred, **shared), "count": accuracy_score(y_true, y_pred, normalize=False, **shared)}
    present = set(y_true) | set(y_pred)
    if labels is None or set(labels) & set(y_true):
        case["confusion"] = {str(norm): plain(confusion_matrix(y_true, y_pred, labels=labels, normalize=norm, **shared))
                             for norm in (None, "true", "pred", "all")}
    case["scores"] = {str(average): plain(precision_recall_fscore_support(
        y_true, y_pred, beta=beta, labels=labels, average=average, zero_division=zero, **shared))
        for average in (None, "micro", "macro", "weighted")}
    if len(present) <= 2 and not isinstance(alphabet[0], bool):
        positive = sorted(present)[-1]
        case["posLabel"] = positive
        case["binary"] = plain([score(y_true, y_pred, pos_label=positive, zero_division=zero, **shared)
                                for score in (precision_score, recall_score, f1_score)])
    report = {"labels": labels, "zero_division": zero, "digits": digits, **shared}
    case["report"] = classification_report(y_true, y_pred, **report)
    case["dict"] = plain(classification_report(y_true, y_pred, output_dict=True, **report))
    size = len(labels if labels is not None else present)
    names = [f"a rather long name of class {i}" if i % 3 else f"ñ{i}" for i in range(size)]
    case["targetNames"] = names
    case["namedReport"] = classification_report(y_true, y_pred, target_names=names, **report)
    cases.append(case)

fixture = {"origin": {"library": "scikit-learn", "version": sklearn.__version__, "numpy": np.__version__,
                      "script": "tools/reference/sklearn/metrics.py", "seed": SEED}, "cases": cases}
with open(OUT, "w", encoding="utf-8") as out:
    json.dump(fixture, out, separators=(",", ":"), allow_nan=False)
    out.write("\n")
