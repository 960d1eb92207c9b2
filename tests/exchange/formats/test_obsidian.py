"""Vaults of Obsidian: front matter, templates, spaced repetition, daily notes."""

from datetime import date
from time import process_time

import pytest

from tests.exchange.handed_texts import WISHES, alone, folder, read, told, withstands
from trainer.domain.errors import TrainerError
from trainer.domain.problem.problem import Level
from trainer.exchange.formats.obsidian import FORMAT


def note(number: int, title: str, rest: str, text: str = "") -> str:
    return f"---\nleetcode_number: {number}\ntitle: {title}\n{rest}---\n{text}"


SOLVED = note(
    1, "Two Sum", "difficulty: Easy\nstatus: 🟢\ndate_solved: 2026/2/10\n", "Use a dict.\n"
)
TRIED = note(15, "3Sum", "difficulty: Medium\nstatus: 🔴\ndate_attempted: 2026/2/11\n")
UNTOUCHED = note(20, "Valid Parentheses", "status: 🔴\ndate_attempted:\ndate_solved:\n")
TEMPLATE = "---\ntitle: {{title}}\ndifficulty:\ndate_solved: <% tp.date.now() %>\n---\n"
SPACED = "---\nsr-due: 2026-02-17\nsr-interval: 4\nsr-ease: 250\n---\nCount.\n"
CARDS = (
    "#flashcards\n\nBinary Search::halve it\n<!--SR:!2026-02-17,4,250-->\n\nMerge Intervals\n?\n"
    "sort by start\n<!--SR:!2026-02-18,3,250!2026-02-20,4,250-->\n"
)


def test_each_note_tells_of_its_problem_and_its_text_is_the_note() -> None:
    reading = read(FORMAT, folder({"LC/0001-two-sum.md": SOLVED, "LC/0015-3sum.md": TRIED}))
    assert [told(entry) for entry in reading.entries] == [
        ("Two Sum", "2026-02-10", 3),
        ("3Sum", "2026-02-11", 1),
    ]
    first = reading.entries[0]
    assert (first.file, first.number, first.level) == ("LC/0001-two-sum.md", 1, Level.EASY)
    assert first.note == "Use a dict."


def test_a_copy_of_the_template_without_a_day_is_no_attempt() -> None:
    files = {"a.md": SOLVED, "b.md": UNTOUCHED, "Templates/LC.md": TEMPLATE}
    entries = read(FORMAT, folder(files)).entries
    assert len(entries) == 2
    assert (entries[1].rating, entries[1].why_not) == (None, "no date, so no attempt")


def test_attempted_and_solved_on_two_days_are_two_outcomes() -> None:
    both = note(1, "Two Sum", "status: 🟢\ndate_attempted: 2026/2/1\ndate_solved: 2026/2/5\n")
    entries = read(FORMAT, folder({"a.md": both})).entries
    assert [told(one)[1:] for one in entries] == [("2026-02-01", 1), ("2026-02-05", 3)]


def test_a_note_that_says_solved_without_a_day_is_known() -> None:
    undated = note(1, "Two Sum", "status: solved\ndate_solved:\n")
    assert told(read(FORMAT, folder({"a.md": undated})).entries[0]) == ("Two Sum", "", 3)


def test_what_spaced_repetition_keeps_is_a_state_with_the_last_day() -> None:
    reading = read(FORMAT, folder({"Top K Frequent Elements.md": SPACED, "b.md": SOLVED}))
    state = next(entry for entry in reading.entries if entry.of_a_state)
    assert told(state) == ("Top K Frequent Elements", "2026-02-13", 3)
    assert state.guessed
    assert any("Due dates" in remark for remark in reading.remarks)


def test_a_card_in_a_note_is_a_state_of_the_problem_that_it_asks_for() -> None:
    reading = read(FORMAT, alone(CARDS, "cards.md"))
    assert [(one.title, one.day, one.line) for one in reading.entries] == [
        ("Binary Search", date(2026, 2, 13), 4),
        ("Merge Intervals", date(2026, 2, 16), 9),
    ]
    assert all(entry.of_a_state for entry in reading.entries)


def test_cards_within_a_note_about_a_problem_are_about_that_problem() -> None:
    text = "What does it cost?::O(n) <!--SR:!2026-02-17,4,250-->\n"
    entries = read(FORMAT, alone(note(1, "Two Sum", "difficulty: Easy\n", text))).entries
    assert [told(entry) for entry in entries] == [("Two Sum", "2026-02-13", 3)]


