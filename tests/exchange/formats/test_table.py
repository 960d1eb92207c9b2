from datetime import date

import pytest

from tests.exchange.formats.handed_tables import meanings, read, recognised, told, wishes
from trainer.domain.importing.column import Meaning
from trainer.domain.log.review import Rating
from trainer.domain.problem.problem import Level

LOG = """\
S.No,Problem,Difficulty,Solved?,Date,Time Taken,Notes,Confidence,Revisit,Topics
1,1. Two Sum,E,Yes,2024-01-05,25m,"used a dict, then
two pointers",4,,"Array, Hash"
2,3Sum,Medium,No,2024-01-06,00:49:27,,1,Yes,Array
3,LRU Cache,M,Yes,2024-01-07,1h 5m,,4,yes,Design
4,Course Schedule,M,,,,,,,Graph
,,,,,,,,,

5,"Pow(x, n)",M,Yes,2024-01-09,,,,no,Math
"""


def test_a_log_is_read_whole() -> None:
    found = read(LOG)
    assert recognised(LOG)
    assert meanings(found) == {
        "S.No": "ignore",
        "Problem": "title",
        "Difficulty": "level",
        "Solved?": "status",
        "Date": "day",
        "Time Taken": "minutes",
        "Notes": "note",
        "Confidence": "confidence",
        "Revisit": "again",
        "Topics": "pattern",
    }
    assert told(found) == [
        "Two Sum | 2024-01-05 | GOOD",
        "3Sum | 2024-01-06 | AGAIN",
        "LRU Cache | 2024-01-07 | HARD",
        "Course Schedule | - | - | not started",
        "Pow(x, n) | 2024-01-09 | GOOD",
    ]
    first = found.entries[0]
    assert (first.line, first.number, first.minutes, first.level) == (2, 1, 25, Level.EASY)
    assert first.note == "used a dict, then\ntwo pointers"
    assert first.pattern == "Array, Hash"
    assert [entry.line for entry in found.entries] == [2, 4, 5, 6, 9]
    assert found.rows == 5


def test_the_columns_say_how_full_they_are_and_show_two_samples() -> None:
    status = read(LOG).columns[3]
    assert (status.header, status.samples, status.guessed) == ("Solved?", ("Yes", "No"), True)
    assert status.filled == pytest.approx(4 / 5)


def test_what_somebody_says_of_a_column_counts() -> None:
    found = read(LOG, wishes({"Revisit": Meaning.IGNORED, "solved?": Meaning.IGNORED}))
    assert (found.columns[3].guessed, found.columns[0].guessed) == (False, True)
    assert told(found)[2] == "LRU Cache | 2024-01-07 | GOOD"
    assert told(found)[0] == "Two Sum | 2024-01-05 | GOOD"


def test_a_list_has_no_past() -> None:
    found = read("Title,Link\nTwo Sum,https://leetcode.com/problems/two-sum/\n3Sum,\n")
    assert told(found) == ["Two Sum | - | -", "3Sum | - | -"]
    assert found.entries[0].link == "https://leetcode.com/problems/two-sum/"


