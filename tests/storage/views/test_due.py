import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import DAY, MOMENT, a_log, a_review, days
from trainer.domain.errors import DamagedError, TrainerError
from trainer.domain.log.review import Skill
from trainer.domain.memory.curve import GONE, LONG_OVERDUE_DAYS
from trainer.domain.memory.deck import Deck
from trainer.domain.memory.scheduler import Scheduler
from trainer.domain.study_day import StudyCalendar
from trainer.storage.database import Database
from trainer.storage.log.reviews import Reviews
from trainer.storage.schema.tables import SettingRow
from trainer.storage.views.due import DueCard, due_cards, study_day
from trainer.storage.views.memories import Memories
from trainer.storage.views.settings import StoredSettings
from trainer.storage.views.suspensions import Suspensions


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home") / "trainer.db"


@pytest.fixture(scope="module")
def database(path: Path) -> Iterator[Database]:
    with closing(Database(path)) as database:
        log = a_log("two-sum: good; lru-cache: again; min-stack: again good; heapsort: easy")
        explained = a_review("two-sum", "again", skill=Skill.EXPLAIN)
        Reviews(database, Scheduler).add_all([*log.reviews.values(), explained])
        Suspensions(database).suspend("min-stack", MOMENT)
        yield database


def due_on_the_daily_screens(database: Database, now: datetime) -> list[DueCard]:
    settings = StoredSettings(database).load()
    here = now.astimezone().tzinfo
    zone = ZoneInfo(settings.time_zone) if settings.time_zone else here
    assert zone is not None
    day = StudyCalendar(zone, settings.rollover_hour).day_of(now)
    deck = Deck(Memories(database).of(Skill.SOLVE), Suspensions(database).all())
    scheduler = Scheduler(settings.desired_retention)
    due = deck.due(scheduler, day).items()
    cards = [
        DueCard(card.slug, card.skill, scheduler.due(memory))
        for card, memory in due
        if scheduler.retrievability(memory, day) >= GONE
        and scheduler.days_late(memory, day) < LONG_OVERDUE_DAYS
    ]
    return sorted(cards, key=lambda card: (card.due, card.slug))


def choose(database: Database, name: str, value: str) -> None:
    with database.writing() as session:
        session.merge(SettingRow(name=name, value=value, changed_at=MOMENT))


@given(
    hours=st.integers(0, 24 * 60),
    retention=st.sampled_from(["", "0.85", " 0.7", "97 %", "0.99", "70", "many", "nan", "1e9"]),
    rollover=st.sampled_from(["0", " 3", "003", "23", "24", "-1", "four", "", "٣", "9" * 5000]),
    zone=st.sampled_from(
        ["", " Europe/Zurich ", "Pacific/Kiritimati", "../etc", "Moon", "\x00", "a" * 999]
    ),
)
def test_the_fast_path_finds_what_the_daily_screens_find(
    database: Database, path: Path, hours: int, retention: str, rollover: str, zone: str
) -> None:
    choose(database, "desired_retention", retention)
    choose(database, "rollover_hour", rollover)
    choose(database, "time_zone", zone)
    now = MOMENT + timedelta(hours=hours)
    assert due_cards(path, now) == due_on_the_daily_screens(database, now)


def test_due_cards_come_by_day_then_by_slug_without_the_suspended(
    database: Database, path: Path
) -> None:
    choose(database, "desired_retention", "")
    assert [card.slug for card in due_cards(path, MOMENT + days(17))] == [
        "lru-cache",
        "two-sum",
        "heapsort",
    ]


def test_without_a_database_nothing_is_due_and_none_is_made(tmp_path: Path) -> None:
    assert due_cards(tmp_path / "trainer.db", MOMENT) == []
    assert list(tmp_path.iterdir()) == []


def test_the_study_day_is_that_of_the_learners_calendar(database: Database, path: Path) -> None:
    choose(database, "time_zone", "Pacific/Kiritimati")
    choose(database, "rollover_hour", "4")
    assert study_day(path, MOMENT) == DAY + days(1)
    assert study_day(path.with_name("nothing.db"), MOMENT) in (DAY, DAY + days(1))


def test_an_empty_file_is_a_loss_and_told_as_one(tmp_path: Path) -> None:
    (tmp_path / "trainer.db").touch()
    with pytest.raises(DamagedError, match="is an empty file, so it is damaged"):
        due_cards(tmp_path / "trainer.db", MOMENT)


def test_a_damaged_file_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "trainer.db").write_bytes(b"no database" * 1000)
    with pytest.raises(TrainerError, match=r"trainer\.db is damaged"):
        due_cards(tmp_path / "trainer.db", MOMENT)


def test_a_newer_file_is_a_sentence(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "trainer.db")) as connection:
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(TrainerError, match="written by a newer trainer"):
        due_cards(tmp_path / "trainer.db", MOMENT)


def test_a_path_may_hold_any_character(tmp_path: Path) -> None:
    path = tmp_path / "what? 100% #1 [x]" / "trainer.db"
    path.parent.mkdir()
    with closing(Database(path)) as database:
        Reviews(database, Scheduler).add_all(a_log("two-sum: again").reviews.values())
    assert len(due_cards(path, MOMENT + days(9))) == 1


def test_the_fast_path_brings_nothing_heavy_along() -> None:
    heavy = "{'sqlmodel', 'sqlalchemy', 'pydantic', 'fsrs', 'textual'}"
    program = f"import sys, trainer.storage.views.due; print({heavy} & set(sys.modules))"
    said = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert said.stdout == "set()\n"
