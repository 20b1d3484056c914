"""A study with everything that is hard, in the tables of an older Optuna: made by today's, and downgraded by its own migrations.

    older.py PLACE STUDY REVISION   writes the study, and says as JSON what it has to be after an upgrade

PLACE is that of partner.py, a URL.
"""

from __future__ import annotations

import json
import sys

import partner
import sqlalchemy
from alembic import command
from alembic.migration import MigrationContext
from alembic.operations import Operations

#: What the revision before each could not hold.
LOSSES = {
    "v3.0.0.b": ["delete from trial_intermediate_values where intermediate_value_type = 'NAN'"],
    "v2.6.0.a": [
        f"delete from {table} where length(value_json) > 2048"
        for table in ("trial_user_attributes", "trial_system_attributes", "study_user_attributes", "study_system_attributes")
    ],
}


def drop_type(engine, table: str, value: str, enum: str) -> None:
    """The downgrades of v3.0.0.d and v3.0.0.c: those of Optuna 5.0 fail with PostgreSQL, and with an AttributeError."""
    kind = f"{value}_type"
    with engine.begin() as connection:
        for name, number in (("INF_POS", 3.4028234663852886e38), ("INF_NEG", -3.4028234663852886e38)):
            connection.execute(sqlalchemy.text(f"update {table} set {value} = {number!r} where {kind} = '{name}'"))
        operations = Operations(MigrationContext.configure(connection))
        with operations.batch_alter_table(table) as changed:
            changed.drop_column(kind)
            if table == "trial_values":
                changed.alter_column(value, existing_type=sqlalchemy.Float(precision=53), nullable=False)
        if connection.dialect.name == "postgresql":
            connection.execute(sqlalchemy.text(f"drop type {enum}"))


def make(place: dict, name: str, revision: str) -> dict:
    storage = partner.open_storage(place)
    partner.fill(storage, name)
    manager = storage._version_manager
    known = manager.get_all_versions()  # the newest first
    with storage.engine.begin() as connection:
        for since, statements in LOSSES.items():
            if known.index(revision) > known.index(since):
                for statement in statements:
                    connection.execute(sqlalchemy.text(statement))
        # The models' own index has another name than the migration's.
        connection.execute(sqlalchemy.text("drop index ix_trials_study_id"))
    fresh = partner.open_storage({**place})
    study = partner.dump(fresh, fresh.get_study_id_from_name(name))
    manager._set_alembic_revision("v3.0.0.d")
    storage.remove_session()
    fresh.remove_session()
    if known.index(revision) >= known.index("v3.0.0.c"):
        drop_type(storage.engine, "trial_values", "value", "trialvaluetype")
        manager._set_alembic_revision("v3.0.0.c")
    if known.index(revision) >= known.index("v3.0.0.b"):
        drop_type(storage.engine, "trial_intermediate_values", "intermediate_value", "trialintermediatevaluetype")
        manager._set_alembic_revision("v3.0.0.b")
    command.downgrade(manager._create_alembic_config(), revision)
    with storage.engine.begin() as connection:
        connection.execute(sqlalchemy.text("update version_info set library_version = '2.10.1'"))
    storage.engine.dispose()
    fresh.engine.dispose()
    return study


if __name__ == "__main__":
    print(json.dumps(make(json.loads(sys.argv[1]), sys.argv[2], sys.argv[3])))