@pytest.mark.parametrize("between", [",", ";", "\t", "|"])
def test_any_separator_is_found(between: str) -> None:
    rows = [["Title", "Status", "Date"], ["Two Sum", "Solved", "2024-01-05"]]
    text = "\n".join(between.join(row) for row in rows)
    assert recognised(text)
    assert told(read(text)) == ["Two Sum | 2024-01-05 | GOOD"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_any_encoding_is_read(encoding: str) -> None:
    text = "Title,Status,Notes\r\nTwo Sum,Solved,déjà vu\r\n3Sum,Done,très bien, très drôle\r\n"
    found = read(text.encode(encoding))
    assert told(found) == ["Two Sum | - | GOOD", "3Sum | - | GOOD"]
    assert found.entries[0].note.startswith("déj")


def test_times_solved_first_and_last_are_two_attempts_and_nothing_made_up() -> None:
    found = read(
        "Problem,Times Solved,First Solved,Last Solved\n"
        "Two Sum,3,2024-01-02,2024-01-25\n3Sum,1,2024-02-01,2024-02-01\nLRU Cache,0,,\n"
        "Coin Change,2,,\n"
    )
    assert told(found) == [
        "Two Sum | 2024-01-02 | GOOD",
        "Two Sum | 2024-01-25 | GOOD",
        "3Sum | 2024-02-01 | GOOD",
        "LRU Cache | - | - | not started",
        "Coin Change | - | GOOD | guessed",
    ]


def test_every_column_of_days_is_an_attempt_and_the_status_is_of_the_last() -> None:
    found = read(
        "Problem,Status,Attempt 1,Attempt 2,Reviewed 3\n"
        "Two Sum,with hints,2024-01-01,2024-01-05,2024-02-01\n3Sum,,2024-01-02,,\n"
    )
    assert told(found) == [
        "Two Sum | 2024-01-01 | GOOD | guessed",
        "Two Sum | 2024-01-05 | GOOD | guessed",
        "Two Sum | 2024-02-01 | HARD",
        "3Sum | 2024-01-02 | GOOD | guessed",
    ]


def test_the_day_it_was_attempted_and_the_day_it_was_solved_are_told_apart() -> None:
    found = read(
        "title,date_attempted,date_solved\nTwo Sum,2024-01-01,2024-01-05\n3Sum,2024-01-02,\n"
    )
    assert told(found) == [
        "Two Sum | 2024-01-01 | AGAIN",
        "Two Sum | 2024-01-05 | GOOD",
        "3Sum | 2024-01-02 | AGAIN",
    ]


def test_a_plan_for_days_ahead_is_said_to_be_lost() -> None:
    found = read(
        "Problem,Solved,Review on\nTwo Sum,2024-01-05,2027-01-01\n3Sum,2024-01-06,2027-02-01\n"
    )
    assert told(found)[0] == "Two Sum | 2024-01-05 | GOOD"
    assert found.remarks == ("The dates in “Review on” are in the future and were ignored.",)


def test_an_open_order_of_days_is_said_and_a_wish_decides() -> None:
    text = "Title,Date\nTwo Sum,02/01/2024\n"
    assert (read(text).day_order_open, read(text).entries[0].day) == (True, date(2024, 2, 1))
    decided = read(text, wishes(day_first=True))
    assert (decided.day_order_open, decided.entries[0].day) == (False, date(2024, 1, 2))


def test_one_column_of_days_speaks_for_the_other() -> None:
    found = read("Title,First,Last\nTwo Sum,02/01/2024,25/01/2024\n")
    assert [entry.day for entry in found.entries] == [date(2024, 1, 2), date(2024, 1, 25)]
    assert not found.day_order_open


def test_another_platform_is_said() -> None:
    found = read(
        "Problem,Platform,Link\nWatermelon,Codeforces,\nTwo Sum,LeetCode,\n"
        "Add Two Numbers,,https://www.codechef.com/problems/FLOW001\n"
    )
    assert [entry.site for entry in found.entries] == ["Codeforces", "", "codechef.com"]


def test_leetcodes_own_lists_of_states_are_read() -> None:
    found = read(
        "question_id;title;titleSlug;status;lastSubmitted\n"
        "792;Binary Search;binary-search;ac;1706000000\n15;3Sum;3sum;notac;1706100000000\n"
    )
    assert told(found) == ["Binary Search | 2024-01-23 | GOOD", "3Sum | 2024-01-24 | AGAIN"]
    assert (found.entries[0].slug, found.entries[0].number) == ("binary-search", 792)


def test_a_level_is_no_rating() -> None:
    found = read("Title,Difficulty,Date\nTwo Sum,Easy,2024-01-05\n3Sum,Hard,2024-01-06\n")
    assert [entry.rating for entry in found.entries] == [Rating.GOOD, Rating.GOOD]
    assert all(entry.guessed for entry in found.entries)


def test_submissions_of_one_day_are_one_outcome() -> None:
    found = read(
        "Date,Problem,Verdict,Runtime\n2024-01-05 10:30:00,two-sum,Accepted,40 ms\n"
        "2024-01-05 10:05:00,two-sum,Wrong Answer,N/A\n2024-01-06 10:05:00,3sum,TLE,N/A\n"
    )
    assert told(found) == ["two-sum | 2024-01-05 | GOOD", "3sum | 2024-01-06 | AGAIN"]
    assert (found.rows, found.entries[0].minutes) == (3, 25)
