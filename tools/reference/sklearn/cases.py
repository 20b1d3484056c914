"""What the scripts of this folder share: an estimator and its data as JSON, and what scikit-learn makes of them."""
import json
import re
import warnings

import numpy as np
import pandas as pd
import scipy
import sklearn
from sklearn.base import BaseEstimator, clone
from sklearn.utils._pprint import _changed_params


def camel(name):
    return re.sub(r"(?<=[a-z0-9])_([a-z])", lambda m: m.group(1).upper(), name)


def plain(value):
    """As JSON: NaN and infinities are {"$": "nan"}, so that texts stay texts."""
    if isinstance(value, BaseEstimator):
        params = {camel(k): plain(v) for k, v in _changed_params(value).items() if k not in ("sparse_output", "sparse_threshold")}
        return {"class": type(value).__name__, "params": params}
    if value is None or isinstance(value, (str, bool)):
        return value
    if isinstance(value, (np.bool_,)):
        return bool(value)
    if isinstance(value, (int, np.integer)):
        return int(value)
    if isinstance(value, (float, np.floating)):
        if np.isnan(value):
            return {"$": "nan"}
        if np.isinf(value):
            return {"$": "inf" if value > 0 else "-inf"}
        return float(value)
    if isinstance(value, type):
        return np.dtype(value).name
    if isinstance(value, dict):
        return {str(k): plain(v) for k, v in value.items()}
    if isinstance(value, pd.DataFrame):
        return {"columns": list(value.columns), "values": [plain(list(value[c])) for c in value.columns]}
    if isinstance(value, (list, tuple, np.ndarray)):
        return [plain(x) for x in value]
    raise TypeError(type(value))


def run(title, estimator, x, other=None, attributes=(), inverse=True, names=True, y=None, fit=None, tolerance=0):
    """One case. `x` is fitted, `other` (else x) transformed; every attribute is recorded."""
    seen = [x] if fit is None else fit
    estimator = clone(estimator)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        if fit is None:
            estimator.fit(x, y)
        else:
            for part in fit:
                estimator.partial_fit(part)
        data = x if other is None else other
        out = estimator.transform(data)
        back = estimator.inverse_transform(out.copy()) if inverse else None  # OrdinalEncoder writes into it
    case = {
        "title": title,
        "estimator": plain(clone(estimator)),
        "float32": getattr(x, "dtype", None) == np.float32,
        "fit": [plain(part) for part in seen],
        "transform": None if other is None else plain(other),
        "attributes": {camel(a): plain(getattr(estimator, a)) for a in attributes},
        "result": plain(out),
        "back": None if back is None else plain(back),
        "names": plain(estimator.get_feature_names_out()) if names else None,
        "printed": repr(estimator),
    }
    if tolerance:
        case["tolerance"] = tolerance
    return case


def predicted(title, estimator, x, y, other, attributes=(), methods=("predict",), tolerance=0):
    """One case of a predictor: fitted to `x` and `y`, asked by each of `methods` of `other`; every attribute is recorded."""
    estimator = clone(estimator).fit(x, y)
    case = {
        "title": title,
        "estimator": plain(clone(estimator)),
        "x": plain(x),
        "y": plain(y),
        "other": plain(other),
        "attributes": {camel(a): plain(getattr(estimator, a)) for a in attributes},
        "results": {camel(m): plain(getattr(estimator, m)(other)) for m in methods},
        "score": plain(estimator.score(x, y)),
        "printed": repr(estimator),
    }
    if tolerance:
        case["tolerance"] = tolerance
    return case


def write(out, script, cases, seed=None, **more):
    origin = {"library": "scikit-learn", "version": sklearn.__version__, "numpy": np.__version__, "scipy": scipy.__version__,
              "pandas": pd.__version__, "script": script}
    if seed is not None:
        origin["seed"] = seed
    with open(out, "w", encoding="utf-8") as file:
        json.dump({"origin": origin, "cases": cases, **more}, file, separators=(",", ":"), allow_nan=False)
        file.write("\n")
