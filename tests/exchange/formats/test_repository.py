"""Folders of solutions that people keep by hand."""

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
from trainer.exchange.formats.repository import FORMAT
from trainer.exchange.git.solution_file import solution_in


@pytest.fixture
def made(tmp_path: Path) -> MadeRepository:
    return MadeRepository(tmp_path / "my-leetcode")


@pytest.mark.parametrize(
    ("path", "title", "number"),
    [
        ("arrays/0001. Two Sum.py", "Two Sum", 1),
        ("two-sum.cpp", "Two Sum", None),
        ("Easy/1. Two Sum.cpp", "Two Sum", 1),
        ("LC1_TwoSum.java", "Two Sum", 1),
        ("[1] Two Sum/main.go", "Two Sum", 1),
        ("1.two-sum.py", "Two Sum", 1),
        ("q1-two-sum.py", "Two Sum", 1),
        ("two_sum_solution.py", "Two Sum", None),
        ("Two Sum - Easy/solution.py", "Two Sum", None),
        ("climbing_stairs/dp.py", "Climbing Stairs", None),
        ("python/0001.two-sum/solution.py", "Two Sum", 1),
        ("leetcode_121_best_time.py", "Best Time", 121),
        ("146-LRUCache.py", "LRU Cache", 146),
        ("0050. Pow(x, n).py", "Pow(x, n)", 50),
        ("01-matrix.py", "01 Matrix", None),
        ("542. 01 Matrix.py", "01 Matrix", 542),
        ("3sum.py", "3sum", None),
        ("0015_3Sum.py", "3Sum", 15),
        ("132_pattern.py", "132 Pattern", None),
        ("leetcode/0002.py", "", 2),
    ],
)
def test_names_are_read_however_they_are_written(path: str, title: str, number: int | None) -> None:
    found = solution_in(path)
    assert found is not None
    assert (found.title, found.number) == (title, number)


@pytest.mark.parametrize(
    "path",
    [
        "main.py",
        "README.md",
        "tests/test_two_sum.py",
        "two_sum_test.go",
        "node_modules/two-sum/index.js",
        ".venv/1.two-sum.py",
        "utils.py",
        "x" * 2000 + ".py",
    ],
)
def test_what_names_no_problem_is_none(path: str) -> None:
    assert solution_in(path) is None


def test_levels_topics_and_other_sites_are_in_the_folders() -> None:
    level, topic = solution_in("Hard/41. X Y.py"), solution_in("Arrays & Hashing/two_sum.py")
    other = solution_in("codeforces/4A.py")
    assert level is not None
    assert level.level is Level.HARD
    assert topic is not None
    assert topic.pattern == "Arrays & Hashing"
    assert other is not None
    assert (other.site, other.number) == ("Codeforces", None)


def test_a_problem_was_solved_when_its_file_first_appeared(made: MadeRepository) -> None:
    made.commit("two sum", write={"arrays/0001. Two Sum.py": CODE})
    (entry,) = read(FORMAT, folder_of(made.done())).entries
    assert (entry.title, entry.number, entry.pattern) == ("Two Sum", 1, "arrays")
    assert (entry.rating, entry.guessed, entry.code) == (3, True, CODE)
    assert str(entry.day) == "2026-01-05"


def test_changes_moves_and_other_languages_later_are_no_attempts(made: MadeRepository) -> None:
    made.commit("two sum", write={"two_sum.py": CODE})
    made.commit("tidy", "2026-02-01T12:00:00+01:00", write={"two_sum.py": CODE + "#"})
    made.commit("move", "2026-02-02T12:00:00+01:00", move={"two_sum.py": "arrays/1. Two Sum.py"})
    made.commit("cpp", "2026-02-03T12:00:00+01:00", write={"arrays/1. Two Sum.cpp": "x"})
    (entry,) = read(FORMAT, folder_of(made.done())).entries
    assert (str(entry.day), entry.number) == ("2026-01-05", None)


def test_a_file_that_got_a_better_name_is_the_same_problem(made: MadeRepository) -> None:
    made.commit("first", write={"leetcode/0001.py": CODE})
    made.commit("names", "2026-02-01T12:00:00Z", move={"leetcode/0001.py": "leetcode/two_sum.py"})
    (entry,) = read(FORMAT, folder_of(made.done())).entries
    assert (str(entry.day), entry.title) == ("2026-01-05", "Two Sum")


@pytest.mark.parametrize("message", ["Redo two sum", "solved again", "Runtime: 40 ms (beats 90%)"])
def test_a_message_may_say_that_it_was_solved_again(made: MadeRepository, message: str) -> None:
    made.commit("two sum", write={"two_sum.py": CODE})
    made.commit(message, "2026-02-01T12:00:00+01:00", write={"two_sum.py": CODE + "#"})
    found = dated(read(FORMAT, folder_of(made.done())))
    assert [day for _, day, _ in found] == ["2026-01-05", "2026-02-01"]


