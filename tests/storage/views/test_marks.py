from datetime import timedelta

import pytest

from tests.builders import DAY, MOMENT, a_change, a_retraction, a_review, days
from trainer.domain.log.change import Change, Kind
from trainer.domain.log.known_mark import How, KnownMark
from trainer.domain.log.review import Rating, Source
from trainer.domain.memory.scheduler import Scheduler
from trainer.storage.database import Database
from trainer.storage.log.changes import Changes
from trainer.storage.log.reviews import Reviews
from trainer.storage.views.marks import Marks
from trainer.storage.views.practice import Practice

ONCE = KnownMark(slug="any").value()


def a_mark(slug: str, value: str | None = ONCE, ago: int = 1, *, id: str = "") -> Change:
    return a_change(Kind.KNOWN, slug, value, MOMENT - days(ago), id=id)


@pytest.fixture
def changes(database: Database) -> Changes:
    return Changes(database)


@pytest.fixture
def marks(database: Database) -> Marks:
    return Marks(database)


def test_a_mark_is_in_force_until_it_is_taken_away(changes: Changes, marks: Marks) -> None:
    well = KnownMark(slug="two-sum", how=How.WELL, source="a list")
    changes.append_all([a_mark("two-sum", ago=9), a_mark("two-sum", well.value(), ago=8)])
    changes.append(a_mark("3sum"))
    assert marks.in_force().of == {"two-sum": well, "3sum": KnownMark(slug="3sum")}
    assert marks.in_force().since["two-sum"] == "2026-11-13 18:00:00.000000"
    changes.append(a_mark("3sum", None, ago=0))
    assert set(marks.in_force().of) == {"two-sum"}


def test_a_mark_that_was_taken_back_never_was(
    changes: Changes, marks: Marks, database: Database
) -> None:
    changes.append_all([a_mark("two-sum", id="one"), a_mark("3sum")])
    assert set(marks.in_force().of) == {"two-sum", "3sum"}
    Reviews(database, Scheduler).add_all([], [a_retraction("one")])
    assert set(marks.in_force().of) == {"3sum"}


def test_what_is_no_mark_counts_as_none(changes: Changes, marks: Marks) -> None:
    changes.append_all([a_mark("two-sum", "yes"), a_mark("3sum", '{"how": "perhaps"}')])
    assert marks.in_force().of == {}


def test_nothing_is_read_again_while_no_mark_changes(changes: Changes, marks: Marks) -> None:
    changes.append(a_mark("two-sum"))
    known = marks.in_force()
    assert marks.in_force() is known
    changes.append(a_change(Kind.SETTING, "budget", "20"))
    assert marks.in_force() is known
    changes.append(a_mark("3sum"))
    assert set(marks.in_force().of) == {"two-sum", "3sum"}


def test_what_a_transaction_wrote_that_came_to_nothing_is_no_mark(
    changes: Changes, marks: Marks, database: Database
) -> None:
    def in_vain() -> None:
        with database.together():
            changes.append(a_mark("3sum", id="lost"))
            assert set(marks.in_force().of) == {"two-sum", "3sum"}
            raise RuntimeError

    changes.append(a_mark("two-sum"))
    with pytest.raises(RuntimeError):
        in_vain()
    changes.append_all([a_mark("odd-pair", id="kept"), a_change(Kind.SETTING, "budget", "20")])
    assert set(marks.in_force().of) == {"two-sum", "odd-pair"}


def test_a_line_that_a_disk_changed_is_set_aside(
    changes: Changes, marks: Marks, database: Database
) -> None:
    changes.append_all([a_mark("two-sum"), a_mark("3sum")])
    with database.writing() as session:
        connection = session.connection()
        triggers = connection.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'change'"
        ).all()
        for (name,) in triggers:
            connection.exec_driver_sql(f"DROP TRIGGER {name}")
        connection.exec_driver_sql("UPDATE change SET at = 'never' WHERE key = '3sum'")
    assert set(marks.in_force().of) == {"two-sum"}
    assert [str(it.column) for it in database.damage.all()] == ["at"]


def test_the_first_try_of_what_was_marked_before_is_a_check(
    changes: Changes, database: Database
) -> None:
    reviews, practice = Reviews(database, Scheduler), Practice(database, Marks(database))
    changes.append_all([a_mark(slug, ago=5) for slug in ("b", "a", "imported", "open", "late")])
    reviews.append(a_review("late", "good", MOMENT - days(9)))
    reviews.append(a_review("imported", "good", MOMENT - days(300), source=Source.IMPORT))
    reviews.append(a_review("imported", "good", MOMENT - days(4)))
    reviews.append(a_review("a", "again", MOMENT - days(3)))
    reviews.append(a_review("a", "good", MOMENT - days(2)))
    reviews.append(a_review("b", "easy", MOMENT - days(4)))
    past = practice.past(DAY)
    assert past.marked == {"a", "b", "imported", "open", "late"}
    assert list(past.checks.items()) == [("b", Rating.EASY), ("a", Rating.AGAIN)]


def test_the_past_follows_the_marks(changes: Changes, database: Database) -> None:
    practice = Practice(database, Marks(database))
    before = practice.past(DAY)
    assert practice.past(DAY) is before
    changes.append(a_mark("two-sum"))
    assert practice.past(DAY).marked == {"two-sum"}
    changes.append(a_mark("two-sum", None, ago=0))
    assert practice.past(DAY + timedelta(days=1)).marked == frozenset()
