"""Databases and journals as Python's Optuna makes them, for tests that need no Python.

    python tools/reference/optuna/storages.py

Writes test/fixtures/optuna/storages/{schema,sqlite,journal}-VERSION.json for the Optuna that runs it (5.0.0; older ones with
tools/reference/optuna/old_storages.py).
"""

from __future__ import annotations

import json
import pathlib
import sqlite3
import sys
import tempfile

import optuna
import sqlalchemy

root = pathlib.Path(__file__).resolve().parents[3]
sys.path.insert(0, str(root / "test/optuna/interop"))
import partner  # noqa: E402

out = root / "test/fixtures/optuna/storages"
version = optuna.__version__


def write(name: str, content: dict) -> None:
    origin = {
        "library": "optuna",
        "version": version,
        "sqlalchemy": sqlalchemy.__version__,
        "script": "tools/reference/optuna/storages.py",
        "seed": 1,
    }
    path = out / f"{name}-{version}.json"
    path.write_text(json.dumps({"origin": origin, **content}, indent=1) + "\n")
    print(path, path.stat().st_size)


def statements(url: str) -> list[str]:
    """What SQLAlchemy says to make Optuna's tables."""
    from optuna.storages._rdb import models

    made: list[str] = []
    engine = sqlalchemy.create_mock_engine(
        url, lambda sql, *_, **__: made.append(str(sql.compile(dialect=engine.dialect)).strip())
    )
    models.BaseModel.metadata.create_all(engine, checkfirst=False)
    return made


with tempfile.TemporaryDirectory() as folder:
    database = f"{folder}/study.db"
    storage = partner.open_storage({"kind": "url", "url": f"sqlite:///{database}"})
    partner.fill(storage, "filled")
    connection = sqlite3.connect(database)
    master = connection.execute(
        "select type, name, sql from sqlite_master where sql is not null order by name"
    ).fetchall()
    write(
        "schema",
        {
            "statements": {
                "sqlite": statements("sqlite://"),
                "postgresql": statements("postgresql://"),
                "mysql": statements("mysql+pymysql://"),
            },
            "sqlite_master": master,
            "revisions": storage.get_all_versions(),
            "version_info": connection.execute("select * from version_info").fetchall(),
            "alembic_version": connection.execute("select * from alembic_version").fetchall(),
        },
    )
    study = partner.dump(storage, storage.get_study_id_from_name("filled"))
    write("sqlite", {"sql": "\n".join(connection.iterdump()), "study": json.dumps(study)})

    log = f"{folder}/study.log"
    storage = partner.open_storage({"kind": "journal", "path": log, "lock": "symlink"})
    partner.fill(storage, "filled")
    study = partner.dump(storage, storage.get_study_id_from_name("filled"))
    write("journal", {"log": pathlib.Path(log).read_text(), "study": json.dumps(study)})
