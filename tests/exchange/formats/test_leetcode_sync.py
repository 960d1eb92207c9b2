"""Repositories that the GitHub action leetcode-sync filled."""

from pathlib import Path

import pytest

from tests.exchange.formats.repositories import (
    CODE,
    MadeRepository,
    archive_of,
    dated,
    folder_of,
    read,
)
from trainer.exchange.formats.leetcode_sync import FORMAT

USUAL = "Sync LeetCode submission - Two Sum (python3)"


@pytest.fixture
def made(tmp_path: Path) -> MadeRepository:
    return MadeRepository(tmp_path / "solutions")


def test_older_folders_and_messages_are_read(made: MadeRepository) -> None:
    made.commit(USUAL, "2026-01-05T12:00:00+00:00", write={"problems/two_sum/solution.py": CODE})
    (entry,) = read(FORMAT, folder_of(made.done())).entries
    assert (entry.title, entry.rating, entry.guessed) == ("Two Sum", 3, False)
    assert entry.code == CODE


def test_newer_folders_and_messages_are_read(made: MadeRepository) -> None:
    message = "Sync LeetCode submission - Pow(x, n) - Runtime - 40 ms (90%), Memory - 17 MB (50%)"
    made.commit(message, write={"mine/0050-powx-n/solution.py": CODE})
    (entry,) = read(FORMAT, folder_of(made.done())).entries
    assert (entry.title, entry.slug) == ("Pow(x, n)", "powx-n")


def test_the_title_is_in_the_message_where_no_file_is_changed(made: MadeRepository) -> None:
    made.commit(USUAL, "2026-01-05T12:00:00Z", write={"problems/two_sum/solution.py": CODE})
    made.commit(USUAL, "2026-03-05T12:00:00Z")
    found = dated(read(FORMAT, folder_of(made.done())))
    assert found == [("Two Sum", "2026-01-05", 3), ("Two Sum", "2026-03-05", 3)]


def test_the_beginning_of_the_message_may_be_anything(made: MadeRepository) -> None:
    titles = ("Two Sum", "Pow(x, n)", "LRU Cache", "3Sum")
    for title in titles:
        made.commit(f"my own - words - {title} (python3)", "2026-01-05T12:00:00Z")
    found = read(FORMAT, folder_of(made.done())).entries
    assert [entry.title for entry in found] == list(titles)


def test_the_moment_is_in_utc_so_the_day_is_on_the_learner_s_clock(made: MadeRepository) -> None:
    made.commit(USUAL, "2026-01-06T02:30:00+00:00")
    made.commit(USUAL, "2026-02-06T03:30:00+00:00")
    days = [day for _, day, _ in dated(read(FORMAT, folder_of(made.done())))]
    assert days == ["2026-01-05", "2026-02-06"]


def test_other_languages_are_solved_without_code(made: MadeRepository) -> None:
    made.commit(
        "Sync LeetCode submission - Two Sum (cpp)", write={"problems/two_sum/solution.cpp": "x"}
    )
    (entry,) = read(FORMAT, folder_of(made.done())).entries
    assert (entry.title, entry.code) == ("Two Sum", "")


def test_without_history_its_folders_are_solved_on_no_known_day() -> None:
    files = {
        "problems/two_sum_ii_-_input_array_is_sorted/solution.py": CODE,
        "problems/pascal's_triangle/solution.py": CODE,
        "problems/sqrt(x)/solution.py": CODE,
    }
    found = read(FORMAT, archive_of("solutions", files)).entries
    assert [(entry.title, entry.day) for entry in found] == [
        ("pascal's triangle", None),
        ("sqrt(x)", None),
        ("two sum ii - input array is sorted", None),
    ]
