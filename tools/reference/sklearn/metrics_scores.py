"""scikit-learn's metrics of regression, of scores and probabilities, of classes, and of clusters, over random data.

Run from the repository's root: python tools/reference/sklearn/metrics_scores.py
"""
import json
import math
import random
import warnings

import numpy as np
import sklearn
from sklearn import metrics as m
from sklearn.metrics.cluster import contingency_matrix

warnings.simplefilter("ignore")
SEED = 7
rng = random.Random(SEED)


def plain(value):
    if isinstance(value, np.ndarray):
        return [plain(x) for x in value.tolist()]
    if isinstance(value, (list, tuple)):
        return [plain(x) for x in value]
    if isinstance(value, dict):
        return {str(k): plain(v) for k, v in value.items()}
    if isinstance(value, (float, np.floating)):
        value = float(value)
        return "nan" if math.isnan(value) else ("inf" if value > 0 else "-inf") if math.isinf(value) else value
    if isinstance(value, np.integer):
        return int(value)
    return value


def camel(name):
    head, *rest = name.split("_")
    return head + "".join(part.capitalize() for part in rest)


cases = []


def case(function, *arguments, **options):
    """One call: the function's name, its arguments and options in camelCase, and the result or the head of the error."""
    try:
        call = contingency_matrix if function == "contingency_matrix" else getattr(m, function)
        result = {"result": plain(call(*arguments, **options))}
    except ZeroDivisionError:
        return  # Python's own error where the others say NaN or infinity
    except ValueError as error:
        result = {"error": str(error)[:60]}
    cases.append({"f": camel(function), "args": [plain(np.asarray(a) if not isinstance(a, list) else a) for a in arguments],
                  "options": {camel(k): plain(v) for k, v in options.items()}, **result})


def uniform(n, low=0.0, high=1.0, digits=4):
    return [round(rng.uniform(low, high), digits) for _ in range(n)]


def weights_of(n):
    return rng.choice([None, [rng.choice([0.5, 1, 2, 0.1, 3.25, 0]) for _ in range(n - 1)] + [1]])


def save(name, seed):
    origin = {"library": "scikit-learn", "version": sklearn.__version__, "numpy": np.__version__,
              "script": "tools/reference/sklearn/metrics_scores.py", "seed": seed}
    with open(f"test/fixtures/sklearn/{name}.json", "w", encoding="utf-8") as out:
        json.dump({"origin": origin, "cases": cases}, out, separators=(",", ":"), allow_nan=False)
        out.write("\n")
    print(name, len(cases), {(c["f"], c["error"]) for c in cases if "error" in c})
    cases.clear()


# Regression
ERRORS = ["mean_squared_error", "root_mean_squared_error", "mean_absolute_error", "mean_absolute_percentage_error",
          "median_absolute_error", "mean_squared_log_error", "root_mean_squared_log_error"]
SCORES = ["r2_score", "explained_variance_score"]
for i in range(20):
    n = rng.choice([1, 2, 3, 7, 9, 20, 30, 140] if i % 5 == 0 else [2, 3, 7, 9, 20])
    k = rng.choice([1, 1, 2, 3])
    y = np.round(np.array(uniform(n * k, -0.5, 9)).reshape(n, k), 3)
    p = np.round(y + np.array(uniform(n * k, -0.4, 0.4)).reshape(n, k), 3)
    if k == 1 and rng.random() < 0.8:
        y, p = y[:, 0], p[:, 0]
    if rng.random() < 0.15:
        y = np.full_like(y, 2.0)
    w = weights_of(n)
    shared = {} if w is None else {"sample_weight": w}
    choices = ["uniform_average", "raw_values"] + ([uniform(k, 0.1, 1)] if k > 1 else [])
    for name in ERRORS:
        case(name, y, p, **shared, multioutput=rng.choice(choices))
    for name in SCORES:
        case(name, y, p, **shared, multioutput=rng.choice(choices + ["variance_weighted"]), force_finite=rng.random() < 0.8)
    case("mean_pinball_loss", y, p, **shared, multioutput=rng.choice(choices), alpha=rng.choice([0.5, 0.1, 0.95]))
    case("d2_pinball_score", y, p, **shared, multioutput=rng.choice(choices), alpha=rng.choice([0.5, 0.1, 0.95]))
    case("d2_absolute_error_score", y, p, **shared, multioutput=rng.choice(choices))
    if k == 1:
        case("max_error", y, p)
        counts, positive = np.round(np.abs(y)), np.abs(y) + 0.1
        predicted = np.round(np.abs(p) + 0.05, 4)
        case("mean_poisson_deviance", counts, predicted, **shared)
        case("mean_gamma_deviance", np.round(positive, 3), predicted, **shared)
        for power in (-1.5, 0, 1, 1.5, 2, 3):
            truth = {True: np.round(positive, 3)}.get(power >= 2, counts)
            case("mean_tweedie_deviance", truth, predicted, **shared, power=power)
        case("d2_tweedie_score", counts, predicted, **shared, power=rng.choice([0, 1, 1.5]))
