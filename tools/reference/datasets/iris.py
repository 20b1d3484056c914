"""The iris table as scikit-learn ships it: its names, the hashes of its bytes, and data/iris.csv.

Run from the repository's root: python tools/reference/datasets/iris.py
"""
import csv
import hashlib
import json

import sklearn
from sklearn.datasets import load_iris

iris = load_iris()
sha256 = lambda array, kind: hashlib.sha256(array.astype(kind).tobytes()).hexdigest()

with open("data/iris.csv", "w", newline="") as file:
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(["sepal_length", "sepal_width", "petal_length", "petal_width", "species"])
    writer.writerows([*row, iris.target_names[label]] for row, label in zip(iris.data.tolist(), iris.target))

fixture = {
    "origin": {
        "library": "scikit-learn",
        "version": sklearn.__version__,
        "script": "tools/reference/datasets/iris.py",
    },
    "shape": list(iris.data.shape),
    "dataSha256": sha256(iris.data, "<f8"),
    "targetSha256": sha256(iris.target, "<i8"),
    "featureNames": iris.feature_names,
    "targetNames": iris.target_names.tolist(),
}
with open("test/fixtures/datasets/iris.json", "w") as file:
    json.dump(fixture, file, indent=1)
    file.write("\n")
