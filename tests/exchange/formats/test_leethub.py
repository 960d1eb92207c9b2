"""Repositories that LeetHub filled."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.exchange.formats.repositories import (
    CODE,
    WISHES,
    MadeRepository,
    archive_of,
    dated,
    folder_of,
    read,
    undated,
)
from trainer.domain.problem.problem import Level
from trainer.exchange.formats.leethub import FORMAT

TIME = "Time: 79 ms (67.8%), Space: 103 MB (78.5%) - LeetHub"
README = (
    '<h2><a href="https://leetcode.com/problems/two-sum">1. Two Sum</a></h2><h3>Easy</h3><hr>'
    "<p>Words of our own.</p>"
)
TWO_SUM = "0001-two-sum/0001-two-sum.py"


@pytest.fixture
def made(tmp_path: Path) -> MadeRepository:
    made = MadeRepository(tmp_path / "solutions")
    made.commit(
        "Create README - LeetHub",
        "2026-01-05T21:29:00+02:00",
        write={"0001-two-sum/README.md": README},
    )
    return made


def test_a_push_is_an_accepted_submission_of_that_day(made: MadeRepository) -> None:
    made.commit(TIME, write={TWO_SUM: CODE})
    made.commit("Attach NOTES - LeetHub", write={"0001-two-sum/NOTES.md": "a map"})
    (entry,) = read(FORMAT, folder_of(made.done())).entries
    assert (entry.slug, entry.title, entry.level) == ("two-sum", "Two Sum", Level.EASY)
    assert entry.day is not None
    assert (entry.day.isoformat(), entry.rating, entry.guessed) == ("2026-01-05", 3, False)
    assert (entry.code, entry.file) == (CODE, TWO_SUM)


def test_a_change_of_the_code_is_an_attempt_and_its_removal_is_none(made: MadeRepository) -> None:
    made.commit(TIME, write={TWO_SUM: CODE})
    made.commit(TIME, "2026-02-05T21:30:00+02:00", write={TWO_SUM: CODE + "#"})
    made.commit(TIME, "2026-03-05T21:30:00+02:00", remove=[TWO_SUM])
    found = dated(read(FORMAT, folder_of(made.done())))
    assert found == [("Two Sum", "2026-01-05", 3), ("Two Sum", "2026-02-05", 3)]


def test_two_pushes_of_a_day_are_one_outcome_with_the_later_code(made: MadeRepository) -> None:
    made.commit(TIME, write={TWO_SUM: CODE})
    made.commit(TIME, "2026-01-05T22:30:00+02:00", write={TWO_SUM: CODE + "#"})
    reading = read(FORMAT, folder_of(made.done()))
    assert [entry.code for entry in reading.entries] == [CODE + "#"]
    assert reading.rows == 2


def test_a_push_that_changes_no_file_names_no_problem_and_is_counted(made: MadeRepository) -> None:
    made.commit(TIME, write={TWO_SUM: CODE})
    made.commit(TIME, "2026-02-05T21:30:00+02:00")
    reading = read(FORMAT, folder_of(made.done()))
    assert len(reading.entries) == 1
    assert reading.remarks[0].startswith("1 commit of the tool skipped")


def test_the_slug_counts_where_the_number_is_wrong(made: MadeRepository) -> None:
    path = "0792-binary-search/0792-binary-search.py"
    made.commit(TIME, write={path: CODE})
    (entry,) = read(FORMAT, folder_of(made.done())).entries
    assert (entry.slug, entry.number) == ("binary-search", None)


def test_the_first_version_has_no_numbers(made: MadeRepository) -> None:
    made.commit(
        "Time: 40 ms (90.5%), Memory: 14 MB (20%) - LeetHub",
        write={"01-matrix/01-matrix.cpp": "int x;", "3sum/3sum.py": CODE},
    )
    found = read(FORMAT, folder_of(made.done())).entries
    assert {(entry.slug, bool(entry.code)) for entry in found} == {
        ("01-matrix", False),
        ("3sum", True),
    }


def test_late_evening_belongs_to_the_day_on_the_author_s_clock(made: MadeRepository) -> None:
    made.commit(TIME, "2026-01-06T02:30:00-08:00", write={TWO_SUM: CODE})
    assert dated(read(FORMAT, folder_of(made.done())))[0][1] == "2026-01-05"


def test_commits_by_hand_among_them_are_read_with_care(made: MadeRepository) -> None:
    made.commit(TIME, write={TWO_SUM: CODE})
    made.commit("add", "2026-02-01T12:00:00+01:00", write={"arrays/Valid Anagram.py": CODE})
    made.commit("tidy", "2026-03-01T12:00:00+01:00", write={TWO_SUM: CODE + "# tidy"})
    reading = read(FORMAT, folder_of(made.done()))
    assert dated(reading) == [("Two Sum", "2026-01-05", 3), ("Valid Anagram", "2026-02-01", 3)]
    assert [entry.guessed for entry in reading.entries] == [False, True]


def test_a_day_that_cannot_be_is_none(made: MadeRepository) -> None:
    made.commit(TIME, "2031-01-05T12:00:00+01:00", write={TWO_SUM: CODE})
    made.commit(TIME, "1999-01-05T12:00:00+01:00", write={"0015-3sum/0015-3sum.py": CODE})
    reading = read(FORMAT, folder_of(made.done()))
    assert not dated(reading)
    assert {entry.slug for entry in undated(reading)} == {"two-sum", "3sum"}
    assert "2 commits dated" in reading.remarks[0]


def test_without_history_its_folders_are_solved_on_no_known_day() -> None:
    files = {TWO_SUM: CODE, "0001-two-sum/README.md": README}
    (entry,) = read(FORMAT, archive_of("solutions", files)).entries
    assert (entry.slug, entry.day, entry.rating, entry.guessed) == ("two-sum", None, 3, True)


def test_a_shallow_clone_gives_no_days_to_what_came_before(made: MadeRepository) -> None:
    made.commit(TIME, write={TWO_SUM: CODE})
    rim = made.commit(TIME, "2026-02-05T21:30:00+02:00", write={"0015-3sum/0015-3sum.py": CODE})
    made.commit(TIME, "2026-02-06T21:30:00+02:00", write={"0018-4sum/0018-4sum.py": CODE})
    folder = made.done()
    (folder / ".git/shallow").write_bytes(rim + b"\n")
    reading = read(FORMAT, folder_of(folder))
    assert dated(reading) == [("4sum", "2026-02-06", 3)]
    assert {entry.slug for entry in undated(reading)} == {"two-sum", "3sum"}
    assert "shallow" in reading.remarks[-1]


def test_progress_is_told(made: MadeRepository) -> None:
    made.commit(TIME, write={TWO_SUM: CODE})
    told: list[tuple[int, int]] = []
    wishes = replace(WISHES, tell=lambda done, of: told.append((done, of)))
    read(FORMAT, folder_of(made.done()), wishes)
    assert told[-1] == (2, 2)
