"""What Optuna's own command line prints of a journal with studies of many kinds, in all its formats; and what `ask` and `tell` answer.

Run from the repository's root: python tools/reference/cli/studies.py
"""
import contextlib
import datetime
import io
import json
import os
import sys
import tempfile
import time
import warnings

os.environ["TZ"] = "UTC"
time.tzset()
os.environ["NPY_DISABLE_CPU_FEATURES"] = "X86_V3"
import optuna  # noqa: E402
import optuna.cli  # noqa: E402
from optuna.distributions import CategoricalDistribution, FloatDistribution, IntDistribution  # noqa: E402
from optuna.trial import TrialState  # noqa: E402

OUT = "test/fixtures/cli/studies.json"
warnings.simplefilter("ignore")
optuna.logging.set_verbosity(optuna.logging.ERROR)
folder = tempfile.mkdtemp()

path = os.path.join(folder, "study.log")
storage = optuna.storages.JournalStorage(optuna.storages.journal.JournalFileBackend(path))
start = datetime.datetime(2026, 11, 20, 23, 43, 24)
unit, steps = FloatDistribution(0, 1), IntDistribution(1, 9)
words = ["yes", "a: b", "", "# no", "1e3", "0x1f", "2026-11-20", "ñandú ß", "it's", "- x", "null", "~", "plain word", "12:30", ".5"]
choice = CategoricalDistribution([*words, True, None, 3])


def trial(number, value, params, dists, state=TrialState.COMPLETE, seconds=1.5, attrs=None, values=None, steps=None):
    done = state.is_finished()
    return optuna.trial.create_trial(
        state=state, value=value, values=values, params=params, distributions=dists, user_attrs=attrs or {},
        intermediate_values=steps or {},
    ), start + datetime.timedelta(minutes=number), start + datetime.timedelta(minutes=number, seconds=seconds) if done else None


def add(study, made):
    frozen, begin, end = made
    frozen.datetime_start, frozen.datetime_complete = begin, end
    study.add_trial(frozen)


one = optuna.create_study(storage=storage, study_name="one")
one.set_user_attr("note", {"list": [1, 2.5, [True, None]], "empty": {}, "text": "así: #1"})
add(one, trial(0, 0.5, {"x": 0.25, "n": 3}, {"x": unit, "n": steps}))
add(one, trial(1, 1e-05, {"x": 1.0, "c": "ñandú ß"}, {"x": unit, "c": choice}, attrs={"epoch": 7, "who": "w1"}, seconds=0))
add(one, trial(2, float("inf"), {"c": None}, {"c": choice}, seconds=90061.001))
add(one, trial(3, None, {"x": 0.125}, {"x": unit}, state=TrialState.PRUNED, steps={3: 2.5}))
add(one, trial(4, None, {}, {}, state=TrialState.FAIL, attrs={"why": "a b", "list": [[1], []]}))
add(one, trial(5, None, {"x": 0.1}, {"x": unit}, state=TrialState.RUNNING))
add(one, trial(6, -123456789.0, {"c": True, "n": 9}, {"c": choice, "n": steps}, seconds=3600))
for i, word in enumerate(words):
    add(one, trial(7 + i, 10.0 + i, {"c": word}, {"c": choice}))
two = optuna.create_study(storage=storage, study_name="dos objetivos", directions=["minimize", "maximize"])
add(two, trial(0, None, {"x": 0.5}, {"x": unit}, values=[1.0, 2.0]))
add(two, trial(1, None, {"x": 0.75}, {"x": unit}, values=[0.5, 1e20]))
add(two, trial(2, None, {}, {}, state=TrialState.FAIL))
named = optuna.create_study(storage=storage, study_name="named", directions=["minimize", "minimize"])
named.set_metric_names(["time", "loss"])
add(named, trial(0, None, {"x": 0.5}, {"x": unit}, values=[1.0, 2.0]))
single = optuna.create_study(storage=storage, study_name="single", direction="maximize")
single.set_metric_names(["accuracy"])
add(single, trial(0, 0.75, {}, {}))
optuna.create_study(storage=storage, study_name="empty")
journal = open(path).read()

cases = []


def run(*args):
    """The command in this process: starting Python each time would take minutes."""
    out, sys.argv = io.StringIO(), ["optuna", *args]
    before, names = os.getcwd(), list(optuna.cli._Studies._study_list_header)
    os.chdir(folder)
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(io.StringIO()):
        code = optuna.cli.main()
    os.chdir(before)
    optuna.cli._Studies._study_list_header[:] = names  # it adds a column at each call
    if code != 0:
        raise SystemExit(f"{args}: {code}")
    return {"args": list(args), "stdout": out.getvalue()}


for form in ("table", "json", "yaml", "value"):
    cases.append(run("study-names", "--storage", "study.log", "-f", form))
    for flat in ([], ["--flatten"]):
        more = ["--storage", "study.log", "-f", form, *flat]
        cases.append(run("studies", *more))
        for name in ("one", "dos objetivos", "named", "single", "empty"):
            cases.append(run("trials", "--study-name", name, *more))
        for name in ("one", "single"):
            cases.append(run("best-trial", "--study-name", name, *more))
        cases.append(run("best-trials", "--study-name", "dos objetivos", *more))

space = {
    "x": {"name": "FloatDistribution", "attributes": {"low": 0.0, "high": 1.0, "log": False, "step": None}},
    "n": {"name": "IntDistribution", "attributes": {"low": 1, "high": 8, "log": True, "step": 1}},
    "c": {"name": "CategoricalDistribution", "attributes": {"choices": ["a", "b", None]}},
}
where = ["--storage", "study.log", "--study-name", "asked"]
dialog = [run("create-study", *where, "--direction", "maximize")]
for number, sampler in enumerate((["--sampler", "RandomSampler", "--sampler-kwargs", '{"seed": 7}'],
                                  ["--sampler", "TPESampler", "--sampler-kwargs", '{"seed": 7, "n_startup_trials": 1}'],
                                  ["--sampler", "TPESampler", "--sampler-kwargs", '{"seed": 8, "n_startup_trials": 1}'])):
    form = [["-f", "json"], ["-f", "yaml"], ["-f", "table", "--flatten"]][number]
    dialog.append(run("ask", *where, *sampler, "--search-space", json.dumps(space), *form))
    dialog.append(run("tell", *where, "--trial-number", str(number), "--values", ["0.25", "-0.5", "2"][number]))
dialog.append(run("ask", *where))
dialog.append(run("tell", *where, "--trial-number", "3", "--state", "fail"))
dialog.append(run("tell", *where, "--trial-number", "3", "--state", "pruned", "--skip-if-finished"))
dialog.append(run("study", "set-user-attr", *where, "--key", "who", "--value", "me"))

with open(OUT, "w") as out:
    json.dump({"origin": f"optuna {optuna.__version__}, tools/reference/cli/studies.py, TZ=UTC",
               "journal": journal, "cases": cases, "dialog": dialog}, out, ensure_ascii=True, indent=0)
