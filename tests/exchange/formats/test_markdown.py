"""Lists and tables in Markdown, as people keep them."""

from time import process_time

import pytest

from tests.exchange.handed_texts import alone, read, told, withstands
from trainer.domain.problem.problem import Level
from trainer.exchange.formats.markdown import FORMAT

TWO_SUM = "[Two Sum](https://leetcode.com/problems/two-sum/)"
THREE_SUM = "[3Sum](https://leetcode.com/problems/3sum/)"
LOG = f"# Log\n\n## 2024-01-05\n- {TWO_SUM}\n- [x] {THREE_SUM} - with hint\n- [ ] Word Search\n"
TABLE = f"| Date | Problems |\n|---|---|\n| 25/01/2024 | {TWO_SUM}<br>{THREE_SUM} |\n"


def said(text: str) -> list[tuple[str, str, int | None]]:
    return [told(entry) for entry in read(FORMAT, alone(text)).entries]


def test_a_ticked_box_is_a_solve_without_a_day() -> None:
    assert said("- [x] Two Sum\n* [X] Valid Anagram\n") == [
        ("Two Sum", "", 3),
        ("Valid Anagram", "", 3),
    ]


def test_an_empty_box_is_not_started() -> None:
    entries = read(FORMAT, alone("- [ ] Two Sum\n- [x] Word Search\n")).entries
    assert (entries[0].rating, entries[0].why_not) == (None, "not started")


def test_a_plain_list_only_lists() -> None:
    assert said(f"# Blind 75\n- {TWO_SUM}\n- Word Search\n") == [
        ("Two Sum", "", None),
        ("Word Search", "", None),
    ]


def test_a_heading_that_is_a_day_dates_the_list_below_it() -> None:
    entries = read(FORMAT, alone(LOG)).entries
    assert [told(entry) for entry in entries] == [
        ("Two Sum", "2024-01-05", 3),
        ("3Sum", "2024-01-05", 2),
        ("Word Search", "2024-01-05", None) if entries[2].day else ("Word Search", "", None),
    ]
    assert entries[0].guessed
    assert not entries[1].guessed
    assert entries[2].why_not == "not started"


@pytest.mark.parametrize(
    "heading",
    [
        *("## Jan 5, 2024", "### Friday, January 5, 2024", "**2024-01-05**", "## Day 3: 2024/1/5"),
        *("## 2024-01-05 (Friday)", "# 2024\n## Jan 5", "2024-01-05", "- 2024-01-05"),
    ],
)
def test_days_are_written_in_many_ways_above_a_list(heading: str) -> None:
    deeper = "  " if heading.startswith("- ") else ""
    text = f"{heading}\n{deeper}- Two Sum\n{deeper}- Word Search\n"
    assert said(text)[0] == ("Two Sum", "2024-01-05", 3)


def test_a_file_called_after_a_day_dates_what_stands_in_it() -> None:
    reading = read(FORMAT, alone("- Two Sum\n- Word Search\n", "log/2024-01-05.md"))
    assert told(reading.entries[0]) == ("Two Sum", "2024-01-05", 3)


def test_one_decision_is_made_for_all_days_of_a_text() -> None:
    text = "## 25/01/2024\n- Two Sum\n## 02/01/2024\n- Word Search\n"
    assert [day for _, day, _ in said(text)] == ["2024-01-25", "2024-01-02"]


def test_days_that_fit_both_orders_are_asked_about() -> None:
    assert read(FORMAT, alone("## 02/01/2024\n- Two Sum\n- Word Search\n")).day_order_open


def test_a_day_without_a_year_is_said_and_not_guessed() -> None:
    entries = read(FORMAT, alone("## Jan 5\n- Two Sum\n- Word Search\n")).entries
    assert "no year" in entries[0].why_not


@pytest.mark.parametrize(
    ("line", "rating", "day"),
    [
        ("✅ Two Sum", 3, ""),
        ("Two Sum - looked up", 1, ""),
        ("Two Sum (solved with hint)", 2, ""),
        ("Two Sum :x:", 1, ""),
        ("2024-01-05: Two Sum", 3, "2024-01-05"),
        ("Two Sum ✅ 2024-01-05", 3, "2024-01-05"),
        ("Two Sum 📅 2024-02-01", None, ""),
        ("**Two Sum** – 01/25/2024", 3, "2024-01-25"),
        ("Two Sum (Easy)", None, ""),
    ],
)
def test_a_line_says_how_it_went_and_when(line: str, rating: int | None, day: str) -> None:
    assert said(f"- {line}\n- Word Search\n")[0] == ("Two Sum", day, rating)


def test_easy_behind_a_title_is_its_level_and_no_rating() -> None:
    entry = read(FORMAT, alone("- [x] Two Sum - Easy\n- Word Search\n")).entries[0]
    assert (entry.level, entry.rating) == (Level.EASY, 3)


