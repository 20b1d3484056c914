"""scikit-learn's linear model and MLP on the twelve tables, as a course prepares them: python sklearn_scores.py FOLDER [NAME,…]

Numbers: median, standard scores; categories: one column each of those with at most 50; amounts of money read as numbers; dates as year, month, day,
weekday, hour; identifiers and free texts dropped by hand. Writes FOLDER/sklearn.json.
"""
import json
import sys
import warnings
from pathlib import Path

import numpy as np
import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression, Ridge
from sklearn.metrics import accuracy_score, r2_score, roc_auc_score
from sklearn.neural_network import MLPClassifier, MLPRegressor
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler
from sklearn.compose import TransformedTargetRegressor

warnings.filterwarnings("ignore")
folder = Path(sys.argv[1])
DATES = {"houses": ["Sold"], "bikes": ["datetime"], "survey": ["Submitted"], "sensors": ["timestamp"]}


def number(text):
    """$1,234.50 and 82 m2 as numbers."""
    return pd.to_numeric(text.astype(str).str.replace(r"[$,]| m2$", "", regex=True), errors="coerce")


def treat(name, table, codes):
    table = table.copy()
    for column in DATES.get(name, []):
        when = pd.to_datetime(table[column], unit="s" if name == "sensors" else None)
        for part in ["year", "month", "day", "dayofweek", "hour"]:
            table[f"{column}.{part}"] = getattr(when.dt, part)
        table[f"{column}.elapsed"] = when.astype("int64") / 1e9
        table = table.drop(columns=column)
    for column in table.select_dtypes(exclude="number"):
        read = number(table[column])
        if read.notna().mean() > 0.9:
            table[column] = read
    for column in codes:
        table[column] = table[column].astype(str)
    return table


scores = {}
only = sys.argv[2].split(",") if len(sys.argv) > 2 else None
if only:
    scores = json.loads((folder / "sklearn.json").read_text())
for kind in json.loads((folder / "tables.json").read_text()):
    name, target, score = kind["name"], kind["target"], kind["score"]
    if only and name not in only:
        continue
    train, test = (
        treat(name, pd.read_csv(folder / f"{name.split()[0]}-{part}.csv", skipinitialspace=True), kind.get("codes", []))
        for part in ["train", "test"]
    )
    y = train.pop(target), test.pop(target)
    numbers = [c for c in train.select_dtypes("number") if train[c].nunique() < len(train) or train[c].dtype != "int64"]
    numbers = [c for c in numbers if not c.lower().endswith("id")]
    categories = [c for c in train.select_dtypes(exclude="number") if train[c].nunique() <= 50]
    treatment = make_column_transformer(
        (make_pipeline(SimpleImputer(strategy="median"), StandardScaler()), numbers),
        (OneHotEncoder(handle_unknown="ignore"), categories),
    )
    found = {}
    for label, seeds in [("linear", [0]), ("mlp", [0, 1, 2])]:
        each = []
        for seed in seeds:
            if score == "r2":
                model = Ridge() if label == "linear" else MLPRegressor(random_state=seed, max_iter=500, early_stopping=True)
                model = TransformedTargetRegressor(model, transformer=StandardScaler())
            else:
                model = LogisticRegression(max_iter=2000) if label == "linear" else MLPClassifier(random_state=seed, max_iter=500)
            model = make_pipeline(treatment, model).fit(train, y[0])
            if score == "auc":
                each.append(roc_auc_score(y[1], model.predict_proba(test)[:, 1]))
            else:
                each.append((r2_score if score == "r2" else accuracy_score)(y[1], model.predict(test)))
        found[label] = float(np.mean(each))
    scores[name] = found
    print(name, found)
(folder / "sklearn.json").write_text(json.dumps(scores, indent=2))
