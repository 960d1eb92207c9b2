"""Notes in Org: keywords with days, and the three programs of cards."""

from time import process_time

import pytest

from tests.exchange.handed_texts import WISHES, alone, folder, read, told, withstands
from trainer.domain.errors import TrainerError
from trainer.domain.problem.problem import Level
from trainer.exchange.formats.org import FORMAT

DONE = (
    "* Arrays\n** DONE [[https://leetcode.com/problems/two-sum/][1. Two Sum]] :easy:\n"
    "   CLOSED: [2026-01-03 Sat 21:10]\n   :PROPERTIES:\n   :DIFFICULTY: Easy\n   :END:\n"
    "   Use a dict.\n** TODO 3Sum\n   SCHEDULED: <2026-12-03 Thu>\n"
)
FC = (
    "* Two Sum :fc:\n:PROPERTIES:\n:ID: abc\n:FC_TYPE: double\n:END:\n:REVIEW_DATA:\n"
    "| position | ease | box | interval | due |\n|----------+------+-----+----------+-----|\n"
    "| front | 2.5 | 3 | 6.0 | 2026-02-20T08:00:00Z |\n:END:\n"
)
LOG = (
    "2026-02-10T08:00:00Z\tnotes.org\tabc\tfront\t2.5\t1\t1.0\tagain\t12.0\tv1\n"
    "2026-02-10T08:05:00Z\tnotes.org\tabc\tfront\t2.5\t1\t1.0\tgood\t5.0\tv1\n"
    "2026-02-12T08:00:00Z\tnotes.org\tabc\tback\t2.5\t1\t1.0\teasy\n"
    "2026-02-14T08:00:00Z\tnotes.org\tabc\tfront\t2.5\t2\t2.0\tgood\n"
)
DRILL = (
    "* Word Search :drill:\n:PROPERTIES:\n:DRILL_LAST_INTERVAL: 4.1\n:DRILL_LAST_QUALITY: 3\n"
    ":DRILL_LAST_REVIEWED: [2026-02-27 Fri 23:14]\n:END:\n"
)
SRS = (
    "* Valid Anagram\n:SRSITEMS:\n| ! | timestamp | rating | stability | difficulty | state |\n"
    "|---+---+---+---+---+---|\n|   | 2026-01-03T10:00:00Z | :again | 0.2 | 7.0 | :learning |\n"
    "|   | 2026-01-05T10:00:00Z | :good | 2.3 | 6.8 | :review |\n"
    "| * | 2026-01-09T10:00:00Z | | 2.3 | 6.8 | :review |\n:END:\n"
)


def said(text: str) -> list[tuple[str, str, int | None]]:
    return [told(entry) for entry in read(FORMAT, alone(text, "notes.org")).entries]


def test_done_and_closed_is_solved_on_that_day_and_todo_is_not_started() -> None:
    entries = read(FORMAT, alone(DONE, "notes.org")).entries
    assert [told(entry) for entry in entries] == [("Two Sum", "2026-01-03", 3), ("3Sum", "", None)]
    first, second = entries
    assert (first.number, first.level, first.line) == (1, Level.EASY, 2)
    assert (first.link, first.note) == ("https://leetcode.com/problems/two-sum/", "Use a dict.")
    assert second.why_not == "not started"


def test_done_without_a_day_is_known() -> None:
    assert said("* DONE Two Sum\n") == [("Two Sum", "", 3)]


def test_a_task_that_repeats_has_a_day_for_each_time() -> None:
    text = (
        '* TODO Two Sum\n:LOGBOOK:\n- State "DONE"       from "TODO"       [2026-02-03 Tue 20:00]\n'
        '- State "DONE"       from "TODO"       [2026-01-03 Sat 20:00]\n:END:\n'
    )
    assert said(text) == [("Two Sum", "2026-01-03", 3), ("Two Sum", "2026-02-03", 3)]


