"""Changes: what was chosen, line by line, and beside it what is in force."""

from collections.abc import Sequence
from datetime import UTC, datetime

import pytest
from sqlmodel import select

from tests.builders import DAY, MOMENT, a_retraction, days
from trainer.domain.errors import TrainerError
from trainer.domain.log.change import SUSPENDED, Change, Kind
from trainer.storage.database import Database
from trainer.storage.log.changes import Changes
from trainer.storage.log.reviews import Reviews
from trainer.storage.schema.tables import NoteRow, SettingRow
from trainer.storage.views.logged_problems import LoggedProblems
from trainer.storage.views.settings import StoredSettings
from trainer.storage.views.suspensions import Suspensions

HOSTILE = "[b]\x00\x1b]0;x\x07 \U00010000 \u202e " + "x" * 100_000


@pytest.fixture
def changes(database: Database) -> Changes:
    return Changes(database)


def a_change(
    value: str | None = "60",
    at: datetime = MOMENT,
    *,
    kind: Kind = Kind.SETTING,
    key: str = "budget",
    id: str = "",
) -> Change:
    line_id = id or f"{kind} {key} {at}"
    return Change(id=line_id, at=at, study_day=DAY, kind=kind, key=key, value=value)


def settings(database: Database) -> dict[str, str]:
    with database.reading() as session:
        return {row.name: row.value for row in session.exec(select(SettingRow))}


def test_a_change_comes_back_exactly_as_it_was_appended(changes: Changes) -> None:
    lines = [
        a_change(HOSTILE, kind=Kind.NOTE, key="two-sum"),
        a_change(None, kind=Kind.FILE, key="heap/mine/problem.md"),
        a_change("", MOMENT - days(700_000), kind=Kind.TRUST, key="a hash"),
    ]
    changes.append_all(lines)
    assert changes.all() == lines
    assert changes.find(lines[0].id) == lines[0]
    assert changes.find("nobody has it") is None


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0)])
def test_the_latest_change_counts_in_whatever_order_they_arrive(
    database: Database, changes: Changes, order: Sequence[int]
) -> None:
    lines = [a_change(str(n), MOMENT + days(n)) for n in (30, 45, 60)]
    for number in order:
        changes.append(lines[number])
    assert settings(database) == {"budget": "60"}
    assert changes.in_force(Kind.SETTING) == {"budget": lines[2]}
    assert changes.value(Kind.SETTING, "budget") == "60"


def test_a_change_that_is_taken_back_gives_way_to_the_one_before_it(
    database: Database, changes: Changes, reviews: Reviews
) -> None:
    first, second = a_change("30"), a_change("60", MOMENT + days(1))
    changes.append_all([first, second])
    reviews.add_all([], [a_retraction(second.id)])
    assert settings(database) == {"budget": "30"}
    reviews.add_all([], [a_retraction(first.id)])
    assert settings(database) == {}


def test_a_retraction_may_arrive_before_its_change(
    database: Database, changes: Changes, reviews: Reviews
) -> None:
    reviews.add_all([], [a_retraction(a_change().id)])
    changes.append(a_change())
    assert settings(database) == {}


def test_a_change_without_a_value_is_as_if_there_were_none(
    database: Database, changes: Changes
) -> None:
    changes.append_all([a_change("60"), a_change(None, MOMENT + days(1))])
    assert settings(database) == {}


def test_choosing_what_is_in_force_already_writes_nothing(changes: Changes) -> None:
    changes.choose([(Kind.SUSPENSION, "two-sum", SUSPENDED)], MOMENT)
    assert changes.choose([(Kind.SUSPENSION, "two-sum", SUSPENDED)], MOMENT + days(1)) == []
    assert changes.choose([(Kind.SUSPENSION, "lru-cache", None)], MOMENT) == []
    assert len(changes.all()) == 1


def test_the_last_choice_counts_however_the_clock_stands(
    database: Database, changes: Changes
) -> None:
    for value, at in (("60", MOMENT), ("30", MOMENT - days(400)), ("90", MOMENT)):
        changes.choose([(Kind.SETTING, "budget", value)], at)
        assert settings(database) == {"budget": value}


def test_nothing_comes_after_the_end_of_time(changes: Changes) -> None:
    end = datetime.max.replace(tzinfo=UTC)
    changes.append(a_change("60", end))
    with pytest.raises(TrainerError, match="undo that change first"):
        changes.choose([(Kind.SETTING, "budget", "30")], MOMENT)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (Kind.PROBLEM, "no JSON"),
        (Kind.PROBLEM, "[" * 100_000),
        (Kind.PROBLEM, "null"),
        (Kind.PROBLEM, '{"title": "only"}'),
        (
            Kind.PROBLEM,
            '{"title": "t", "url": "", "pattern": "\\ud800", "level": 1, "number": null,'
            ' "target_minutes": 5, "notes": ""}',
        ),
        (
            Kind.PROBLEM,
            '{"title": "t", "url": "", "pattern": null, "level": 9, "number": null,'
            ' "target_minutes": 5, "notes": ""}',
        ),
        (
            Kind.PROBLEM,
            '{"title": "t", "url": "", "pattern": null, "level": 1, "number": 1e999,'
            ' "target_minutes": 99999999999999999999, "notes": ""}',
        ),
    ],
)
def test_a_value_that_is_none_of_its_kind_is_kept_and_harms_nothing(
    database: Database, changes: Changes, kind: Kind, value: str
) -> None:
    line = a_change(value, kind=kind, key="two-sum")
    changes.append(line)
    assert changes.all() == [line]
    assert (settings(database), LoggedProblems(database).all()) == ({}, [])
    assert changes.differences() == []


def test_what_is_in_force_is_held_against_the_log(database: Database, changes: Changes) -> None:
    Suspensions(database).suspend("two-sum", MOMENT)
    StoredSettings(database).save(StoredSettings(database).load(), MOMENT)
    assert changes.differences() == []
    with database.writing() as session:
        session.add(SettingRow(name="theme", value="nord", changed_at=MOMENT))
        session.add(NoteRow(slug="lru-cache", text="forged", written_at=MOMENT))
    assert changes.differences() == [
        "theme (setting): the cache differs from the log.",
        "lru-cache (note): the cache differs from the log.",
    ]
    changes.rebuild()
    assert changes.differences() == []
    assert settings(database) == {}
    assert Suspensions(database).all() == {"two-sum"}


def test_many_changes_at_once_are_in_force_at_once(database: Database, changes: Changes) -> None:
    names = [f"setting-{number}" for number in range(600)]
    changes.choose([(Kind.SETTING, name, "on") for name in names], MOMENT)
    assert settings(database) == dict.fromkeys(names, "on")


def test_the_log_holds_the_changes_beside_the_reviews(changes: Changes, reviews: Reviews) -> None:
    changes.append(a_change())
    assert reviews.log().changes == {a_change().id: a_change()}


def test_what_is_no_character_is_replaced_where_it_enters(changes: Changes) -> None:
    changes.choose([(Kind.NOTE, "two-sum", "half \ud800 and \udc00")], MOMENT)
    assert changes.value(Kind.NOTE, "two-sum") == "half \ufffd and \ufffd"


def test_what_a_newer_trainer_says_is_kept_to_the_letter_and_harms_nothing(
    database: Database, changes: Changes
) -> None:
    line = a_change("{ 1.0 }", kind=Kind("mood"), key="two-sum")
    changes.append(line)
    assert changes.all() == [line]
    assert changes.in_force(Kind("mood")) == {"two-sum": line}
    assert settings(database) == {}
