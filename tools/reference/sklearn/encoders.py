"""Values of scikit-learn's encoders of categories, its imputer, its column transformer and its pipeline.

Run from the repository's root: python tools/reference/sklearn/encoders.py
"""
import numpy as np
import pandas as pd
from cases import run, write
from sklearn.compose import ColumnTransformer, make_column_transformer
from sklearn.impute import SimpleImputer
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import MaxAbsScaler, MinMaxScaler, OneHotEncoder, OrdinalEncoder, RobustScaler, StandardScaler

SEED = 8
rng = np.random.default_rng(SEED)
nan = np.nan
CATEGORIES = ["categories_", "n_features_in_"]
INFREQUENT = [*CATEGORIES, "infrequent_categories_"]


def objects(rows):
    return np.array(rows, dtype=object)


words = objects([["b", "x"], ["a", "y"], ["c", "x"], ["a", "ñ"], ["🔥", "ﬀ"], ["b", "x"]])
mixed = objects([["a", 1], ["b", 3], ["a", 2.5], ["c", 1], ["b", -4]])
gaps = objects([["a", 1], ["b", nan], [None, 3], ["a", 1], [nan, nan]])
nones = objects([["a"], [None], ["b"], ["a"]])
numbers = np.array([[1.5, 3], [0.25, 1], [1.5, 2], [7, 3]])
whole = np.array([[1, 30], [0, 10], [1, 20], [7, 30]])
missing_numbers = np.array([[1, nan], [nan, 2.0], [3, 2.0], [1, nan]])
logical = objects([[True], [False], [True]])
many = objects([[x] for x in ["a"] * 5 + ["b"] * 20 + ["c"] * 10 + ["d"] * 3 + ["e"] * 3 + ["f"]])
many_unknown = objects([["a"], ["b"], ["c"], ["d"], ["f"], ["z"]])
two_many = np.column_stack([many, many[::-1]])
many_gaps = objects([[x] for x in ["a"] * 5 + ["b"] * 20 + ["c"] * 10 + ["d"] * 3 + [nan] * 4])
unknown = objects([["a", "x"], ["zz", "x"], ["b", "q"]])


def hot(**options):
    return OneHotEncoder(sparse_output=False, **options)


