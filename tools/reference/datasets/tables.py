"""digits, wine, breast cancer and diabetes as scikit-learn ships them: the texts inside the package, and the hashes of their bytes.

Run from the repository's root: python tools/reference/datasets/tables.py
"""
import gzip
import hashlib
import json
from importlib import resources

import numpy as np
import sklearn
from sklearn import datasets

sha256 = lambda array, kind: hashlib.sha256(np.ascontiguousarray(array).astype(kind).tobytes()).hexdigest()


def shipped(name):
    data = resources.files("sklearn.datasets.data").joinpath(name).read_bytes()
    return (gzip.decompress(data) if name.endswith(".gz") else data).decode()


def write(name, constant, lines, comment):
    with open(f"src/datasets/tables/{name}.generated.ts", "w") as file:
        file.write(f"/** {comment} Made by tools/reference/datasets/tables.py. */\n")
        file.write(f"export const {constant}: string = `\n" + "\n".join(lines) + "\n`;\n")


short = lambda field: field[1:] if field.startswith("0.") else field


def csv_lines(text):
    return [",".join(short(field) for field in line.split(",")) for line in text.strip().split("\n")]


# digits: the label, then 64 pixels; a to q are 0 to 16, 0 to 9 and A to Z are 2 to 37 zeros
RUNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
digits = datasets.load_digits()
lines = []
for image, label in zip(digits.data.astype(int), digits.target):
    text, zeros = "", 0
    for value in [*image, -1]:
        if value == 0:
            zeros += 1
            continue
        while zeros > 0:
            run = min(zeros, 37)
            text += "a" if run == 1 else RUNS[run - 2]
            zeros -= run
        if value > 0:
            text += chr(ord("a") + value)
    lines.append(f"{label}{text}")
write("digits", "DIGITS", lines, "An image a line: its class, then 64 pixels (a to q are 0 to 16, 0 to 9 and A to Z are 2 to 37 zeros).")

write("wine", "WINE", csv_lines(shipped("wine_data.csv"))[1:], "A wine a line: 13 features and its class.")
write("breastCancer", "BREAST_CANCER", csv_lines(shipped("breast_cancer.csv"))[1:], "A tumour a line: 30 features and its class.")

raw = datasets.load_diabetes(scaled=False)
fields = lambda row: ",".join(short(str(int(x)) if x == int(x) else repr(float(x))) for x in row)
write("diabetes", "DIABETES", [fields([*row, y]) for row, y in zip(raw.data, raw.target)], "A patient a line: 10 features as measured, and the target.")

fixture = {
    "origin": {
        "library": "scikit-learn",
        "version": sklearn.__version__,
        "script": "tools/reference/datasets/tables.py",
    }
}
for name, bunch in {
    "digits": digits,
    "digitsOfThree": datasets.load_digits(n_class=3),
    "wine": datasets.load_wine(),
    "breastCancer": datasets.load_breast_cancer(),
    "diabetes": datasets.load_diabetes(),
    "diabetesRaw": raw,
}.items():
    fixture[name] = {
        "shape": list(bunch.data.shape),
        "dataSha256": sha256(bunch.data, "<f8"),
        "targetSha256": sha256(bunch.target, "<f8"),
        "featureNames": list(bunch.feature_names),
        "targetNames": [str(x) for x in bunch.get("target_names", [])],
    }
with open("test/fixtures/datasets/tables.json", "w") as file:
    json.dump(fixture, file, indent=1)
    file.write("\n")
