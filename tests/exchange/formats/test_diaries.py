"""Diaries and checklists as people keep them: days as headings, and lines about anything else."""

import pytest

from tests.exchange.formats.test_trackers import format_of
from tests.exchange.handed_texts import alone, folder, read, told
from trainer.exchange.formats import markdown, obsidian, pasted

LINK = "https://leetcode.com/problems/lru-cache/"
DIARY = f"""---
title: Interview prep log
---
## 2025-01-05 (Sunday)
- Two Sum (Easy): solved in 10 min
- read a chapter
## 2025-01-07
- [LRU Cache]({LINK}): failed, looked at the solution
"""
RECIPE = """# Pancakes
## Ingredients
- [x] 2 eggs
- [ ] 300 ml milk

| Step | Time | Done |
|------|------|------|
| Mix  | 5 min | yes |
| Fry  | 10 min | yes |

- 2025-01-05: too salty
"""


def test_a_diary_with_front_matter_and_one_link_is_no_page_about_that_problem() -> None:
    assert format_of(DIARY, "log.md") == "markdown"
    assert [told(entry) for entry in read(markdown.FORMAT, alone(DIARY)).entries] == [
        ("Two Sum", "2025-01-05", 3),
        ("read a chapter", "2025-01-05", 3),
        ("LRU Cache", "2025-01-07", 1),
    ]


def test_a_line_that_sounds_like_no_problem_is_loose() -> None:
    entries = read(markdown.FORMAT, alone(DIARY)).entries
    assert [entry.loose for entry in entries] == [False, True, False]


@pytest.mark.parametrize("day", ["Day 1 – March 3rd, 2025", "March 3rd, 2025", "Mon, 3 March 2025"])
def test_a_heading_may_say_the_day_in_any_words(day: str) -> None:
    text = f"### {day}\n1. [200. Number of Islands](https://leetcode.com/problems/lru-cache/) ✅\n"
    [entry] = read(markdown.FORMAT, alone(text)).entries
    assert str(entry.day) == "2025-03-03"


def test_a_line_with_several_names_tells_of_each() -> None:
    log = "1/5/25: two sum, valid anagram (hint)\n1/13/25: 3sum, Pow(x, n)\n1/14/25: word break\n"
    assert [told(entry) for entry in read(pasted.FORMAT, alone(log, "log.txt")).entries] == [
        ("two sum", "2025-01-05", 3),
        ("valid anagram", "2025-01-05", 2),
        ("3sum", "2025-01-13", 3),
        ("Pow(x, n)", "2025-01-13", 3),
        ("word break", "2025-01-14", 3),
    ]
    diary = "## 2025-01-05\n- Word Search, Jump Game\n- Two Sum, solved\n"
    assert [entry.title for entry in read(markdown.FORMAT, alone(diary)).entries] == [
        *("Word Search", "Jump Game", "Two Sum")
    ]


def test_a_recipe_is_no_past_though_min_is_a_word_of_titles() -> None:
    assert format_of(RECIPE, "pancakes.md") == ""


def test_fields_in_bold_are_properties_of_a_note() -> None:
    note = "#leetcode/dp\n**difficulty**:: Medium\ndate_solved:: [[2025-01-09]]\nconfidence:: 5/5\n"
    reading = read(obsidian.FORMAT, folder({"Problems/Coin Change.md": note}))
    assert [told(entry) for entry in reading.entries] == [("Coin Change", "2025-01-09", 4)]


def test_a_tag_makes_a_note_one_about_a_problem() -> None:
    note = "#leetcode\ndate_solved:: 2025-01-09\n"
    reading = read(obsidian.FORMAT, folder({"Word Search.md": note, "Gym.md": "#leetcode\nno\n"}))
    assert [told(entry) for entry in reading.entries] == [("Word Search", "2025-01-09", 3)]