cases = [
    run("one-hot, texts", hot(), words, attributes=CATEGORIES),
    run("one-hot, texts and numbers", hot(), mixed, attributes=CATEGORIES),
    run("one-hot, missing values", hot(), gaps, attributes=CATEGORIES),
    run("one-hot, None", hot(), nones, attributes=CATEGORIES),
    run("one-hot, numbers", hot(), numbers, attributes=CATEGORIES),
    run("one-hot, whole numbers", hot(), whole, attributes=CATEGORIES),
    run("one-hot, numbers with missing values", hot(), missing_numbers, attributes=CATEGORIES),
    run("one-hot, booleans", hot(), logical, attributes=CATEGORIES),
    run("one-hot, float32", hot(dtype=np.float32), words, attributes=CATEGORIES),
    run("one-hot, drop first", hot(drop="first"), words, attributes=[*CATEGORIES, "drop_idx_"]),
    run("one-hot, drop of two", hot(drop="if_binary"), objects([["a", "x", "k"], ["b", "y", "k"], ["b", "z", "k"]]), attributes=[*CATEGORIES, "drop_idx_"]),
    run("one-hot, drop these", hot(drop=["b", "x"]), words, attributes=[*CATEGORIES, "drop_idx_"]),
    run("one-hot, drop NaN", hot(drop=[nan, 3]), objects([["a", 3], [nan, 4]]), attributes=[*CATEGORIES, "drop_idx_"]),
    run("one-hot, drop all", hot(drop="first"), objects([["a", "x"], ["a", "y"]]), attributes=[*CATEGORIES, "drop_idx_"]),
    run("one-hot, ignore", hot(handle_unknown="ignore"), words, unknown, attributes=CATEGORIES),
    run("one-hot, ignore and drop", hot(handle_unknown="ignore", drop="first"), words, unknown, attributes=CATEGORIES),
    run("one-hot, ignore and drop of two", hot(handle_unknown="ignore", drop="if_binary"), objects([["a", "x"], ["b", "y"], ["b", "z"]]), unknown, attributes=CATEGORIES),
    run("one-hot, warn", hot(handle_unknown="warn"), words, unknown, attributes=CATEGORIES),
    run("one-hot, given categories", hot(categories=[["c", "b", "a"], ["x", "w"]], handle_unknown="ignore"), words, unknown, attributes=CATEGORIES),
    run("one-hot, given numbers", hot(categories=[[0, 1, 7, 9], [10, 20, 30, 40]]), whole, attributes=CATEGORIES),
]
for title, options in [
    ("min 4", {"min_frequency": 4}), ("min share", {"min_frequency": 0.2}), ("max 3", {"max_categories": 3}), ("max 1", {"max_categories": 1}),
    ("max 4 and min 4", {"max_categories": 4, "min_frequency": 4}), ("max 2", {"max_categories": 2}), ("min 1", {"min_frequency": 1}),
    ("max 5", {"max_categories": 5}), ("max 9", {"max_categories": 9}),
]:
    cases.append(run(f"one-hot, infrequent, {title}", hot(handle_unknown="infrequent_if_exist", **options), many, many_unknown, INFREQUENT))
    cases.append(run(f"one-hot, infrequent, {title}, ignore", hot(handle_unknown="ignore", **options), many, many_unknown, INFREQUENT, inverse=False))
    cases.append(run(f"one-hot, infrequent, {title}, warn, drop", hot(handle_unknown="warn", drop="first", **options), two_many, np.column_stack([many_unknown, many_unknown]), [*INFREQUENT, "drop_idx_"], inverse=options != {"max_categories": 1}))
    cases.append(run(f"ordinal, infrequent, {title}", OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1, **options), many, many_unknown, INFREQUENT))
    cases.append(run(f"ordinal, infrequent, {title}, missing", OrdinalEncoder(**options), many_gaps, attributes=INFREQUENT, inverse=False))  # its way back confuses NaN and infrequent
cases += [
    run("one-hot, infrequent, drop this", hot(min_frequency=4, drop=["b"]), many, attributes=[*INFREQUENT, "drop_idx_"]),
    run("one-hot, infrequent, drop of two", hot(max_categories=2, drop="if_binary"), many, attributes=[*INFREQUENT, "drop_idx_"]),
    run("one-hot, infrequent, numbers", hot(max_categories=2), whole, attributes=INFREQUENT),
    run("ordinal, texts", OrdinalEncoder(), words, attributes=CATEGORIES),
    run("ordinal, texts and numbers", OrdinalEncoder(), mixed, attributes=CATEGORIES),
    run("ordinal, missing values", OrdinalEncoder(), gaps[:, :1][[0, 1, 3, 4]], attributes=CATEGORIES),
    run("ordinal, None and NaN", OrdinalEncoder(), gaps, attributes=CATEGORIES),
    run("ordinal, None", OrdinalEncoder(), nones, attributes=CATEGORIES),
    run("ordinal, numbers", OrdinalEncoder(), numbers, attributes=CATEGORIES),
    run("ordinal, numbers with missing values", OrdinalEncoder(encoded_missing_value=-7), missing_numbers, attributes=CATEGORIES),
    run("ordinal, float32", OrdinalEncoder(dtype=np.float32), words, attributes=CATEGORIES),
    run("ordinal, unknown", OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=nan), words, unknown, CATEGORIES),
    run("ordinal, unknown −1, missing −2", OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1, encoded_missing_value=-2), many_gaps, objects([["a"], ["zz"], [nan]]), CATEGORIES),
    run("ordinal, given categories", OrdinalEncoder(categories=[["c", "b", "a", "🔥"], ["x", "y", "ñ", "ﬀ", "more"]]), words, attributes=CATEGORIES),
]