@pytest.mark.parametrize(
    "title", ["Pow(x, n)", "Insert Delete GetRandom O(1)", "Two Sum II - Input Array Is Sorted"]
)
def test_marks_within_a_title_belong_to_it(title: str) -> None:
    assert said(f"- [x] {title}\n- [x] Word Search\n")[0] == (title, "", 3)


def test_a_heading_says_how_it_went_but_one_of_a_level_does_not() -> None:
    text = "## Solved\n- Two Sum\n## Not solved\n- Word Search\n## Hard\n- Jump Game\n"
    assert [rating for *_, rating in said(text)] == [3, None, None]


def test_what_stands_under_an_item_is_its_note() -> None:
    entries = read(FORMAT, alone("- [x] Two Sum\n  - use a dict\n- [x] Word Search\n")).entries
    assert [entry.note for entry in entries] == ["use a dict", ""]


def test_numbers_of_an_ordered_list_are_leetcode_s_unless_they_count() -> None:
    counted = read(FORMAT, alone("1. Two Sum\n2. Word Search\n")).entries
    assert [entry.number for entry in counted] == [None, None]
    known = read(FORMAT, alone("1. Two Sum\n79. Word Search\n")).entries
    assert [entry.number for entry in known] == [1, 79]


def test_the_day_can_be_the_key_of_a_row_with_several_problems_in_a_cell() -> None:
    both = TABLE + "| 02/01/2024 | Valid Anagram</br>Word Search |\n"
    assert said(both) == [
        ("Two Sum", "2024-01-25", 3),
        ("3Sum", "2024-01-25", 3),
        ("Valid Anagram", "2024-01-02", 3),
        ("Word Search", "2024-01-02", 3),
    ]


def test_a_link_to_a_file_names_nothing_but_says_that_it_was_solved() -> None:
    text = (
        "| # | Title | Solution | Difficulty |\n|---|---|---|---|\n"
        f"| 1 | {TWO_SUM} | [py](./1.py) | ★ |\n| 15 | [3Sum](./3sum.md) | | ★★ |\n"
    )
    entries = read(FORMAT, alone(text, "README.md")).entries
    assert [told(entry) for entry in entries] == [("Two Sum", "", 3), ("3Sum", "", None)]
    assert [entry.link for entry in entries] == ["https://leetcode.com/problems/two-sum/", ""]
    assert [entry.number for entry in entries] == [1, 15]
    assert [entry.level for entry in entries] == [Level.EASY, Level.MEDIUM]


def test_ticks_and_names_of_emoji_are_statuses() -> None:
    text = "| Problem | Done | Date |\n|:-|:-:|-:|\n| Two Sum | ✔ | 2024-01-05 |\n"
    more = "| Word Search | :x: | 2024-01-06 |\n| Valid Anagram | | |\n"
    assert said(text + more) == [
        ("Two Sum", "2024-01-05", 3),
        ("Word Search", "2024-01-06", 1),
        ("Valid Anagram", "", None),
    ]


def test_a_table_for_each_topic_is_one_table() -> None:
    parts = [f"## {topic}\n|  |\n|---|\n| [0001-two-sum](x/0001-two-sum) |\n\n" for topic in "ab"]
    entries = read(FORMAT, alone("".join(parts), "README.md")).entries
    assert [(entry.number, entry.line) for entry in entries] == [(1, 4), (1, 9)]


def test_problems_side_by_side_are_all_taken() -> None:
    text = "| Mon | Tue |\n|---|---|\n| Two Sum | 3Sum |\n| Valid Anagram | Word Search |\n"
    assert {name for name, *_ in said(text)} == {"Two Sum", "3Sum", "Valid Anagram", "Word Search"}


@pytest.mark.parametrize(
    "text",
    [
        "# A program\n\n- [x] Add tests\n- [ ] Write the docs\n- [x] Publish\n",
        "I like trees.\n\n- The first point goes on about a graph, at length.\n- The second too.\n",
        "| Option | Meaning |\n|---|---|\n| count | how many |\n| sort | in which order |\n",
        "See [Two Sum](https://leetcode.com/problems/two-sum/) for what I mean.\n",
        "# Links\n- [one](https://a.org)\n- [two](https://b.org)\n- [three](https://c.org)\n",
        "",
    ],
)
def test_a_text_about_something_else_is_no_past(text: str) -> None:
    assert not FORMAT.recognises(alone(text, "README.md"))


def test_whatever_a_text_is_it_is_answered() -> None:
    withstands(FORMAT, LOG + "\n" + TABLE, "log.md")


@pytest.mark.parametrize(
    "line", ["| [Two Sum](https://leetcode.com/problems/two-sum) | 2024-01-05 |", "- [x] Two Sum"]
)
def test_ten_thousand_lines_take_no_time(line: str) -> None:
    head = "| Problem | Date |\n|---|---|\n" if line.startswith("|") else ""
    begun = process_time()
    assert len(said(head + f"{line}\n" * 10_000)) == 10_000
    assert process_time() - begun < 6