case("mean_squared_log_error", [1.0, -1.0], [1.0, 2.0])
case("mean_poisson_deviance", [1.0, -1.0], [1.0, 2.0])
case("mean_gamma_deviance", [1.0, 0.0], [1.0, 2.0])
case("mean_tweedie_deviance", [1.0, 2.0], [1.0, 0.0], power=-1)
case("mean_squared_error", [[1.0, 2.0]], [1.0])
save("metricsRegression", SEED)

# Scores and curves
for i in range(24):
    n = rng.choice([2, 4, 6, 10, 25])
    classes = rng.choice([[0, 1], [0, 1], [-1, 1], [1, 2], ["no", "yes"], [False, True]])
    y = [rng.choice(classes) for _ in range(n)]
    score = [rng.choice([0.1, 0.35, 0.4, 0.8, round(rng.random(), 2)]) for _ in range(n)]
    w = weights_of(n)
    shared = {} if w is None else {"sample_weight": w}
    if classes in ([1, 2], ["no", "yes"]):
        shared["pos_label"] = rng.choice(classes)
    if len(set(y)) == 2 and i % 6 == 5:
        shared.pop("pos_label", None)
    for drop in (True, False):
        case("roc_curve", y, score, **shared, drop_intermediate=drop)
        case("precision_recall_curve", y, score, **shared, drop_intermediate=drop)
        case("det_curve", y, score, **shared, drop_intermediate=drop)
    case("confusion_matrix_at_thresholds", y, score, **shared)
    case("average_precision_score", y, score, **shared)
    shared.pop("pos_label", None)
    case("roc_auc_score", y, score, **shared)
    case("roc_auc_score", y, score, **shared, max_fpr=rng.choice([0.1, 0.5, 0.77, 1]))
    case("hinge_loss", y, [round(s * 3 - 1, 3) for s in score], **shared)
    case("top_k_accuracy_score", y, score, **shared, k=1)
for i in range(20):
    n = rng.choice([6, 10, 20])
    classes = rng.choice([[0, 1, 2], ["a", "b", "c", "d"], [3, -1, 10]])
    k = len(classes)
    y = (classes + [rng.choice(classes) for _ in range(n)])[: n + (i % 3)]
    if i % 7 == 6:
        y = [c for c in y if c != classes[1]]
    n = len(y)
    raw = np.array([uniform(k, 0.01, 1, 2) for _ in range(n)])
    if i % 4 == 0:
        raw = np.ones_like(raw) * np.round(raw[:, :1], 1) + np.eye(k)[[rng.randrange(k) for _ in range(n)]]
    proba = np.floor(raw / raw.sum(axis=1, keepdims=True) * 1000) / 1000
    proba[:, -1] = np.round(1 - proba[:, :-1].sum(axis=1), 3)
    w = weights_of(n)
    shared = {} if w is None else {"sample_weight": w}
    labels = {"labels": sorted(classes)} if i % 7 == 6 or i % 3 == 0 else {}
    for average in ("macro", "weighted", "micro", None):
        case("roc_auc_score", y, proba, **shared, **labels, multi_class="ovr", average=average)
    case("roc_auc_score", y, proba, **labels, multi_class="ovo", average=rng.choice(["macro", "weighted"]))
    case("average_precision_score", y, proba, **shared, average=rng.choice(["macro", "weighted", "micro", "samples", None]))
    case("top_k_accuracy_score", y, proba, **shared, **labels, k=rng.choice([1, 2, 3]), normalize=rng.random() < 0.7)
    case("log_loss", y, proba, **shared, **labels, normalize=rng.random() < 0.7)
    case("brier_score_loss", y, proba, **shared, **labels, scale_by_half=rng.choice(["auto", True, False]))
    case("d2_log_loss_score", y, proba, **shared, **labels)
    case("d2_brier_score", y, proba, **shared, **labels)
    case("hinge_loss", y, np.round(raw * 4 - 2, 3), **shared, **labels)
    table = (raw > 0.5).astype(int)
    for average in ("macro", "weighted", "micro", "samples", None):
        case(rng.choice(["roc_auc_score", "average_precision_score"]), table, proba, **shared, average=average)
