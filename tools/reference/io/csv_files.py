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
    ("no header, null", "1,x\n2,y\n", {"header": None}, {"header": None}),
    ("a later header", "made by,me\n\non,monday\na,b\n1,2\n", {"header": 2}, {"header": 2}),
    ("names for a header", "a,b\n1,2\n", {"header": 0, "names": ["x", "y"]}, {"header": 0, "names": ["x", "y"]}),
    ("lines skipped", "made by me\n\na,b\n1,2\n3,4\n", {"skiprows": 2}, {"skiprows": 2}),
    ("a quoted preamble", '"made by me,\nmyself"\na,b\n1,2\n', {"skiprows": 1}, {"skiprows": 1}),
    ("a quote in a preamble", 'a 5" pipe\na,b\n1,2\n', {"skiprows": 1}, {"skiprows": 1}),
    ("lines skipped by number", 'a,b\n1,"x\n""y"""\n\n3,z\n5,w\n7,v\n', {"skiprows": [3, 5]}, {"skiprows": [3, 5]}),
    ("the first lines and one", "x\ny\na,b\r\nm2,EUR\r\n1,2\r\n", {"skiprows": [0, 1, 3]}, {"skiprows": [0, 1, 3]}),
    ("lines skipped, header later", "x\ny\nz\na,b\n1,2\n", {"skiprows": 1, "header": 2}, {"skiprows": 1, "header": 2}),
    ("all lines of units skipped, no header", "m,s\n1,2\n3,4\n", {"skiprows": [0], "header": None}, {"skiprows": [0], "header": None}),
    ("spaces before quotes", 'a, b,  c\n1, "x, y", 2\n3,  "u ""v""",4\n', {"skipinitialspace": True}, {"skipinitialspace": True}),
    ("spaces before texts", "a, b\n1,  x y \n2, \n", {"skipinitialspace": True}, {"skipinitialspace": True}),
    ("spaces and line breaks in quotes", 'a, b\n1, "x\n y"\n2, z\n', {"skipinitialspace": True}, {"skipinitialspace": True}),
    ("one marker", "a\n1\n?\n", {"naValues": "?"}, {"na_values": "?"}),
    ("markers that are numbers", "a,b\n-1,-1.0\n2,99\n", {"naValues": [-1, 99]}, {"na_values": [-1, 99]}),
    ("markers by column", "a,b\n?,?\n-1,-1\nNA,x\n", {"naValues": {"a": ["?", -1]}}, {"na_values": {"a": ["?", -1]}}),
    ("markers by column, no others", "a,b\n?,?\nNA,NA\n", {"naValues": {"a": "?"}, "keepDefaultNa": False}, {"na_values": {"a": "?"}, "keep_default_na": False}),
    ("latin-1", "ciudad,m²\nA Coruña,1\n\x80\x99,2\n", {"encoding": "latin-1"}, {"encoding": "latin-1"}),
    ("windows-1252", "ciudad;€\nA Coruña;1\n“Œ”;2\n", {"encoding": "cp1252", "delimiter": ";"}, {"encoding": "cp1252", "sep": ";"}),
    ("utf-16", "ciudad,x\nA Coruña 🔥,1\n", {"encoding": "utf-16"}, {"encoding": "utf-16"}),
    ("utf-16-be", "ciudad,x\nA Coruña,1\n", {"encoding": "utf_16_be"}, {"encoding": "utf_16_be"}),
    ("utf-8 with its mark", "ciudad,x\nA Coruña,1\n", {"encoding": "utf-8-sig"}, {"encoding": "utf-8-sig"}),
    ("central Europe", "miasto,x\nŁódź,1\n", {"encoding": "iso-8859-2"}, {"encoding": "iso-8859-2"}),
    ("Mac", "ciudad,x\nA Coruña,1\n", {"encoding": "mac-roman"}, {"encoding": "mac-roman"}),
    ("Japanese", "都市,x\n東京,1\n大阪,2\n", {"encoding": "shift_jis"}, {"encoding": "shift_jis"}),
    ("apostrophes for thousands", "a\n1'234.5\n12\n", {"thousands": "'"}, {"thousands": "'"}),
    ("dates", "when,x\n2024-01-31,1\n,2\n2024-02-01 10:20:30,3\n", {"parseDates": ["when"]}, {"parse_dates": ["when"], "date_format": "ISO8601"}),
    ("dates, day first", "when\n03/04/2024\n13/04/2024\n", {"parseDates": ["when"], "dayfirst": True}, {"parse_dates": ["when"], "dayfirst": True}),
    ("dates, month first", "when\n03/04/2024\n04/13/2024\n", {"parseDates": ["when"]}, {"parse_dates": ["when"]}),
    ("dates in either order", "when\n03/04/2024\n05/06/2024\n", {"parseDates": ["when"]}, {"parse_dates": ["when"]}),
    ("dates in either order, day first", "when\n03/04/2024\n05/06/2024\n", {"parseDates": ["when"], "dayfirst": True}, {"parse_dates": ["when"], "dayfirst": True}),
    ("dates with zones", "when\n2024-01-31T10:20:00+02:00\n2024-02-01T10:20:00+02:00\n", {"parseDates": ["when"]}, {"parse_dates": ["when"]}),
    ("spaces for thousands", "a;b\n1 234,5;x\n12;y\n", {"thousands": " ", "decimal": ",", "delimiter": ";"}, {"thousands": " ", "decimal": ",", "sep": ";"}),
]


def clean(value):
    if value is pd.NaT:
        return None
    if isinstance(value, pd.Timestamp):
        return {"instant": value.value / 1e6}
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
    encoding = pandas_options.get("encoding")
    source = io.StringIO(text) if encoding is None else io.BytesIO(text.encode(encoding))
    table = pd.read_csv(source, **pandas_options)
    columns = {str(column): [clean(x) for x in table[column].tolist()] for column in table.columns}
    case = {"name": name, "text": text, "options": options, "columns": columns}
    if encoding is not None:
        case["bytes"] = text.encode(encoding).hex()
    cases.append(case)

fixture = {
    "origin": {"library": "pandas", "version": pd.__version__, "script": "tools/reference/io/csv_files.py"},
    "cases": cases,
}
with open("test/fixtures/io/csv.json", "w") as file:
    json.dump(fixture, file, ensure_ascii=False, indent=1, allow_nan=False)
    file.write("\n")