def test_a_bulk_of_files_is_solved_on_no_known_day(made: MadeRepository) -> None:
    bulk = {f"{number}. problem {chr(96 + number)}x.py": CODE for number in range(1, 23)}
    made.commit("all my solutions", write=bulk)
    made.commit("one more", write={"99. one more.py": CODE})
    reading = read(FORMAT, folder_of(made.done()))
    assert [name for name, _, _ in dated(reading)] == ["One More"]
    assert len(undated(reading)) == 22
    assert reading.rows == 23


def test_files_that_were_never_committed_count_too(made: MadeRepository) -> None:
    made.commit("two sum", write={"two_sum.py": CODE})
    folder = made.done()
    (folder / "three_sum.py").write_text(CODE)
    reading = read(FORMAT, folder_of(folder))
    assert [entry.title for entry in undated(reading)] == ["Three Sum"]


def test_a_bare_number_counts_only_in_a_folder_of_leetcode(made: MadeRepository) -> None:
    made.commit("numbers", write={"leetcode/2.py": CODE, "other/7.py": CODE})
    first, second = read(FORMAT, folder_of(made.done())).entries
    assert (first.number, bool(first.rating)) == (2, True)
    assert (second.number, second.rating) == (None, None)
    assert second.why_not


def test_a_bare_number_counts_where_the_page_of_the_folder_says_leetcode() -> None:
    files = {"README.md": "My LeetCode solutions", "0001.py": CODE, "42.py": CODE, "helpers.py": ""}
    material = archive_of("code", files)
    assert FORMAT.recognises(material)
    assert [entry.number for entry in FORMAT.read(material, WISHES).entries] == [1, 42]
    assert not FORMAT.recognises(archive_of("code", {**files, "README.md": "Project Euler"}))


def test_a_link_above_the_code_says_which_problem_it_is() -> None:
    link = "https://leetcode.com/problems/climbing-stairs/"
    notebook = f'{{"cells": [{{"source": ["# [70. Climbing Stairs]({link})"]}}]}}'
    files = {"Day3.ipynb": notebook, "a.py": f"# {link}description/\n{CODE}", "b.cpp": f"// {link}"}
    material = archive_of("notebooks", files)
    assert FORMAT.recognises(material)
    assert {entry.link for entry in FORMAT.read(material, WISHES).entries} == {link}


def test_several_links_above_the_code_say_nothing() -> None:
    links = "# leetcode.com/problems/two-sum/ leetcode.com/problems/3sum/"
    (entry,) = FORMAT.read(archive_of("code", {"odd.py": links}), WISHES).entries
    assert (entry.title, entry.link) == ("Odd", "")


def test_folders_of_packages_are_no_problems() -> None:
    inside = "src/main/java/com/ada/leetcode/"
    files = dict.fromkeys(
        [f"{inside}TwoSum.java", f"{inside}App.java", f"{inside}ListNode.java"], ""
    )
    entries = FORMAT.read(archive_of("java-leetcode", files), WISHES).entries
    assert [entry.title for entry in entries] == ["Two Sum"]


def test_without_history_it_is_solved_on_no_known_day() -> None:
    files = {
        "Easy/1. Two Sum.py": CODE,
        "Easy/9. Palindrome Number.py": CODE,
        "Hard/4. Median.c": "",
    }
    found = read(FORMAT, archive_of("solutions", files)).entries
    assert {entry.level for entry in found} == {Level.EASY, Level.HARD}
    assert all(entry.day is None and entry.guessed for entry in found)


def test_a_bare_repository_is_recognised_by_its_messages(tmp_path: Path) -> None:
    made = MadeRepository(tmp_path / "bare.git", bare=True)
    made.commit("leetcode two sum", write={"two_sum.py": CODE})
    folder = folder_of(made.done())
    material = archive_of("bare", {})
    bare = type(material)("bare.git", {}, folder=folder.folder)
    assert FORMAT.recognises(bare)
    assert len(FORMAT.read(bare, WISHES).entries) == 1


@pytest.mark.parametrize(
    "files",
    [
        ["trainer/main.py", "trainer/domain/entry.py", "trainer/tui/app.py"],
        ["index.js", "src/components/App.tsx", "src/router.ts"],
        ["notes.md", "table.csv"],
        [
            "app.js",
            "db/migrations/0001-add-a.sql",
            "db/migrations/0002-b-c.js",
            "migrations/3-d-e.js",
        ],
    ],
)
def test_a_program_is_no_folder_of_solutions(files: list[str]) -> None:
    assert not FORMAT.recognises(archive_of("project", dict.fromkeys(files, CODE)))


def test_a_program_about_leetcode_is_no_folder_of_solutions() -> None:
    files = [
        "src/App.jsx",
        "src/components/Button.jsx",
        "src/api/user.js",
        "server/routes/login.js",
    ]
    assert not FORMAT.recognises(archive_of("leetcode-tracker", dict.fromkeys(files, CODE)))
