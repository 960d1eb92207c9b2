"""What stands in tables as people really keep them."""

import pytest

from tests.exchange.formats.handed_tables import meanings, read, recognised, told
from trainer.domain.problem.problem import Level

DATED = "Title,Date\n"


def test_cells_are_padded_and_the_last_line_has_no_end() -> None:
    found = read("Title , Status, Date\n Two Sum ,Solved , 2024-01-05 ")
    assert told(found) == ["Two Sum | 2024-01-05 | GOOD"]


def test_surplus_cells_belong_to_the_text_that_had_a_comma() -> None:
    found = read(
        "No,Title,Level,Date\n50,Pow(x, n),Medium,2024-01-05\n1,Two Sum,Easy,2024-01-07\n"
        "528,Random, Pick, with Weight,Medium,2024-01-08,,\n"
    )
    assert [entry.title for entry in found.entries] == [
        "Pow(x, n)",
        "Two Sum",
        "Random, Pick, with Weight",
    ]
    assert [entry.level for entry in found.entries] == [Level.MEDIUM, Level.EASY, Level.MEDIUM]
    assert found.entries[0].number == 50


def test_two_records_on_one_line_are_two() -> None:
    head = "No,Title,Level,Date\n20,Valid Parentheses,Easy,2024-01-03\n"
    for between in (",", "", " "):
        found = read(
            f"{head}1,Two Sum,Easy,2024-01-07{between}217,Contains Duplicate,Easy,2024-01-09\n"
        )
        assert told(found)[1:] == [
            "Two Sum | 2024-01-07 | GOOD | guessed",
            "Contains Duplicate | 2024-01-09 | GOOD | guessed",
        ]
        assert [entry.line for entry in found.entries] == [2, 3, 3]


def test_a_note_in_quotes_goes_over_lines() -> None:
    found = read('Title,Notes,Status\nTwo Sum,"one\n\n\ttwo, ""three""",Done\n3Sum,,Done\n')
    assert found.entries[0].note == 'one\n\n    two, "three"'
    assert found.entries[1].line == 5


def test_a_quote_that_never_closes_costs_its_own_line_only() -> None:
    rows = "".join(f"Number of Paths {at},x,Done\n" for at in range(2000))
    found = read(f'Title,Notes,Status\n"Two Sum,x,Done\n{rows}')
    assert (found.rows, found.entries[0].title) == (2001, "Two Sum")
    assert found.entries[-1].line == 2002


def test_pictures_say_how_it_went() -> None:
    found = read(
        "Problem,Status,Date\nTwo Sum,✅,2024-01-05\n"
        "3Sum,🟡,2024-01-05\nLRU Cache,❌,2024-01-05\nTwo Sum,⬜,\n"
    )
    assert told(found) == [
        "Two Sum | 2024-01-05 | GOOD",
        "3Sum | 2024-01-05 | HARD",
        "LRU Cache | 2024-01-05 | AGAIN",
        "Two Sum | - | - | not started",
    ]


def test_a_cross_without_a_day_was_not_begun() -> None:
    found = read("Problem,Done,Failed\nTwo Sum,❌,\n3Sum,No,\nLRU Cache,,Yes\n")
    assert told(found) == [
        "Two Sum | - | - | not started",
        "3Sum | - | - | not started",
        "LRU Cache | - | AGAIN",
    ]


def test_a_box_that_is_not_ticked_beside_a_day_was_tried_in_vain() -> None:
    found = read("Problem,Solved,Date\nTwo Sum,FALSE,2024-01-05\n3Sum,TRUE,2024-01-06\n")
    assert told(found) == ["Two Sum | 2024-01-05 | AGAIN", "3Sum | 2024-01-06 | GOOD"]


def test_columns_ask_and_yes_or_no_answers() -> None:
    found = read(
        "Problem,Attempted,Used hints,Looked at solution,Solved,Date\n"
        "Two Sum,Yes,No,No,Yes,2024-01-01\n3Sum,Yes,Yes,No,Yes,2024-01-02\n"
        "LRU Cache,Yes,,Yes,Yes,2024-01-03\nCoin Change,Yes,,,,2024-01-04\n"
    )
    assert [entry.rating.name for entry in found.entries if entry.rating] == [
        "GOOD",
        "HARD",
        "AGAIN",
        "AGAIN",
    ]


def test_of_numbered_attempts_the_last_counts() -> None:
    found = read("Problem,Attempt 1,Attempt 2\nTwo Sum,❌,✅\n3Sum,✅,❌\nLRU Cache,,\n")
    assert told(found)[0] == "Two Sum | - | GOOD"
    assert told(found)[2] == "LRU Cache | - | - | not started"


def test_the_same_row_twice_is_two_rows() -> None:
    assert len(read(DATED + "Two Sum,2024-01-05\nTwo Sum,2024-01-05\n").entries) == 2


def test_a_row_without_a_title_has_its_link_and_one_with_neither_says_so() -> None:
    found = read(
        "Title,Link,Date\n,https://leetcode.com/problems/two-sum/,2024-01-05\n,,2024-01-06\n"
    )
    assert told(found) == [
        "https://leetcode.com/problems/two-sum/ | 2024-01-05 | GOOD | guessed",
        " | - | - | no problem name",
    ]


def test_numbers_may_be_padded_or_none_at_all_and_levels_stars() -> None:
    found = read(
        "id;difficulty;name;last solved\n"
        "NA1;★★;Two Sum;12.03.2024\n0217;★;Contains Duplicate;1.4.2024\n"
    )
    assert [entry.number for entry in found.entries] == [None, 217]
    assert [entry.level for entry in found.entries] == [Level.MEDIUM, Level.EASY]


