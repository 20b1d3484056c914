"""Values of scikit-learn's predictors.

Run from the repository's root: python tools/reference/sklearn/predictors.py
"""
import numpy as np
from cases import predicted, write
from sklearn.neighbors import NearestCentroid

SEED = 11
rng = np.random.default_rng(SEED)

x = np.vstack([rng.normal(center, 2, (9, 3)) for center in (0, 3, 7)])
other = rng.uniform(-2, 9, (20, 3))
places = np.repeat([0, 1, 2], 9)
texts = np.array(["ñu", "ant", "Cat"])[places]

cases = [
    predicted("NearestCentroid, numbers", NearestCentroid(), x, 10 - places, other, ["classes_"]),
    predicted("NearestCentroid, texts", NearestCentroid(), x, texts, other, ["classes_"]),
    predicted("NearestCentroid, two classes", NearestCentroid(), x[:18], places[:18] == 1, other, ["classes_"]),
]

write("test/fixtures/sklearn/predictors.json", "tools/reference/sklearn/predictors.py", cases, SEED)
