"""The parameters of scikit-learn's functions and constructors, in order: test/fixtures/sklearn/signatures.json.

python tools/reference/sklearn/signatures.py    (scikit-learn 1.9)
"""

import sys
from pathlib import Path

import sklearn
from sklearn import base, compose, impute, metrics, model_selection, pipeline, preprocessing
from sklearn.metrics import cluster

sys.path.insert(0, str(Path(__file__).parents[1] / "core"))
from signature_of import camel, of, write  # noqa: E402

NAMES = {
    base: "clone is_classifier is_clusterer is_regressor",
    metrics: "accuracy_score auc average_precision_score balanced_accuracy_score brier_score_loss class_likelihood_ratios "
    "classification_report cohen_kappa_score confusion_matrix confusion_matrix_at_thresholds d2_absolute_error_score "
    "d2_brier_score d2_log_loss_score d2_pinball_score d2_tweedie_score det_curve explained_variance_score f1_score "
    "fbeta_score get_scorer hamming_loss hinge_loss jaccard_score log_loss make_scorer matthews_corrcoef max_error "
    "mean_absolute_error mean_absolute_percentage_error mean_gamma_deviance mean_pinball_loss mean_poisson_deviance "
    "mean_squared_error mean_squared_log_error mean_tweedie_deviance median_absolute_error "
    "multilabel_confusion_matrix precision_recall_curve precision_recall_fscore_support precision_score r2_score "
    "recall_score roc_auc_score roc_curve root_mean_squared_error root_mean_squared_log_error top_k_accuracy_score "
    "zero_one_loss",
    cluster: "adjusted_mutual_info_score adjusted_rand_score calinski_harabasz_score completeness_score "
    "contingency_matrix davies_bouldin_score fowlkes_mallows_score homogeneity_completeness_v_measure "
    "homogeneity_score mutual_info_score normalized_mutual_info_score pair_confusion_matrix rand_score "
    "silhouette_samples silhouette_score v_measure_score",
    model_selection: "GroupKFold GroupShuffleSplit KFold LeaveOneGroupOut LeaveOneOut LeavePGroupsOut LeavePOut "
    "PredefinedSplit RepeatedKFold RepeatedStratifiedKFold ShuffleSplit StratifiedGroupKFold StratifiedKFold "
    "StratifiedShuffleSplit TimeSeriesSplit check_cv cross_val_predict cross_val_score cross_validate "
    "train_test_split",
    preprocessing: "FunctionTransformer KBinsDiscretizer LabelBinarizer LabelEncoder MaxAbsScaler MinMaxScaler "
    "MultiLabelBinarizer Normalizer OneHotEncoder OrdinalEncoder PolynomialFeatures PowerTransformer "
    "QuantileTransformer RobustScaler StandardScaler",
    impute: "SimpleImputer",
    compose: "ColumnTransformer make_column_selector make_column_transformer",
    pipeline: "Pipeline make_pipeline",
}


out = {}
for module, names in NAMES.items():
    for name in names.split():
        positional, keywords = of(getattr(module, name))
        ours = name if name[0].isupper() else camel(name)
        out[f"sklearn.{ours}"] = [[camel(x) for x in positional], [camel(x) for x in keywords]]

write(out, "test/fixtures/sklearn/signatures.json", f"scikit-learn {sklearn.__version__}; tools/reference/sklearn/signatures.py")
