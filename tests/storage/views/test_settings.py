from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlmodel import select

from tests.builders import MOMENT
from trainer.domain.setting_choices import Start
from trainer.domain.settings import Settings
from trainer.storage.database import Database
from trainer.storage.schema.tables import SettingRow
from trainer.storage.views.settings import StoredSettings

CHOSEN = Settings(
    budget=timedelta(minutes=60),
    interview_day=date(2027, 1, 31),
    start=Start.RUSTY,
    desired_retention=0.9123,
    stuck_time=timedelta(minutes=8),
    rollover_hour=0,
    time_zone="Europe/Zurich",
    prefer=frozenset({"heap", "trie"}),
    leave_out=frozenset({"bits"}),
    editor="code --wait",
    theme="nord",
)


@pytest.fixture
def stored(database: Database) -> StoredSettings:
    return StoredSettings(database)


def rows(database: Database) -> dict[str, str]:
    with database.reading() as session:
        return {row.name: row.value for row in session.exec(select(SettingRow))}


def put_raw(database: Database, name: str, value: str) -> None:
    with database.writing() as session:
        session.merge(SettingRow(name=name, value=value, changed_at=MOMENT))


def test_without_a_choice_everything_has_its_default(stored: StoredSettings) -> None:
    assert stored.load() == Settings()


def test_every_setting_comes_back_as_it_was_chosen(stored: StoredSettings) -> None:
    stored.save(CHOSEN, MOMENT)
    assert stored.load() == CHOSEN


def test_only_what_differs_from_its_default_is_kept(
    database: Database, stored: StoredSettings
) -> None:
    stored.save(replace(Settings(), rollover_hour=3, theme="nord"), MOMENT)
    assert rows(database) == {"rollover_hour": "3", "theme": "nord"}
    stored.save(replace(Settings(), theme="nord"), MOMENT)
    assert rows(database) == {"theme": "nord"}


def test_what_another_version_wrote_is_passed_over_and_kept(
    database: Database, stored: StoredSettings
) -> None:
    put_raw(database, "colour_of_the_moon", "green")
    put_raw(database, "budget", "a whole afternoon")
    assert stored.load() == Settings()
    stored.save(replace(Settings(), theme="nord"), MOMENT)
    stored.save(Settings(), MOMENT)
    assert rows(database) == {"colour_of_the_moon": "green", "budget": "a whole afternoon"}


def test_an_unreadable_value_gives_way_to_a_new_choice(
    database: Database, stored: StoredSettings
) -> None:
    put_raw(database, "budget", "a whole afternoon")
    stored.save(replace(Settings(), budget=timedelta(minutes=90)), MOMENT)
    assert rows(database) == {"budget": "90"}


def test_the_learner_is_greeted_once(stored: StoredSettings) -> None:
    assert not stored.greeted()
    stored.greet(MOMENT)
    assert stored.greeted()