for i in range(20):
    n = rng.choice([2, 5, 20])
    classes = rng.choice([[0, 1], [-1, 1], [1, 2], ["no", "yes"], [0, 5]])
    y = (classes + [rng.choice(classes) for _ in range(n)])[: rng.choice([1, n, n])]
    proba = [rng.choice([0, 1, round(rng.random(), 3)]) for _ in y]
    w = weights_of(len(y))
    shared = {} if w is None else {"sample_weight": w}
    positive = {"pos_label": rng.choice(classes)} if isinstance(classes[0], str) or rng.random() < 0.3 else {}
    case("brier_score_loss", y, proba, **shared, **positive)
    case("d2_brier_score", y, proba, **shared, **positive)
    case("log_loss", y, proba, **shared)
    case("log_loss", y, [[1 - q, q] for q in proba], **shared, labels=classes)
    case("d2_log_loss_score", y, proba, **shared)
case("roc_auc_score", [0, 1, 2], [[0.2, 0.3, 0.5]] * 3)
case("roc_auc_score", [0, 1, 2], [0.1, 0.5, 0.9], multi_class="ovr")
case("roc_auc_score", [0, 1, 2], [[0.2, 0.3, 0.4]] * 3, multi_class="ovr")
case("log_loss", [1, 1], [0.5, 0.5])
case("log_loss", [0, 1, 2], [0.5, 0.5, 0.5])
case("log_loss", [0, 1], [0.5, 1.5])
case("log_loss", [0, 3], [0.5, 0.5], labels=[0, 1])
case("brier_score_loss", ["a", "b"], [0.5, 0.5])
case("brier_score_loss", [0, 1, 2], [0.5, 0.5, 0.5])
case("auc", [0, 0.5, 1], [0, 0.8, 1])
case("auc", [1, 0.5, 0], [0.2, 0.8, 1])
case("auc", [0, 1, 0.5], [0, 0.8, 1])
case("auc", [0], [1])
save("metricsScores", SEED)

# Classes
ALPHABETS = [[0, 1], [1, 2], [0, 1, 2], [-1, 3, 10, 2], ["no", "yes"], ["setosa", "versicolor", "virginica"], list(range(12))]
for i in range(40):
    alphabet = rng.choice(ALPHABETS)
    n = rng.choice([1, 2, 5, 20, 40])
    y = [rng.choice(alphabet) for _ in range(n)]
    p = [t if rng.random() < 0.6 else rng.choice(alphabet) for t in y]
    w = weights_of(n)
    shared = {} if w is None else {"sample_weight": w}
    labels = {"labels": rng.sample(alphabet, rng.randint(1, len(alphabet)))} if rng.random() < 0.4 else {}
    zero = {"zero_division": rng.choice(["warn", 0, 1, math.nan])}
    case("balanced_accuracy_score", y, p, **shared, adjusted=rng.random() < 0.4)
    case("matthews_corrcoef", y, p, **shared)
    case("cohen_kappa_score", y, p, **shared, **labels, weights=rng.choice([None, "linear", "quadratic"]))
    case("zero_one_loss", y, p, **shared, normalize=rng.random() < 0.5)
    case("hamming_loss", y, p, **shared)
    case("multilabel_confusion_matrix", y, p, **shared, **labels)
    for average in ("macro", "micro", "weighted", None):
        case("jaccard_score", y, p, **shared, **labels, average=average, zero_division=rng.choice([0, 1]))
        case("fbeta_score", y, p, **shared, **labels, **zero, average=average, beta=rng.choice([0.5, 2, 0.1]))
    if len(alphabet) == 2:
        case("fbeta_score", y, p, **shared, **zero, beta=rng.choice([0.5, 2]), pos_label=alphabet[1])
        case("jaccard_score", y, p, **shared, zero_division=0, pos_label=alphabet[1])
        case("class_likelihood_ratios", y, p, **shared, labels=alphabet)
