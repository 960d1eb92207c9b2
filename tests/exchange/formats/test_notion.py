"""Notion's exports: tables with all rows or those of a view, pages, days and ranges."""

from time import process_time

import pytest

from tests.exchange.handed_texts import WISHES, alone, folder, packed, read, told, withstands
from trainer.domain.errors import TrainerError
from trainer.domain.importing.column import Meaning
from trainer.exchange.formats.notion import FORMAT

ID = "0123456789abcdef0123456789abcdef"
OTHER_ID = "f" * 32
WHOLE = (
    "\ufeffName,Difficulty,Date Solved,Solved,Revisit,Topics,Link,List\n"
    'Two Sum,Easy,"January 5, 2024 10:30 PM (EST)",Yes,No,"Array, Hash",'
    "https://leetcode.com/problems/two-sum/,Blind (https://www.notion.so/Blind-abc?pvs=21)\n"
    '3Sum,Medium,"January 6, 2024 → January 8, 2024",Yes,Yes,Array,,\n'
    "Word Search,Medium,,No,No,,,\n"
)
VIEW = "\ufeffName,Difficulty\nTwo Sum,Easy\n"
PAGE = "# Two Sum\n\nDifficulty: Easy\nDate Solved: January 5, 2024\nSolved: Yes\n\nuse a dict\n"
EMPTY_PAGE = "# 3Sum\n\nDifficulty: Medium\nDate Solved: \nSolved: No\n"
EXPORT = {
    f"Export.zip/LeetCode {ID}_all.csv": WHOLE,
    f"Export.zip/LeetCode {ID}.csv": VIEW,
    f"Export.zip/LeetCode/Two Sum {OTHER_ID}.md": PAGE,
}


def test_the_table_with_all_rows_is_read_and_not_that_of_the_view() -> None:
    reading = read(FORMAT, packed(EXPORT))
    assert reading.rows == 3
    assert [told(entry) for entry in reading.entries] == [
        ("Two Sum", "2024-01-05", 3),
        ("3Sum", "2024-01-08", 2),
        ("Word Search", "", None),
    ]
    assert Meaning.DAY in {column.meaning for column in reading.columns}


def test_the_table_of_the_view_is_read_where_there_is_no_other() -> None:
    assert read(FORMAT, packed({f"LeetCode {ID}.csv": VIEW})).rows == 1


def test_of_the_page_beside_a_table_only_the_text_is_taken_as_a_note() -> None:
    entries = read(FORMAT, packed(EXPORT)).entries
    assert [entry.note for entry in entries] == ["use a dict", "", ""]


def test_pages_are_read_where_there_is_no_table() -> None:
    pages = {f"LC/Two Sum {ID}.md": PAGE, f"LC/3Sum {OTHER_ID}.md": EMPTY_PAGE}
    entries = read(FORMAT, folder(pages)).entries
    assert [told(entry) for entry in entries] == [("3Sum", "", None), ("Two Sum", "2024-01-05", 3)]
    assert entries[1].note == "use a dict"
    assert entries[1].file == "Two Sum.md"


def test_a_page_alone_is_known_by_its_properties() -> None:
    for name in (f"Two Sum {ID}.md", "renamed.md"):
        assert told(read(FORMAT, alone(PAGE, name)).entries[0]) == ("Two Sum", "2024-01-05", 3)


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("January 5, 2024", "2024-01-05"),
        ("January 5, 2024 10:30 PM (EST)", "2024-01-05"),
        ("January 5, 2024 10:30 PM → 11:15 PM", "2024-01-05"),
        ("January 5, 2024 → January 7, 2024", "2024-01-07"),
        ("2024/01/05", "2024-01-05"),
        ("05/01/2024 → 25/01/2024", "2024-01-25"),
    ],
)
def test_days_are_read_as_notion_writes_them(written: str, day: str) -> None:
    table = f'Name,Date,Done\nTwo Sum,"{written}",Yes\n'
    entry = read(FORMAT, packed({f"LC {ID}.csv": table})).entries[0]
    assert told(entry) == ("Two Sum", day, 3)


def test_tables_about_something_else_are_left_alone() -> None:
    habits = 'Name,Done,Date\nRun,Yes,"January 5, 2024"\nSleep early,No,\n'
    files = {f"LC {ID}_all.csv": WHOLE, f"Habits {OTHER_ID}_all.csv": habits}
    assert read(FORMAT, packed(files)).rows == 3


def test_a_value_with_line_breaks_and_commas_stays_one_cell() -> None:
    table = 'Name,Date,Notes\nTwo Sum,"January 5, 2024","first,\nsecond"\n3Sum,,\n'
    entries = read(FORMAT, packed({f"LC {ID}.csv": table})).entries
    assert entries[0].note == "first,\nsecond"
    assert entries[1].line == 4


def test_files_without_notion_s_names_are_not_taken_for_its_export() -> None:
    assert not FORMAT.recognises(packed({"LeetCode.csv": WHOLE}))
    assert not FORMAT.recognises(packed({f"LC {ID}.csv": "weather,mood\nrain,low\n"}))
    assert not FORMAT.recognises(folder({"README.md": "# Title\n\nSome text: with a colon\n"}))
    assert not FORMAT.recognises(alone("# Title\n\nJust text.\n", "a.md"))


def test_an_export_without_a_table_or_a_page_is_said_in_one_sentence() -> None:
    with pytest.raises(TrainerError, match="no Notion table and no page"):
        FORMAT.read(packed({f"Note {ID}.md": "just text"}), WISHES)


def test_whatever_an_export_holds_is_answered() -> None:
    withstands(FORMAT, WHOLE, f"LeetCode {ID}_all.csv")
    withstands(FORMAT, PAGE, f"Two Sum {ID}.md")


def test_ten_thousand_rows_take_no_time() -> None:
    table = "Name,Date,Solved\n" + 'Two Sum,"January 5, 2024",Yes\n' * 10_000
    begun = process_time()
    assert read(FORMAT, packed({f"LC {ID}.csv": table})).rows == 10_000
    assert process_time() - begun < 6
