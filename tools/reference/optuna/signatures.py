"""The parameters of Optuna's callables, in order: test/fixtures/optuna/signatures.json.

python tools/reference/optuna/signatures.py    (optuna 5.0)
"""

import sys
from pathlib import Path

import optuna
import optuna.search_space
import optuna.terminator

sys.path.insert(0, str(Path(__file__).parents[1] / "core"))
from signature_of import camel, of, write  # noqa: E402

STUDIES = "create_study load_study copy_study get_all_study_names get_all_study_summaries"
JOURNAL = "JournalFileBackend JournalFileOpenLock JournalFileSymlinkLock"
DOORS = {
    "optuna": (optuna, STUDIES + " delete_study create_trial"),
    "study": (optuna.study, STUDIES + " delete_study MaxTrialsCallback"),
    "trial": (optuna.trial, "create_trial FixedTrial"),
    "distributions": (
        optuna.distributions,
        "FloatDistribution IntDistribution CategoricalDistribution check_distribution_compatibility",
    ),
    "logging": (optuna.logging, "set_verbosity"),
    "pruners": (
        optuna.pruners,
        "HyperbandPruner MedianPruner PatientPruner PercentilePruner SuccessiveHalvingPruner ThresholdPruner WilcoxonPruner",
    ),
    "samplers": (
        optuna.samplers,
        "BruteForceSampler GridSampler PartialFixedSampler QMCSampler RandomSampler TPESampler",
    ),
    "searchSpace": (optuna.search_space, "IntersectionSearchSpace intersection_search_space"),
    "storages": (
        optuna.storages,
        "RetryFailedTrialCallback RetryHeartbeatStaleTrialCallback fail_stale_trials get_storage JournalStorage RDBStorage",
    ),
    "journal": (optuna.storages.journal, JOURNAL),
    "terminator": (
        optuna.terminator,
        "MedianErrorEvaluator report_cross_validation_scores StaticErrorEvaluator BestValueStagnationEvaluator "
        "EMMREvaluator RegretBoundEvaluator Terminator TerminatorCallback",
    ),
    "Study": (
        optuna.Study,
        "add_trial add_trials ask enqueue_trial get_trials optimize set_metric_names set_user_attr tell trials_dataframe",
    ),
    "Trial": (
        optuna.Trial,
        "report set_constraint set_user_attr suggest_categorical suggest_float suggest_int",
    ),
}
out = {}
for door, (module, names) in DOORS.items():
    for name in names.split():
        positional, keywords = of(getattr(module, name))
        ours = name if name[0].isupper() else camel(name)
        place = "storages" if door == "journal" else door
        out[f"{place}.{ours}"] = [[camel(x) for x in positional], [camel(x) for x in keywords]]
# Our door has it at the top too.
out["optuna.FixedTrial"] = out["trial.FixedTrial"]

write(out, "test/fixtures/optuna/signatures.json", f"Optuna {optuna.__version__}; tools/reference/optuna/signatures.py")