for i in range(10):
    n, k = rng.choice([1, 4, 12]), rng.choice([2, 3, 5])
    table = np.array([[rng.randrange(2) for _ in range(k)] for _ in range(n)])
    guess = np.where(np.random.RandomState(i).random_sample((n, k)) < 0.7, table, 1 - table)
    w = weights_of(n)
    shared = {} if w is None else {"sample_weight": w}
    case("hamming_loss", table, guess, **shared)
    case("multilabel_confusion_matrix", table, guess, **shared, samplewise=rng.random() < 0.5)
    case("multilabel_confusion_matrix", table, guess, **shared, labels=rng.sample(range(k), rng.randint(1, k)))
save("metricsClasses", SEED)

# Clusters
for i in range(30):
    n = rng.choice([3, 6, 12, 40])
    a, b = rng.choice([[0, 1], [0, 1, 2], ["x", "y", "z"], [5]]), rng.choice([[0, 1], [7, -1, 2], list(range(8)), [1]])
    y = [rng.choice(a) for _ in range(n)]
    p = [b[a.index(t) % len(b)] if rng.random() < 0.6 else rng.choice(b) for t in y]
    for name in ("adjusted_rand_score", "rand_score", "pair_confusion_matrix", "mutual_info_score", "homogeneity_score", "completeness_score",
                 "fowlkes_mallows_score", "contingency_matrix"):
        case(name, y, p)
    for name in ("normalized_mutual_info_score", "adjusted_mutual_info_score"):
        case(name, y, p, average_method=rng.choice(["arithmetic", "geometric", "min", "max"]))
    case("v_measure_score", y, p, beta=rng.choice([1, 0.5, 2]))
    case("homogeneity_completeness_v_measure", y, p, beta=rng.choice([1, 0.5, 2]))
for i in range(16):
    n, k = rng.choice([4, 8, 20]), rng.choice([1, 2, 4])
    labels = [0, 1] + [rng.choice([[0, 1], [0, 1, 2], [0, 1, 2, 3, 4]][i % 3]) for _ in range(n - 2)]
    x = np.round(np.array([[rng.gauss(3 * label, 1) for _ in range(k)] for label in labels]), 3)
    for metric in ("euclidean", "manhattan", "cosine", "sqeuclidean", "chebyshev"):
        case("silhouette_samples", x, labels, metric=metric)
    case("silhouette_score", x, labels)
    case("silhouette_score", x, labels, sample_size=n - 1, random_state=rng.randrange(1000))
    case("silhouette_score", np.round(m.pairwise_distances(x), 6), labels, metric="precomputed", sample_size=n, random_state=i)
    case("calinski_harabasz_score", x, labels)
    case("davies_bouldin_score", x, labels)
case("silhouette_score", [[0.0], [1.0]], [0, 1])
case("davies_bouldin_score", [[0.0], [1.0]], [0, 0])
case("davies_bouldin_score", [[0.0], [0.0], [1.0], [1.0]], [0, 0, 1, 1])
case("calinski_harabasz_score", [[0.0], [0.0], [1.0], [1.0]], [0, 0, 1, 1])
save("metricsClusters", SEED)

# Tables of labels
for i in range(24):
    n, k = rng.choice([1, 4, 12, 30]), rng.choice([2, 3, 5])
    table = np.array([[rng.randrange(2) for _ in range(k)] for _ in range(n)])
    guess = np.where(np.random.RandomState(i).random_sample((n, k)) < 0.7, table, 1 - table)
    if i % 5 == 0:
        guess[:, 0] = 0
        table[0] = 0
    w = weights_of(n)
    shared = {} if w is None else {"sample_weight": w}
    labels = {"labels": rng.sample(range(k), rng.randint(1, k))} if rng.random() < 0.4 else {}
    for average in ("macro", "micro", "weighted", "samples", None):
        zero = rng.choice([0, 1])
        case("precision_recall_fscore_support", table, guess, **shared, **labels, average=average, zero_division=rng.choice([0, 1, math.nan]),
             beta=rng.choice([1, 0.5, 2]))
        case("f1_score", table, guess, **shared, **labels, average=average, zero_division=zero)
        case("jaccard_score", table, guess, **shared, **labels, average=average, zero_division=zero)
    case("accuracy_score", table, guess, **shared)
    case("zero_one_loss", table, guess, **shared, normalize=rng.random() < 0.5)
    case("classification_report", table, guess, **shared, **labels, zero_division=0)
    case("classification_report", table, guess, **shared, zero_division=1, output_dict=True, target_names=[f"label {j}" for j in range(k)])
case("f1_score", [[1, 0], [0, 1]], [[1, 0], [1, 1]])
save("metricsTables", SEED)
