"""Repositories that NeetCode's GitHub sync filled."""

from pathlib import Path

import pytest

from tests.exchange.formats.repositories import (
    CODE,
    MadeRepository,
    archive_of,
    dated,
    folder_of,
    read,
    undated,
)
from trainer.exchange.formats.neetcode import FORMAT

COURSE = "Data Structures & Algorithms"
LINK = "https://neetcode.io/problems/{}/question"


def submission(slug: str, number: int = 0) -> str:
    """Give the path of a submission."""
    return f"{COURSE}/{slug}/submission-{number}.py"


@pytest.fixture
def made(tmp_path: Path) -> MadeRepository:
    return MadeRepository(tmp_path / "solutions")


def test_its_own_names_travel_as_links_and_all_is_a_guess(made: MadeRepository) -> None:
    made.commit("Add: two-integer-sum - submission-0", write={submission("two-integer-sum"): CODE})
    (entry,) = read(FORMAT, folder_of(made.done())).entries
    assert (entry.link, entry.slug, entry.title) == (LINK.format("two-integer-sum"), "", "")
    assert (entry.rating, entry.guessed, entry.code) == (3, True, CODE)


def test_each_submission_and_day_is_an_attempt(made: MadeRepository) -> None:
    for number, day in enumerate(("05", "05", "09")):
        made.commit(
            f"Add: anagram-groups - submission-{number}",
            f"2026-01-{day}T12:00:00Z",
            write={submission("anagram-groups", number): CODE},
        )
    days = [day for _, day, _ in dated(read(FORMAT, folder_of(made.done())))]
    assert days == ["2026-01-05", "2026-01-09"]


def test_a_bulk_says_nothing_of_days(made: MadeRepository) -> None:
    bulk = {submission(f"problem-{number}"): CODE for number in range(25)}
    made.commit("Add: problem-0 - submission-0", write=bulk)
    made.commit("Add: later - submission-0", write={submission("later"): CODE})
    reading = read(FORMAT, folder_of(made.done()))
    assert [name for name, _, _ in dated(reading)] == [LINK.format("later")]
    assert len(undated(reading)) == 25


def test_a_move_is_no_attempt_and_what_was_moved_is_known_still(made: MadeRepository) -> None:
    made.commit("Add: later - submission-0", write={submission("later"): CODE})
    made.commit(
        "tidy",
        "2026-03-01T12:00:00Z",
        move={submission("later"): "leetcode/arrays/later/submission-0.py"},
    )
    found = dated(read(FORMAT, folder_of(made.done())))
    assert found == [(LINK.format("later"), "2026-01-05", 3)]


def test_other_sites_beside_it_are_passed_over(made: MadeRepository) -> None:
    made.commit("Add: later - submission-0", write={submission("later"): CODE})
    made.commit(
        "kattis",
        write={"kattis/twosum/twosum.py": CODE, "kattis/easy/twosum/submission-1.py": CODE},
    )
    assert len(read(FORMAT, folder_of(made.done())).entries) == 1


def test_without_history_its_folders_are_solved_on_no_known_day() -> None:
    files = {submission("later"): CODE, "SQL/sales/submission-2.sql": "select 1"}
    found = read(FORMAT, archive_of("solutions", files)).entries
    assert [(entry.link, entry.day, entry.rating) for entry in found] == [
        (LINK.format("later"), None, 3),
        (LINK.format("sales"), None, 3),
    ]
