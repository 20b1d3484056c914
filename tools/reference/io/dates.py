"""What pandas makes of dates as they are written: milliseconds since 1970, those without an offset as UTC.

Run from the repository's root: python tools/reference/io/dates.py
"""
import json
import warnings

import pandas as pd

warnings.simplefilter("ignore")

TEXTS = [
    "2024-01-31", "2024/01/31", "2024.01.31", "2024-1-5", "20240131T101530Z", "2024-01-31T10:20", "2024-01-31 10:20:30",
    "2024-01-31T10:20:30Z", "2024-01-31T10:20:30.125Z", "2024-01-31 10:20:30.5+02:00", "2024-01-31T10:20:30-0330",
    "2024-02-29", "1969-07-20 20:17:40", "31/12/2024", "12/31/2024", "12/31/24 5:30 PM", "31-12-2024", "13/4/2023 08:05",
    "5 Jan 2024", "05-Jan-2024", "5-Jan-24", "Jan 5, 2024", "January 5 2024", "Mon, 05 Feb 2024 10:00:00 GMT", "Jan 2024",
    "2024-01", "5 May 2024 12:00 AM", "5 May 2024 12:00 PM",
]
BOTH = ["03/04/2024", "3/4/24", "03-04-2024 10:00"]

def milliseconds(text, **options):
    stamp = pd.Timestamp(pd.to_datetime(text, utc=True, **options))
    return stamp.value / 1e6

fixture = {
    "origin": {"library": "pandas", "version": pd.__version__, "script": "tools/reference/io/dates.py"},
    "dates": [{"text": text, "instant": milliseconds(text)} for text in TEXTS],
    "both": [
        {"text": text, "dayFirst": milliseconds(text, dayfirst=True), "monthFirst": milliseconds(text, dayfirst=False)}
        for text in BOTH
    ],
}
with open("test/fixtures/io/dates.json", "w") as file:
    json.dump(fixture, file, ensure_ascii=False, indent=1, allow_nan=False)
    file.write("\n")