@pytest.mark.parametrize("header", ["S.No", "#", "No", "Sr No", "id"])
def test_a_number_that_counts_the_rows_is_dropped(header: str) -> None:
    found = read(f"{header},Title\n1,House Robber\n2,3Sum\n3,Two Sum\n4,Coin Change\n")
    assert [entry.number for entry in found.entries] == [None] * 4
    assert meanings(found)[header] == "ignore"


def test_numbers_of_leetcode_stay() -> None:
    found = read("#,Title\n1,Two Sum\n15,3Sum\n217,Contains Duplicate\n")
    assert [entry.number for entry in found.entries] == [1, 15, 217]


def test_a_numbered_list_has_no_numbers_of_leetcode() -> None:
    found = read("1. House Robber\n2. 3Sum\n3. Valid Anagram\n4. LRU Cache\n")
    assert [(entry.title, entry.number) for entry in found.entries][:2] == [
        ("House Robber", None),
        ("3Sum", None),
    ]


def test_a_formula_is_text() -> None:
    found = read(DATED + "=2+3,2024-01-05\n\"=cmd|'/c calc'!A1\",2024-01-05\n")
    assert found.entries[0].title == "=2+3"


def test_without_a_header_the_cells_tell() -> None:
    found = read("50,Pow(x, n),Medium,2024-01-05\n1,Two Sum,Easy,2024-01-07\n")
    assert list(meanings(found).values()) == ["number", "title", "level", "day"]
    assert found.entries[0].title == "Pow(x, n)"
    found = read("217,2024-01-05,3\n20,2024-01-07,5\n1,2024-01-05,3\n")
    assert list(meanings(found).values()) == ["number", "day", "confidence"]


def test_names_or_links_one_a_line_are_a_list() -> None:
    for text in (
        "Two Sum\nPow(x, n)\nTask Scheduler\n",
        "- Two Sum\n- Pow(x, n)\n- Task Scheduler",
    ):
        assert recognised(text)
        assert [entry.title for entry in read(text).entries] == [
            "Two Sum",
            "Pow(x, n)",
            "Task Scheduler",
        ]
    link = "https://leetcode.com/problems/two-sum/"
    assert read(f"{link}\n").entries[0].link == link
    assert [entry.title for entry in read("two sum, 3sum, valid anagram").entries] == [
        "two sum",
        "3sum",
        "valid anagram",
    ]


def test_a_caption_and_blank_rows_stand_above_the_header() -> None:
    found = read("My problem tracker,,\n,,\nTitle,Date,Result\nTwo Sum,2024-01-05,Solved\n")
    assert told(found) == ["Two Sum | 2024-01-05 | GOOD"]
    assert found.entries[0].line == 4


def test_rows_that_were_only_prepared_count_for_nothing() -> None:
    found = read("No,Title,Solved,Date\n1,Two Sum,TRUE,2024-01-05\n2,,FALSE,\n3,,FALSE,\n")
    assert (found.rows, len(found.entries)) == (1, 1)


def test_a_header_that_comes_again_counts_for_nothing() -> None:
    found = read(DATED + "Two Sum,2024-01-05\nTitle,Date\n3Sum,2024-01-06\n")
    assert [entry.title for entry in found.entries] == ["Two Sum", "3Sum"]


def test_headers_that_repeat_or_lack_have_names_of_their_own() -> None:
    found = read("Title,Date,Date,\nTwo Sum,2024-01-05,2024-01-06,x\n")
    assert list(meanings(found)) == ["Title", "Date", "Date (2)", "column 4"]
    assert len(found.entries) == 2


def test_a_status_in_unknown_words_is_said() -> None:
    found = read("Title,Status\nTwo Sum,Solved\n3Sum,purple\n")
    assert told(found)[1] == "3Sum | - | - | “purple” does not say how it went"


def test_a_solved_column_may_hold_days() -> None:
    found = read("Problem,Solved\nTwo Sum,2024-01-05\n3Sum,\n")
    assert told(found) == ["Two Sum | 2024-01-05 | GOOD", "3Sum | - | - | not started"]


def test_a_confidence_may_go_up_to_ten() -> None:
    found = read("Problem,Confidence\nTwo Sum,10\n3Sum,6\nLRU Cache,3\nCoin Change,1\n")
    ratings = [entry.rating.name for entry in found.entries if entry.rating]
    assert ratings == ["EASY", "GOOD", "HARD", "AGAIN"]


def test_minutes_alone_tell_that_it_was_tried() -> None:
    found = read("Problem,Time taken (mins)\nTwo Sum,25\n3Sum,\n")
    assert told(found) == ["Two Sum | - | GOOD | guessed", "3Sum | - | - | not started"]
    assert found.entries[0].minutes == 25


def test_a_header_in_unknown_words_stands_above_values() -> None:
    found = read("Uppgift,Dag\nTwo Sum,2024-01-05\n3Sum,2024-01-06\n")
    assert meanings(found) == {"Uppgift": "title", "Dag": "day"}
    assert len(found.entries) == 2


def test_a_tick_or_nothing_stands_above_boxes() -> None:
    for header in ("✓", ""):
        found = read(f"{header},Problem,Level\nTRUE,Two Sum,Easy\nFALSE,3Sum,Medium\n")
        assert told(found) == ["Two Sum | - | GOOD", "3Sum | - | - | not started"]


def test_the_number_of_an_attempt_is_no_status() -> None:
    found = read(
        "problem_id,problem_name,attempt_number,result,date\n"
        "1,Two Sum,1,fail,2024-01-01\n1,Two Sum,2,pass,2024-01-05\n"
    )
    assert meanings(found)["attempt_number"] == "ignore"
    assert told(found) == ["Two Sum | 2024-01-01 | AGAIN", "Two Sum | 2024-01-05 | GOOD"]
