"""Pages pasted as text: rows with tabs, one cell a line, plain names."""

from time import process_time

import pytest

from tests.exchange.handed_texts import alone, read, told, withstands
from trainer.exchange.formats.pasted import FORMAT

HEADER = "Problem\nDifficulty\nStatus\nLanguage\nRuntime\nMemory\nTime\n"
ACCEPTED = "Two Sum\nEasy\nAccepted\nPython\n40 ms\n17 MB\nJan 5, 2026, 10:30 PM\n"
REFUSED = "Two Sum\nEasy\nWrong Answer\nPython\nN/A\nN/A\nJan 5, 2026, 10:10 PM\n"
OTHER = "3Sum\nMedium\nTime Limit Exceeded\nPython\nN/A\nN/A\nJan 4, 2026, 9:00 PM\n"


def pasted(text: str) -> list[tuple[str, str, int | None]]:
    return [told(entry) for entry in read(FORMAT, alone(text, "-")).entries]


def test_seven_lines_after_header_words_are_a_row() -> None:
    reading = read(FORMAT, alone(HEADER + ACCEPTED + OTHER, "-"))
    assert [told(one) for one in reading.entries] == [
        ("Two Sum", "2026-01-05", 3),
        ("3Sum", "2026-01-04", 1),
    ]
    assert reading.entries[0].at is not None
    assert reading.entries[0].line == 8


def test_the_submissions_of_a_day_are_one_outcome_with_the_minutes_between_them() -> None:
    reading = read(FORMAT, alone(HEADER + ACCEPTED + REFUSED, "-"))
    assert reading.rows == 2
    assert told(reading.entries[0]) == ("Two Sum", "2026-01-05", 3)
    assert reading.entries[0].minutes == 20


def test_many_refused_ones_before_it_make_it_hard() -> None:
    assert pasted(HEADER + ACCEPTED + 4 * REFUSED) == [("Two Sum", "2026-01-05", 2)]


def test_words_of_the_page_around_the_table_do_no_harm() -> None:
    page = f"Submissions\nAll time\n{HEADER}{ACCEPTED}{OTHER}1\n2\nNext\n"
    assert len(pasted(page)) == 2


def test_a_row_that_lacks_cells_does_not_shift_those_after_it() -> None:
    short = "Word Search\nMedium\nWrong Answer\nPython\nJan 3, 2026\n"
    assert pasted(HEADER + ACCEPTED + short + OTHER + OTHER)[1:] == [
        ("Word Search", "2026-01-03", 1),
        ("3Sum", "2026-01-04", 1),
    ]


def test_rows_without_a_header_are_told_by_their_verdicts() -> None:
    assert pasted(ACCEPTED + OTHER) == [("Two Sum", "2026-01-05", 3), ("3Sum", "2026-01-04", 1)]


def test_the_progress_page_has_a_line_more_than_its_header_has_words() -> None:
    page = (
        "Last Submitted\nProblem\nLast Result\nSubmissions\n"
        "2026.04.26\n1. Two Sum\nEasy\nAccepted\n8\n2026.04.25\n15. 3Sum\nMedium\nWrong Answer\n3\n"
    )
    assert pasted(page) == [("Two Sum", "2026-04-26", 3), ("3Sum", "2026-04-25", 1)]


def test_cells_with_tabs_between_are_rows_with_and_without_a_header() -> None:
    row = "2026-01-05 22:30\tTwo Sum\tAccepted\t40 ms\tpython3\n"
    other = "2026-01-06 22:30\tValid Anagram\tRuntime Error\tN/A\tpython3\n"
    expected = [("Two Sum", "2026-01-05", 3), ("Valid Anagram", "2026-01-06", 1)]
    assert pasted("Time Submitted\tQuestion\tStatus\tRuntime\tLanguage\n" + row + other) == expected
    assert pasted(row + other) == expected


def test_how_long_ago_something_was_is_no_day() -> None:
    reading = read(FORMAT, alone(HEADER + ACCEPTED.replace("Jan 5, 2026, 10:30 PM", "3 days ago")))
    assert told(reading.entries[0]) == ("Two Sum", "", 3)
    assert "it is unknown when the page was copied" in reading.remarks[0]


def test_a_tracker_with_tabs_is_left_to_those_who_read_tables() -> None:
    tracker = "Problem\tStatus\tDate\tNotes\nTwo Sum\tSolved\t2026-01-05\tuse a dict\n"
    assert not FORMAT.recognises(alone(tracker, "tracker.tsv"))


def test_a_list_of_names_or_links_is_only_listed() -> None:
    names = "Two Sum\n3sum\nvalid-anagram\nhttps://leetcode.com/problems/word-search/\n15. 3Sum\n"
    reading = read(FORMAT, alone(names, "-"))
    assert [entry.rating for entry in reading.entries] == [None] * 5
    assert reading.entries[3].link == "https://leetcode.com/problems/word-search/"
    assert reading.entries[4].number == 15


def test_lines_that_are_days_date_the_names_below_them() -> None:
    diary = "2024-01-05\nTwo Sum\n3Sum - with hint\n\n2024-01-06:\n1. Word Search\n2. Jump Game\n"
    assert pasted(diary) == [
        ("Two Sum", "2024-01-05", 3),
        ("3Sum", "2024-01-05", 2),
        ("Word Search", "2024-01-06", 3),
        ("Jump Game", "2024-01-06", 3),
    ]


def test_numbers_that_count_the_lines_are_none_of_leetcode() -> None:
    reading = read(FORMAT, alone("1. Two Sum\n2. Valid Anagram\n3. 3Sum\n4. Word Search\n", "-"))
    assert [entry.number for entry in reading.entries] == [None] * 4


@pytest.mark.parametrize(
    "text",
    [
        "Milk\nEggs\nBread\n",
        "I walked along the tree line today.\nIt was a valid way to find some water.\n",
        "numpy==1.2\nscipy>=3\n",
        "MIT License\n\nCopyright (c) 2026 Somebody\n",
        "- [x] Two Sum\n- [ ] Word Search\n",
        "title,date\nTwo Sum,2024-01-01\n3Sum,2024-01-02\n",
        "def two_sum(numbers):\n    return sum(numbers)\n",
        '{"title": "Two Sum"}',
        "",
    ],
)
def test_other_texts_are_not_taken_for_a_past(text: str) -> None:
    assert not FORMAT.recognises(alone(text, "notes.txt"))


def test_whatever_is_pasted_is_answered() -> None:
    withstands(FORMAT, HEADER + ACCEPTED + REFUSED + OTHER, "-")
    withstands(FORMAT, "Two Sum\n3Sum\n1. Word Search\n", "-")


def test_ten_thousand_rows_take_no_time() -> None:
    begun = process_time()
    assert len(pasted(HEADER + (ACCEPTED + OTHER) * 5000)) == 2
    assert process_time() - begun < 4