def test_a_daily_note_dates_the_list_in_it() -> None:
    daily = "Did:\n- [x] [[Group Anagrams]]\n- [ ] Word Search\n"
    reading = read(FORMAT, folder({"a.md": SOLVED, "2026-03-01.md": daily}))
    assert ("Group Anagrams", "2026-03-01", 3) in [told(entry) for entry in reading.entries]


def test_notes_about_something_else_are_counted_and_not_read() -> None:
    reading = read(FORMAT, folder({"a.md": SOLVED, "Shopping.md": "milk", "b.csv": "x,y"}))
    assert len(reading.entries) == 1
    assert reading.remarks[0] == "1 note or card skipped: not about problems."
    assert "import each by itself" in reading.remarks[1]


def test_properties_in_the_text_count_too() -> None:
    text = "Difficulty:: Easy\n**Status:** Done\nDate:: [[2026-01-05]]\n"
    entry = read(FORMAT, alone(text + "https://leetcode.com/problems/two-sum/\n")).entries[0]
    assert (entry.day, entry.rating, entry.level) == (date(2026, 1, 5), 3, Level.EASY)
    assert entry.link == "https://leetcode.com/problems/two-sum/"


def test_names_of_files_tell_the_problem_where_nothing_else_does() -> None:
    files = {"0001-two-sum.md": "a dict", "0015. 3Sum.md": "sort", "README.md": "My notes."}
    entries = read(FORMAT, folder(files)).entries
    assert [(entry.number, entry.rating) for entry in entries] == [(1, None), (15, None)]


@pytest.mark.parametrize(
    "front_matter",
    [
        "title: 3Sum: the classic\nnumber: 15\ndate: 2026-01-05\n",
        "number: 0015\ntitle: 3Sum\ndate: 2026-01-05\ntags: [a, b]\nmore: {a: {b: c}}\n",
        "number: 15\ntitle: '3Sum'\ndate: !!timestamp 2026-01-05\n",
        "number: 15\ntitle: 3Sum\ndate: [2026-01-05]\nx: &x [y]\nz: [*x, *x]\n",
        "number: 15\ntitle: 3Sum\ndate: 2026-01-05T20:00:00+01:00\nflag: ~\n",
    ],
)
def test_front_matter_is_read_as_it_is_written(front_matter: str) -> None:
    entry = read(FORMAT, alone(f"---\n{front_matter}---\n")).entries[0]
    assert (entry.number, entry.day) == (15, date(2026, 1, 5))


def test_a_bomb_of_aliases_is_never_unfolded() -> None:
    levels = "".join(f"a{at}: &a{at} [{f'*a{at - 1}, ' * 9}x]\n" for at in range(1, 40))
    bomb = f"---\nnumber: 1\ntitle: Two Sum\na0: &a0 [x]\n{levels}---\n"
    assert read(FORMAT, alone(bomb)).entries[0].title == "Two Sum"


@pytest.mark.parametrize(
    "text",
    [
        "---\ntitle: My holiday\ndate: 2024-01-01\ntags: [sea]\n---\nIt was warm.\n",
        "# Prose\n\nNothing of note.\n",
        "---\ntrainer: 1\nslug: two-sum\ntitle: Two Sum\nnumber: 1\nlevel: easy\n---\n",
        "",
    ],
)
def test_other_notes_are_not_taken_for_a_past(text: str) -> None:
    assert not FORMAT.recognises(alone(text))
    assert not FORMAT.recognises(folder({"a.md": text, "README.md": "- [x] Two Sum\n"}))


def test_a_vault_without_any_problem_is_said_in_one_sentence() -> None:
    with pytest.raises(TrainerError, match="no notes about problems"):
        FORMAT.read(folder({"a.md": "milk"}), WISHES)


def test_whatever_a_note_holds_is_answered() -> None:
    for text in (SOLVED, SPACED, CARDS):
        withstands(FORMAT, text, "0001-two-sum.md", rounds=80)


def test_three_thousand_notes_take_no_time() -> None:
    files = {f"{at:04}-two-sum.md": SOLVED for at in range(3000)}
    begun = process_time()
    assert len(read(FORMAT, folder(files)).entries) == 3000
    assert process_time() - begun < 6
