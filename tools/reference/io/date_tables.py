"""What pandas makes of a table with dates and booleans: prints, statistics, groups, sorted rows, CSV.

Run from the repository's root: python tools/reference/io/date_tables.py
"""
import json

import pandas as pd

frame = pd.DataFrame(
    {
        "day": pd.to_datetime(["2024-01-31", "2024-02-01", None, "2024-02-01", "2023-12-31"]),
        "time": pd.to_datetime(["2024-01-31 10:20", "2024-02-01", None, "2024-02-01 10:20:30.5", "2023-12-31 23:59:59"], format="ISO8601"),
        "kind": ["a", "b", "a", "b", None],
        "sold": [True, False, True, True, False],
        "n": [1, 2, 3, 4, 5],
    }
)


def clean(value):
    if value is pd.NaT or value is None or value != value:
        return None
    if isinstance(value, pd.Timestamp):
        return {"instant": value.value / 1e6}
    return value.item() if hasattr(value, "item") else value


def rows(table):
    return [[clean(value) for value in row] for row in table.itertuples(index=False)]


grouped = frame.groupby("kind")
with pd.option_context("display.width", 10_000, "display.max_columns", 20):
    fixture = {
        "origin": {"library": "pandas", "version": pd.__version__, "script": "tools/reference/io/date_tables.py"},
        "rows": rows(frame),
        "text": repr(frame),
        "csv": frame.to_csv(index=False),
        "describe": repr(frame[["day"]].describe()),
        "min": rows(grouped.min().reset_index()),
        "max": rows(grouped.max().reset_index()),
        "byDay": rows(frame.groupby("day").size().reset_index(name="size")),
        "unique": [clean(value) for value in pd.Series(frame["day"].dropna().unique())],
        "counts": [[clean(value), int(count)] for value, count in frame["day"].value_counts().items()],
        "sorted": frame.sort_values("time", kind="stable").index.tolist(),
        "dropped": rows(frame.drop(index=[0, 3], columns=["time"])),
        "gaps": pd.DataFrame({"k": ["a", None, "b"], "v": [1.5, None, 3]}).to_csv(index=False),
        "gapsAlone": pd.DataFrame({"v": [1.5, None, 3]}).to_csv(index=False),
    }
with open("test/fixtures/io/dateTables.json", "w") as file:
    json.dump(fixture, file, ensure_ascii=False, indent=1, allow_nan=False)
    file.write("\n")
