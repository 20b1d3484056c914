"""The database of Optuna 2.10.1 (old_storages.py) as today's Optuna reads it after `optuna storage upgrade`.

    python tools/reference/optuna/upgraded_storages.py

Writes test/fixtures/optuna/storages/upgraded-2.10.1.json. Needs optuna 5.0.0.
"""

from __future__ import annotations

import json
import pathlib
import sqlite3
import subprocess
import sys
import tempfile

import optuna

root = pathlib.Path(__file__).resolve().parents[3]
sys.path.insert(0, str(root / "test/optuna/interop"))
import partner  # noqa: E402

folder = root / "test/fixtures/optuna/storages"
old = json.loads((folder / "sqlite-2.10.1.json").read_text())
with tempfile.TemporaryDirectory() as temporary:
    database = f"{temporary}/study.db"
    connection = sqlite3.connect(database)
    connection.executescript(old["sql"])
    connection.close()
    url = f"sqlite:///{database}"
    command = ["optuna", "storage", "upgrade", "--storage", url]
    subprocess.run([sys.executable, "-c", f"import sys; sys.argv = {command!r}; from optuna.cli import main; main()"], check=True)
    storage = partner.open_storage({"kind": "url", "url": url})
    study = partner.dump(storage, storage.get_study_id_from_name("old"))

origin = {"library": "optuna", "version": optuna.__version__, "script": "tools/reference/optuna/upgraded_storages.py", "seed": 1}
path = folder / "upgraded-2.10.1.json"
path.write_text(json.dumps({"origin": origin, "study": json.dumps(study)}, indent=1) + "\n")
print(path, path.stat().st_size)
