"""What pandas makes of small tables: statistics, samples, groups, correlations, prints.

Run from the repository's root: python tools/reference/io/tables.py
"""
import json
import math

import numpy as np
import pandas as pd

rng = np.random.RandomState(7)
n = 137
frame = pd.DataFrame(
    {
        "age": np.where(rng.rand(n) < 0.1, np.nan, np.round(rng.normal(40, 12, n), 1)),
        "income": np.exp(rng.normal(9, 1, n)),
        "rooms": rng.randint(1, 9, n),
        "city": np.array(["Lugo", "Vigo", "Ourense", None], dtype=object)[rng.randint(0, 4, n)],
        "owner": rng.rand(n) < 0.4,
    }
)


def clean(value):
    if isinstance(value, (np.integer, np.bool_, np.floating)):
        value = value.item()
    if isinstance(value, float) and math.isnan(value):
        return None
    return value


def columns(table):
    return {str(name): [clean(x) for x in table[name].tolist()] for name in table.columns}


def described(table, **options):
    result = table.describe(**options)
    return {"statistics": list(result.index), "columns": columns(result), "text": result.to_string()}


samples = []
for seed in range(20):
    samples.append({"options": {"n": 9, "randomState": seed}, "ages": frame.sample(n=9, random_state=seed).index.tolist()})
samples.append({"options": {"frac": 0.1, "randomState": 3}, "ages": frame.sample(frac=0.1, random_state=3).index.tolist()})
samples.append({"options": {"frac": 1.5, "replace": True, "randomState": 4}, "ages": frame.sample(frac=1.5, replace=True, random_state=4).index.tolist()})
samples.append({"options": {"randomState": 5}, "ages": frame.sample(random_state=5).index.tolist()})
for seed in range(3):
    for options in ({"n": 9, "weights": "rooms"}, {"n": 20, "weights": "income", "replace": True}, {"n": 5, "weights": "owner"}):
        rows = frame.sample(random_state=seed, **options).index.tolist()
        samples.append({"options": {**options, "randomState": seed}, "ages": rows})
    weights = [[0, 1, 2, 0.5, np.nan][i * (seed + 1) % 5] for i in range(n)]
    rows = frame.sample(n=9, weights=weights, random_state=seed).index.tolist()
    samples.append({"options": {"n": 9, "weights": [clean(w) for w in weights], "randomState": seed}, "ages": rows})
generator = frame.sample(n=12, random_state=np.random.default_rng(11)).index.tolist()

numeric = frame.select_dtypes(["number", "bool"])
groups = {}
for keys in (["city"], ["owner", "rooms"]):
    grouped = frame.groupby(keys)
    numbers = frame[[*keys, *[c for c in numeric.columns if c not in keys]]].groupby(keys)
    groups[",".join(keys)] = {
        "size": columns(grouped.size().reset_index(name="size")),
        "count": columns(grouped.count().reset_index()),
        **{name: columns(getattr(numbers, name)().astype(float).reset_index()) for name in ("sum", "mean")},
        **{name: columns(getattr(numbers, name)().reset_index()) for name in ("min", "max")},
        "std": columns(frame[[*keys, "age", "income"]].groupby(keys).std().reset_index()),
    }

counts = {
    name: [
        {"options": options, "values": [clean(v) for v in result.index], "counts": [clean(v) for v in result]}
        for options, result in (
            ({}, frame[name].value_counts()),
            ({"ascending": True}, frame[name].value_counts(ascending=True)),
            ({"normalize": True, "dropna": False}, frame[name].value_counts(normalize=True, dropna=False)),
            ({"sort": False}, frame[name].value_counts(sort=False)),
        )
    ]
    for name in ("city", "rooms", "owner", "age")
}


def printed(table):
    with pd.option_context("display.width", 10_000, "display.max_columns", 20, "display.max_rows", 60):
        return repr(table)


prints = [
    {"columns": columns(table), "text": printed(table)}
    for table in (
        frame,
        frame.head(7),
        pd.DataFrame({"a": [1, 2, 3.5, np.nan], "b": ["x", "y", None, "x"], "c": [True, False, True, True]}),
        pd.DataFrame({"small": [1e-7, -2.5, 0.0], "large": [12345678.123, 1.5, -2.0], "six": [1234567.0, 0.5, 1e6]}),
        pd.DataFrame({"whole": [1, -20, 300], "x": ["tab\there", "line\nbreak", "ñandú"], "negative": [-1.5, -2.0, -3.25]}),
        pd.DataFrame({"long": ["x" * 60, "y", "z" * 49], "a very long name of a column": [1, 2, 3]}),
        pd.DataFrame({f"c{j}": [j, -j] for j in range(25)}),
        pd.DataFrame({f"c{j}": np.arange(100) * j / 8 + 0.0625 for j in range(25)}),
        pd.DataFrame({"x": [0.1 + 0.2, 1e15, 1e16], "t": ["1", "2", "3"]}),
        pd.DataFrame({"inf": [math.inf, -math.inf, 1.0], "n": [math.nan, math.nan, math.nan]}),
    )
]
for record in prints:  # infinities have no JSON
    for name, values in record["columns"].items():
        record["columns"][name] = [{math.inf: "Infinity", -math.inf: "-Infinity"}.get(v, v) for v in values]

fixture = {
    "origin": {
        "library": "pandas",
        "version": pd.__version__,
        "numpy": np.__version__,
        "script": "tools/reference/io/tables.py",
    },
    "table": columns(frame),
    "describe": described(frame),
    "describeAll": described(frame, include="all"),
    "describeOthers": described(frame[["city", "owner"]]),
    "samples": samples,
    "sampleByGenerator": generator,
    "groups": groups,
    "valueCounts": counts,
    "pearson": columns(frame.corr(numeric_only=True)),
    "pearsonText": frame.corr(numeric_only=True).to_string(),
    "spearman": columns(frame.corr(numeric_only=True, method="spearman")),
    "sorted": {
        "age": frame.sort_values("age", kind="stable").index.tolist(),
        "city,income": frame.sort_values(["city", "income"], ascending=[False, True]).index.tolist(),
        "rooms": frame.sort_values("rooms", ascending=False, kind="stable").index.tolist(),
    },
    "dropna": frame.dropna().index.tolist(),
    "prints": prints,
}
with open("test/fixtures/io/tables.json", "w") as file:
    json.dump(fixture, file, ensure_ascii=False, allow_nan=False)
    file.write("\n")
