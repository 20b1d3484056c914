"""Cross-validated scores of nearest neighbours, which the test has too, by scikit-learn's scorers.

Run from the repository's root: python tools/reference/sklearn/cross_validation.py
"""
import json
import warnings

import numpy as np
import sklearn
from sklearn import model_selection as ms
from sklearn.metrics import get_scorer_names
from sklearn.neighbors import KNeighborsClassifier, KNeighborsRegressor

warnings.simplefilter("ignore")
SEED = 12
OUT = "test/fixtures/sklearn/crossValidation.json"
rng = np.random.RandomState(SEED)
x = np.round(rng.normal(0, 1, (40, 3)), 6)
mixed = x[:, 0] + 0.5 * rng.normal(0, 1, 40)
three = np.digitize(mixed, np.quantile(mixed, [0.3, 0.65]))
two = (x[:, 0] + 0.7 * rng.normal(0, 1, 40) > 0).astype(int)
number = np.round(np.abs(x[:, 0] * 2 + x[:, 1] + 0.1 * rng.normal(0, 1, 40)) + 1, 4)
groups = rng.randint(0, 8, 40)

CLUSTERING = {"adjusted_rand_score", "rand_score", "homogeneity_score", "completeness_score", "v_measure_score", "mutual_info_score",
              "adjusted_mutual_info_score", "normalized_mutual_info_score", "fowlkes_mallows_score"}
REGRESSION = {name for name in get_scorer_names() if name.startswith(("neg_m", "neg_root", "d2_abs", "r2", "explained"))}
names = [name for name in get_scorer_names() if not name.endswith("_samples")]


def scores(estimator, y, name, **options):
    values = ms.cross_val_score(estimator, x, y, scoring=name, **options)
    return None if np.isnan(values).any() else values.tolist()


cases = {}
for name in names:
    if name in REGRESSION:
        cases[name] = {"regression": scores(KNeighborsRegressor(3, algorithm="brute"), number, name, cv=4)}
        continue
    binary_only = name in {"f1", "precision", "recall", "jaccard", "positive_likelihood_ratio", "neg_negative_likelihood_ratio"}
    cases[name] = {"two": None if "_ov" in name else scores(KNeighborsClassifier(3, algorithm="brute"), two, name, cv=4)}
    if not binary_only and name != "roc_auc":
        cases[name]["three"] = scores(KNeighborsClassifier(3, algorithm="brute"), three, name, cv=4)

splitters = {}
for name, options in [("KFold", {"n_splits": 3, "shuffle": True, "random_state": 1}), ("StratifiedKFold", {"n_splits": 3}),
                      ("GroupKFold", {"n_splits": 3}), ("ShuffleSplit", {"n_splits": 3, "random_state": 5}), ("LeaveOneOut", {}),
                      ("RepeatedStratifiedKFold", {"n_splits": 2, "n_repeats": 2, "random_state": 3})]:
    result = ms.cross_validate(KNeighborsClassifier(3, algorithm="brute"), x, three, groups=groups, cv=getattr(ms, name)(**options),
                               return_train_score=True, scoring=["accuracy", "f1_macro"] if name != "LeaveOneOut" else "accuracy")
    splitters[name] = {key: value.tolist() for key, value in result.items() if not key.endswith("_time")}

rare = np.array(["b", "c", "a"])[three]
rare[:38][rare[:38] == "a"] = "b"
rare[38:] = "a"
last = [(np.arange(20, 40), np.arange(20)), (np.arange(20), np.arange(20, 40))]
neighbours = KNeighborsClassifier(3, algorithm="brute")
predictions = {
    "classes": ms.cross_val_predict(neighbours, x, three).tolist(),
    "numbers": ms.cross_val_predict(KNeighborsRegressor(3, algorithm="brute"), x, number, cv=4).tolist(),
    "shuffled": ms.cross_val_predict(neighbours, x, three, cv=ms.KFold(3, shuffle=True, random_state=2)).tolist(),
    "proba": ms.cross_val_predict(neighbours, x, three, cv=4, method="predict_proba").tolist(),
    "rare": rare.tolist(), "rareProba": ms.cross_val_predict(neighbours, x, rare, cv=last, method="predict_proba").tolist(),
}

fixture = {"origin": {"library": "scikit-learn", "version": sklearn.__version__, "numpy": np.__version__,
                      "script": "tools/reference/sklearn/cross_validation.py", "seed": SEED},
           "x": x.tolist(), "two": two.tolist(), "three": three.tolist(), "number": number.tolist(), "groups": groups.tolist(),
           "default": {"classifier": ms.cross_val_score(KNeighborsClassifier(3, algorithm="brute"), x, three).tolist(),
                       "regressor": ms.cross_val_score(KNeighborsRegressor(3, algorithm="brute"), x, number).tolist()},
           "scorers": cases, "splitters": splitters, "names": get_scorer_names(), "predictions": predictions}
with open(OUT, "w", encoding="utf-8") as out:
    json.dump(fixture, out, separators=(",", ":"))
    out.write("\n")
print({k: v for k, v in cases.items() if None in v.values()})