table = rng.normal(3, 20, (14, 3))
table[rng.random(table.shape) < 0.25] = nan
table[0] = 1.5
even = table[:13]
columns_empty = np.column_stack([table, np.full(14, nan)])
single = table.astype(np.float32)
ties = np.array([[2.0, 5, nan], [1, 5, 3], [2, 4, 3], [1, 4, 8], [nan, nan, 8]])
word_gaps = objects([["b", 2.0], ["a", nan], [nan, 1.0], ["a", 2.0], ["b", 1.0]])
STATISTICS = ["statistics_"]
for strategy in ("mean", "median", "most_frequent", "constant"):
    for title, x in [("numbers", table), ("odd", even), ("ties", ties), ("float32", single), ("one column", table[:, :1]), ("one column of float32", np.resize(single[:, :1], (40, 1))), ("an empty column", columns_empty)]:
        cases.append(run(f"imputer, {strategy}, {title}", SimpleImputer(strategy=strategy), x, attributes=STATISTICS, inverse=False))
    cases.append(run(f"imputer, {strategy}, indicator", SimpleImputer(strategy=strategy, add_indicator=True), columns_empty, attributes=STATISTICS, inverse=True))
    cases.append(run(f"imputer, {strategy}, empty columns kept", SimpleImputer(strategy=strategy, keep_empty_features=True, add_indicator=True), columns_empty, attributes=STATISTICS, inverse=False))  # an IndexError there
    cases.append(run(f"imputer, {strategy}, −1 is missing", SimpleImputer(missing_values=-1, strategy=strategy), np.nan_to_num(table, nan=-1), attributes=STATISTICS, inverse=False))
cases += [
    run("imputer, most frequent, texts", SimpleImputer(strategy="most_frequent"), word_gaps, attributes=STATISTICS, inverse=False),
    run("imputer, most frequent, texts, indicator", SimpleImputer(strategy="most_frequent", add_indicator=True), word_gaps, attributes=STATISTICS, inverse=False),
    run("imputer, constant, texts", SimpleImputer(strategy="constant"), word_gaps, attributes=STATISTICS, inverse=False),
    run("imputer, constant, this text", SimpleImputer(strategy="constant", fill_value="?"), word_gaps, attributes=STATISTICS, inverse=False),
    run("imputer, constant, this number", SimpleImputer(strategy="constant", fill_value=-3.5), table, attributes=STATISTICS, inverse=False),
    run("imputer, a text is missing", SimpleImputer(strategy="most_frequent", missing_values="?"), objects([["?", "a"], ["b", "?"], ["b", "a"], ["c", "a"]]), attributes=STATISTICS, inverse=False),
    run("imputer, new missing values", SimpleImputer(add_indicator=True), np.array([[1.0, nan], [2, 4]]), np.array([[nan, 4.0], [nan, nan]]), STATISTICS, inverse=False),
]

