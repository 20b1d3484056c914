"""Whether missing values tell something of the target: SciPy's p of Pearson's chi-square test and of Welch's t test.

Run from the repository's root: python tools/reference/tabular/gaps.py
"""
import json

import numpy as np
import scipy
from scipy.stats import chi2_contingency, ttest_ind

SEED = 16
rng = np.random.RandomState(SEED)

classes = []
for _ in range(60):
    n, k = int(rng.choice([60, 120, 400])), int(rng.choice([2, 3, 8]))
    y = rng.randint(0, k, n)
    lean = rng.choice([0, 0.1, 0.3])
    missing = rng.rand(n) < np.clip(rng.choice([0.1, 0.3, 0.6]) + lean * (y == 0), 0, 1)
    table = np.array([[np.sum((y == c) & (missing == m)) for m in (False, True)] for c in range(k)])
    expected = table.sum(1, keepdims=True) * table.sum(0, keepdims=True) / n
    if expected.min() < 5 or min(missing.sum(), n - missing.sum()) < 10:
        continue
    classes.append({"y": y.tolist(), "missing": missing.astype(int).tolist(), "k": k,
                    "p": float(chi2_contingency(table, correction=False).pvalue)})

quantities = []
for _ in range(60):
    n = int(rng.choice([60, 120, 400]))
    y = np.round(rng.normal(50, 12, n), 3)
    missing = rng.rand(n) < np.clip(0.3 + rng.choice([0, 0.008, 0.02]) * (y - 50), 0.02, 0.98)
    if min(missing.sum(), n - missing.sum()) < 10:
        continue
    quantities.append({"y": y.tolist(), "missing": missing.astype(int).tolist(),
                       "p": float(ttest_ind(y[missing], y[~missing], equal_var=False).pvalue)})

origin = {"library": "SciPy", "version": scipy.__version__, "script": "tools/reference/tabular/gaps.py", "seed": SEED}
with open("test/fixtures/tabular/gaps.json", "w") as file:
    json.dump({"origin": origin, "classes": classes, "quantities": quantities}, file, separators=(",", ":"))
