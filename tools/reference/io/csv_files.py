"""What pandas reads from small CSV texts.

Run from the repository's root: python tools/reference/io/csv_files.py
"""
import io
import json
import math

import numpy as np
import pandas as pd

CASES = [
    ("numbers", "a,b\n1,2.5\n-3,1e3\n+4,.5\n007,5.\n", {}, {}),
    ("missing markers", "a,b\n1,x\n,\nNA,NA\nN/A,n/a\nnan,NaN\nnull,NULL\n#N/A,<NA>\n-nan,None\n2,y\n", {}, {}),
    ("markers told", "a,b\n1,x\n?,?\n-,NA\n", {"naValues": ["?", "-"]}, {"na_values": ["?", "-"]}),
    ("markers told, no others", "a,b\n1,x\n9,NA\n", {"naValues": ["9"], "keepDefaultNa": False}, {"na_values": ["9"], "keep_default_na": False}),
    ("booleans", "a,b,c\nTrue,true,TRUE\nFalse,false,FALSE\n", {}, {}),
    ("booleans and numbers are texts", "a,b\nTrue,1\n1,True\n", {}, {}),
    ("texts and numbers are texts", "a\n007\n1.50\nx\n", {}, {}),
    ("dates are texts", "when\n2024-01-31\n2024-02-01\n", {}, {}),
    ("decimal comma", "a;b\n1,5;-2,25\n3;,5\n", {"delimiter": ";", "decimal": ","}, {"sep": ";", "decimal": ","}),
    ("thousands", 'a,b\n"1,234.5","12,345,678"\n7,"1,000"\n', {"thousands": ","}, {"thousands": ","}),
    ("points for thousands", "a;b\n1.234,5;2.000\n-7,25;1\n", {"delimiter": ";", "decimal": ",", "thousands": "."}, {"sep": ";", "decimal": ",", "thousands": "."}),
    ("quotes", 'a,b\n"1","say ""hi"", she"\n"2","two\nlines"\n', {}, {}),
    ("no header", "1,x\n2,y\n", {"header": False}, {"header": None}),
    ("names", "1,x\n2,y\n", {"header": False, "names": ["n", "t"]}, {"header": None, "names": ["n", "t"]}),
    ("columns chosen", "a,b,c\n1,x,2\n3,y,4\n", {"usecols": ["c", "a"]}, {"usecols": ["c", "a"]}),
    ("texts told", "a,b\n007,1\n010,2\n", {"types": {"a": "text"}}, {"dtype": {"a": str}}),
    ("some rows", "a\n1\n2\n3\n", {"nrows": 2}, {"nrows": 2}),
    ("tabs", "a\tb\n1\tx y\n", {"delimiter": "\t"}, {"sep": "\t"}),
    ("blank lines", "a,b\n\n1,2\n\n\n3,4\n", {}, {}),
    ("spaces around numbers", "a,b\n 1 , 2\n3,4 \n", {}, {}),
    ("a column of nothing", "a,b\n1,\n2,\n", {}, {}),
    ("numbers after nothing", "a,b\n,1\n2,3\n", {}, {}),
    ("infinities", "a\ninf\n-Infinity\n1\n", {}, {}),
    ("large whole numbers", "a\n9007199254740993\n-9223372036854775808\n12\n", {}, {}),
    ("long decimals", "a\n0.1234567890123456789\n3.14159265358979323846\n2.2250738585072014e-308\n123456789012345678901234567890.5\n", {}, {"float_precision": "round_trip"}),
    ("windows", "a,b\r\n1,ñ\r\n2,é\r\n", {}, {}),
]


def clean(value):
    if isinstance(value, (np.integer, np.bool_, np.floating)):
        value = value.item()
    if isinstance(value, float):
        if math.isnan(value):
            return None
        if math.isinf(value):
            return {"infinity": value > 0}
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) > 2**53:
        return {"bigint": str(value)}
    return value


cases = []
for name, text, options, pandas_options in CASES:
    table = pd.read_csv(io.StringIO(text), **pandas_options)
    columns = {str(column): [clean(x) for x in table[column].tolist()] for column in table.columns}
    cases.append({"name": name, "text": text, "options": options, "columns": columns})

fixture = {
    "origin": {"library": "pandas", "version": pd.__version__, "script": "tools/reference/io/csv_files.py"},
    "cases": cases,
}
with open("test/fixtures/io/csv.json", "w") as file:
    json.dump(fixture, file, ensure_ascii=False, indent=1, allow_nan=False)
    file.write("\n")