n = 12
frame = pd.DataFrame({
    "age": rng.integers(18, 80, n).astype(float), "city": rng.choice(["Lima", "Quito", "Bogotá"], n), "income": np.round(rng.lognormal(7, 1, n), 2),
    "rooms": rng.integers(1, 5, n), "grade": rng.choice(["low", "mid", "high"], n),
})
holed = frame.copy()
holed.loc[[1, 4], "age"] = nan
holed.loc[[2], "city"] = nan
holed.loc[[5, 6], "grade"] = nan
later = frame.iloc[:4][["grade", "rooms", "income", "city", "age"]].assign(extra=1)
rows = np.array([[1.0, 2, 3, 4], [2, 1, 0, 4], [4, 4, 1, 1]])
NUMBERS, TEXTS = ["age", "income"], ["city"]
prepare = ColumnTransformer([
    ("numbers", Pipeline([("fill", SimpleImputer(strategy="median")), ("scale", StandardScaler())]), ["age", "income", "rooms"]),
    ("texts", Pipeline([("fill", SimpleImputer(strategy="most_frequent")), ("code", hot(handle_unknown="ignore"))]), ["city", "grade"]),
])
cases += [
    run("columns, by name", ColumnTransformer([("n", StandardScaler(), NUMBERS), ("t", hot(), TEXTS)]), frame, inverse=False),
    run("columns, the rest passes", ColumnTransformer([("n", MinMaxScaler(), NUMBERS), ("t", hot(drop="first"), TEXTS)], remainder="passthrough"), frame, inverse=False),
    run("columns, the rest by another", ColumnTransformer([("t", OrdinalEncoder(), ["city", "grade"])], remainder=MaxAbsScaler()), frame, inverse=False),
    run("columns, dropped and passed", ColumnTransformer([("d", "drop", ["city"]), ("p", "passthrough", ["rooms"]), ("n", RobustScaler(), ["age"])]), frame, inverse=False),
    run("columns, short names", ColumnTransformer([("n", StandardScaler(), NUMBERS), ("t", hot(), TEXTS)], verbose_feature_names_out=False), frame, inverse=False),
    run("columns, patterned names", ColumnTransformer([("n", StandardScaler(), NUMBERS)], verbose_feature_names_out="{feature_name}<-{transformer_name}"), frame, inverse=False),
    run("columns, weights", ColumnTransformer([("n", StandardScaler(), NUMBERS), ("t", hot(), TEXTS)], transformer_weights={"n": 2.5}), frame, inverse=False),
    run("columns, another table", ColumnTransformer([("n", StandardScaler(), NUMBERS), ("t", hot(), TEXTS)], remainder="passthrough"), frame.drop(columns="grade"), later, inverse=False),
    run("columns, by number of a table", ColumnTransformer([("n", StandardScaler(), [0, -3]), ("t", hot(), [1])]), frame, inverse=False),
    run("columns, by mask", ColumnTransformer([("n", StandardScaler(), [True, False, False, True])], remainder="passthrough"), rows, inverse=False),
    run("columns, of rows", ColumnTransformer([("a", StandardScaler(), [0, 2]), ("b", MinMaxScaler(), [-1])], remainder="passthrough"), rows, inverse=False),
    run("columns, none for one", ColumnTransformer([("a", StandardScaler(), []), ("b", MinMaxScaler(), [1])]), rows, inverse=False),
    run("columns, without names of their own", make_column_transformer((StandardScaler(), ["age"]), (hot(), ["city"]), (StandardScaler(), ["rooms"])), frame, inverse=False),
    run("columns, with missing values", prepare, holed, inverse=False),
    run("pipeline of columns", make_pipeline(prepare, MinMaxScaler()), holed, frame, inverse=False),
    run("pipeline", Pipeline([("fill", SimpleImputer()), ("none", "passthrough"), ("scale", StandardScaler(with_mean=False))]), table, inverse=False),
    run("pipeline, there and back", make_pipeline(StandardScaler(), MinMaxScaler((-1, 1)), MaxAbsScaler()), rows),
    run("pipeline of two alike", make_pipeline(StandardScaler(), StandardScaler(with_std=False)), rows),
]

PRINTED = [
    StandardScaler(), StandardScaler(with_mean=False, with_std=False), hot(handle_unknown="ignore", drop="first", min_frequency=0.25, max_categories=12),
    SimpleImputer(missing_values=-1, strategy="constant", fill_value="it's"), prepare, make_pipeline(prepare, MinMaxScaler((0, 0.5), clip=True)),
    Pipeline([("scaler", StandardScaler()), ("other", "passthrough")]), OrdinalEncoder(categories=[["low", "mid", "high"], ["a", "b"]]),
    OrdinalEncoder(categories=[list(range(40))]), OrdinalEncoder(categories=[[f"category {i}" for i in range(35)], ["a"]]),
    make_pipeline(*[RobustScaler(quantile_range=(i, 90.5)) for i in range(30)]), RobustScaler(quantile_range=(5, 95)),
    ColumnTransformer([("a", StandardScaler(), [0, 1]), ("b", "drop", [2])], remainder=MinMaxScaler(), transformer_weights={"a": 0.5}),
    Pipeline([("x" * 70, StandardScaler())]),
]
from cases import plain  # noqa: E402

write("test/fixtures/sklearn/encoders.json", "tools/reference/sklearn/encoders.py", cases, SEED,
      printed=[{"estimator": plain(e), "text": repr(e)} for e in PRINTED])