def test_own_keywords_and_the_clock_are_understood() -> None:
    text = (
        "#+TODO: TODO | SOLVED(s) HINTED(h)\n* HINTED Two Sum\n  CLOSED: [2026-01-03 Sat]\n"
        ":LOGBOOK:\nCLOCK: [2026-01-03 Sat 20:00]--[2026-01-03 Sat 20:25] =>  0:25\n:END:\n"
    )
    entry = read(FORMAT, alone(text, "-")).entries[0]
    assert (told(entry), entry.minutes) == (("Two Sum", "2026-01-03", 2), 25)


def test_the_log_of_org_fc_is_joined_by_id_and_a_day_s_first_answer_counts() -> None:
    entries = read(FORMAT, folder({"notes.org": FC, "org-fc-reviews.tsv": LOG})).entries
    assert [told(entry) for entry in entries] == [
        ("Two Sum", "2026-02-10", 1),
        ("Two Sum", "2026-02-14", 3),
    ]
    assert entries[0].source_id == "abc 2026-02-10T08:00:00+00:00"
    assert not entries[0].of_a_state


def test_reviews_of_cards_that_are_gone_are_counted() -> None:
    log = LOG + LOG.replace("\tabc\t", "\tgone\t")
    reading = read(FORMAT, folder({"notes.org": FC, "org-fc-reviews.tsv": log}))
    assert len(reading.entries) == 2
    assert reading.remarks == ("4 reviews in the log skipped: no note has the card.",)


def test_without_its_log_a_card_of_org_fc_is_a_state() -> None:
    reading = read(FORMAT, alone(FC, "notes.org"))
    assert told(reading.entries[0]) == ("Two Sum", "2026-02-14", 3)
    assert reading.entries[0].of_a_state
    assert "Due dates" in reading.remarks[0]


def test_org_drill_keeps_one_dated_review() -> None:
    assert said(DRILL) == [("Word Search", "2026-02-27", 2)]


def test_each_row_of_org_srs_with_a_rating_is_a_review() -> None:
    assert said(SRS) == [("Valid Anagram", "2026-01-03", 1), ("Valid Anagram", "2026-01-05", 3)]


def test_checklists_and_tables_are_read_as_in_markdown() -> None:
    text = (
        "#+title: Log\n* 2026-01-03\n- [X] Two Sum\n- [ ] 3Sum\n* Table\n"
        "| Problem | Date |\n|---------+------|\n| Word Search | 2026-01-05 |\n"
    )
    assert said(text) == [
        ("Two Sum", "2026-01-03", 3),
        ("3Sum", "", None),
        ("Word Search", "2026-01-05", 3),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "* TODO Buy milk\n* DONE Call mother\n  CLOSED: [2026-01-03 Sat]\n",
        "* A heading\nSome prose about a tree.\n",
        "- [x] Two Sum\n- [ ] 3Sum\n",
        "",
    ],
)
def test_other_texts_are_not_taken_for_notes_on_problems(text: str) -> None:
    assert not FORMAT.recognises(alone(text, "notes.txt"))


def test_a_day_that_cannot_be_is_none() -> None:
    text = "* DONE Two Sum\n  CLOSED: [2026-02-31 Sat]\n* DONE 3Sum\n  CLOSED: [2199-01-01 Tue]\n"
    assert said(text) == [("Two Sum", "", 3), ("3Sum", "", 3)]


def test_a_text_without_any_problem_is_said_in_one_sentence() -> None:
    with pytest.raises(TrainerError, match="no heading and no list"):
        FORMAT.read(alone("prose", "a.org"), WISHES)


def test_whatever_a_note_holds_is_answered() -> None:
    withstands(FORMAT, DONE + FC + DRILL + SRS, "notes.org", rounds=80)


def test_ten_thousand_headings_take_no_time() -> None:
    text = "* DONE Two Sum\n  CLOSED: [2026-01-03 Sat 21:10]\n" * 10_000
    begun = process_time()
    assert len(said(text)) == 10_000
    assert process_time() - begun < 6
