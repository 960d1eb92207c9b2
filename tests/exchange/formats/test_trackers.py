"""Sheets as people keep them, told from lists and read through to what happened."""

import pytest

from tests.exchange.formats.handed_tables import handed, read, told
from trainer.exchange.formats.registry import formats

SHEET = """Blind 75 - my progress,,,,
,,,,
Done?,Problem,Difficulty,Last solved,Notes
Arrays & Hashing,,,,
TRUE,Two Sum,Easy,1/5/2025,one pass
TRUE,Valid Anagram,Easy,1/16/2025,"count, then compare"
FALSE,Group Anagrams,Medium,,
Two Pointers,,,,
TRUE,3Sum,Medium,2/28/2025,
Total,3/4,,,
"""


def format_of(text: str, name: str = "solved.csv") -> str:
    """Give the id of the first format that takes a file for one of its own."""
    material = handed(text, name)
    return next((one.id for one in formats() if one.recognises(material)), "")


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_sheet_with_a_title_sections_and_totals_is_a_table_and_no_list(separator: str) -> None:
    assert format_of(SHEET.replace(",", separator)) == "table"


def test_a_quoted_day_or_a_link_in_each_row_makes_no_list_of_a_table() -> None:
    days = 'Title,Status,Last Attempted\nMin Stack,Solved,"Jan 6, 2025"\nCar Fleet,Todo,\n'
    assert format_of(days) == "table"
    link = "https://leetcode.com/problems/two-sum/"
    assert format_of(f"Timestamp,Which one?,How did it go?\n2025-01-05,{link},Solved\n") == "table"


def test_a_list_with_commas_in_some_lines_stays_a_list() -> None:
    assert format_of("1/5/25: two sum, valid anagram\n1/6/25: 3sum\nword break\n") == "pasted"


def test_what_a_sheet_with_sections_dates_is_read() -> None:
    assert [line for line in told(read(SHEET)) if "GOOD" in line] == [
        "Two Sum | 2025-01-05 | GOOD",
        "Valid Anagram | 2025-01-16 | GOOD",
        "3Sum | 2025-02-28 | GOOD",
    ]


def test_rows_that_head_others_are_no_entries_and_give_the_pattern() -> None:
    reading = read(SHEET)
    assert [(entry.title, entry.pattern) for entry in reading.entries] == [
        ("Two Sum", "Arrays & Hashing"),
        ("Valid Anagram", "Arrays & Hashing"),
        ("Group Anagrams", "Arrays & Hashing"),
        ("3Sum", "Two Pointers"),
    ]


def test_a_heading_in_the_column_of_titles_is_none_where_nothing_else_tells_it_apart() -> None:
    levels = "Problem,Level,Date\nTrees (0/2),,\nSame Tree,Easy,2025-01-05\nClone Graph,Medium,\n"
    assert [entry.title for entry in read(levels).entries] == ["Same Tree", "Clone Graph"]
    bare = "Problem,Date,Done\nSame Tree,2025-01-05,x\nWord Search,2025-01-06,x\nClone Graph,,\n"
    assert told(read(bare))[-1] == "Clone Graph | - | - | not started"


def test_a_column_of_patterns_is_not_overruled_by_headings() -> None:
    sheet = "Topic,Problem,Date\nTrees,,\nBFS,Same Tree,2025-01-05\nDFS,Clone Graph,2025-01-06\n"
    assert [entry.pattern for entry in read(sheet).entries] == ["BFS", "DFS"]


@pytest.mark.parametrize(
    ("status", "confidence", "rating"),
    [
        *(("Y", "5", "EASY"), ("Solved", "4", "GOOD"), ("✓", "3", "GOOD"), ("yes", "2", "HARD")),
        *(("Done", "1", "AGAIN"), ("Needed a hint", "5", "HARD"), ("Failed", "4", "AGAIN")),
        *(("Yes", "High", "EASY"), ("Done", "⭐⭐⭐⭐⭐", "EASY"), ("N", "5", "AGAIN")),
    ],
)
def test_a_confidence_says_more_than_solved(status: str, confidence: str, rating: str) -> None:
    sheet = f"Name,Solved,Confidence,Date\nTwo Sum,{status},{confidence},2025-04-01\n"
    entry = read(sheet).entries[0]
    assert entry.rating is not None
    assert entry.rating.name == rating


def test_an_x_beside_ticks_is_a_miss_and_alone_a_tick() -> None:
    both = "Problem,Date,Done\nTwo Sum,2025-01-05,✓\nWord Search,2025-01-06,x\n"
    assert told(read(both))[1].startswith("Word Search | 2025-01-06 | AGAIN")
    alone = "Problem,Date,Done\nTwo Sum,2025-01-05,x\nWord Search,2025-01-06,\n"
    assert told(read(alone))[0] == "Two Sum | 2025-01-05 | GOOD"


def test_the_time_of_an_answer_to_a_form_has_a_zone_in_hours() -> None:
    first = "2025/03/14 9:12:44 PM GMT+1,Two Sum"
    second = "2025/03/14 11:59:00 PM UTC-8:30,3Sum"
    reading = read(f"Timestamp,Problem\n{first}\n{second}\n")
    assert [str(entry.at) for entry in reading.entries] == [
        "2025-03-14 21:12:44+01:00",
        "2025-03-14 23:59:00-08:30",
    ]
