"""Saved answers of LeetCode's own page."""

import base64
import json
from typing import Any

import pytest

from tests.exchange.formats.leetcode_samples import (
    all_problems,
    handed,
    listed,
    of_one_problem,
    page,
    progress,
    question,
    recent,
    recorded,
    submission,
)
from tests.exchange.formats.repositories import dated, read
from trainer.domain.importing.reading import Reading
from trainer.domain.problem.problem import Level
from trainer.exchange.formats.leetcode import FORMAT

MORNING = "2026-03-02T08:00:00+00:00"
LATER = "2026-03-02T08:25:00+00:00"
NEXT = "2026-03-05T08:00:00+00:00"


def reading_of(value: Any, name: str = "saved.json") -> Reading:
    """Read one saved file."""
    text = value if isinstance(value, str) else json.dumps(value)
    return read(FORMAT, handed({name: text}))


def test_submissions_of_a_day_are_one_outcome_with_its_minutes() -> None:
    rows = page(submission(LATER), submission(MORNING, "Wrong Answer"), submission(NEXT))
    first, second = reading_of(rows).entries
    assert (first.slug, first.title, first.rating) == ("binary-search", "Binary Search", 3)
    assert (str(first.day), first.minutes, first.guessed) == ("2026-03-02", 25, False)
    assert first.code == "class Solution: ..."
    assert (str(second.day), second.minutes) == ("2026-03-05", None)
    assert reading_of(rows).rows == 3


def test_the_internal_number_is_none_and_the_public_one_is() -> None:
    assert reading_of(page(submission(MORNING))).entries[0].number == 704
    old = {
        key: value
        for key, value in submission(MORNING).items()
        if key not in ("frontend_id", "title_slug")
    }
    (entry,) = reading_of(page(old)).entries
    assert (entry.number, entry.slug, entry.title) == (None, "", "Binary Search")


def test_many_wrong_ones_before_make_it_hard_and_none_accepted_means_not_solved() -> None:
    wrong = [submission(f"2026-03-02T08:0{minute}:00+00:00", "Wrong Answer") for minute in range(4)]
    assert dated(reading_of(page(*wrong, submission(LATER))))[0][2] == 2
    assert dated(reading_of(page(*wrong[:3], submission(LATER))))[0][2] == 3
    assert dated(reading_of(page(*wrong)))[0][2] == 1


def test_a_day_ends_at_the_learner_s_hour() -> None:
    rows = page(submission("2026-03-03T02:30:00+00:00"), submission("2026-03-03T03:30:00+00:00"))
    assert [day for _, day, _ in dated(reading_of(rows))] == ["2026-03-02", "2026-03-03"]


def test_pages_may_be_joined_follow_each_other_or_overlap() -> None:
    one, two = page(submission(MORNING, "Wrong Answer")), page(submission(NEXT))
    expected = [("Binary Search", "2026-03-02", 1), ("Binary Search", "2026-03-05", 3)]
    joined = [one["submissions_dump"][0], two["submissions_dump"][0]]
    for text in (
        json.dumps([one, two]),
        json.dumps(one) + json.dumps(two),
        f"{json.dumps(one)}\n{json.dumps(two)}\n",
        "\n".join(json.dumps(row) for row in joined),
        json.dumps(joined),
        json.dumps({"pages": [one, two, one]}),
    ):
        assert dated(reading_of(text)) == expected


def test_rows_of_one_problem_lie_under_its_slug_or_in_a_file_of_its_name() -> None:
    answer = of_one_problem(listed(MORNING))
    assert reading_of({"two-sum": answer}).entries[0].slug == "two-sum"
    assert reading_of({"titleSlug": "two-sum", **answer}).entries[0].slug == "two-sum"
    for name in ("two-sum.json", "submissions_two-sum.json", "deep/0001-two-sum.json"):
        assert reading_of(answer, name).entries[0].slug == "two-sum"


def test_rows_that_name_no_problem_are_skipped_and_say_why() -> None:
    (entry,) = reading_of(of_one_problem(listed(MORNING)), "submissions.json").entries
    assert entry.rating is None
    assert "names no problem" in entry.why_not


def test_each_file_of_a_folder_is_of_its_own_problem() -> None:
    files = {f"{slug}.json": of_one_problem(listed(MORNING)) for slug in ("two-sum", "lru-cache")}
    reading = read(FORMAT, handed({name: json.dumps(it) for name, it in files.items()}))
    assert [(entry.slug, entry.file) for entry in reading.entries] == [
        ("lru-cache", "lru-cache.json"),
        ("two-sum", "two-sum.json"),
    ]


def test_a_rating_in_a_note_is_that_of_the_day() -> None:
    rows = of_one_problem(listed(MORNING, notes="a map [anki:2]"), listed(NEXT, notes="fine"))
    first, second = reading_of(rows, "two-sum.json").entries
    assert (first.rating, first.note) == (2, "a map")
    assert (second.rating, second.note) == (3, "fine")


def test_recent_ones_were_accepted() -> None:
    answer = recent(("Two Sum", "two-sum", MORNING), ("3Sum", "3sum", NEXT))
    assert dated(reading_of(answer)) == [("Two Sum", "2026-03-02", 3), ("3Sum", "2026-03-05", 3)]
    inner = answer["data"]["recentAcSubmissionList"]
    assert len(dated(reading_of(inner))) == 2


def test_progress_has_one_day_a_problem() -> None:
    (entry,) = reading_of(progress(question())).entries
    assert (str(entry.day), entry.rating, entry.guessed) == ("2026-04-26", 3, True)
    assert (entry.number, entry.level) == (1, Level.EASY)


def test_solved_once_and_failed_last_is_known_on_no_known_day() -> None:
    (entry,) = reading_of(progress(question(last="WA"))).entries
    assert (entry.day, entry.rating, entry.guessed) == (None, 3, True)


def test_attempted_is_not_solved_on_its_day_and_not_started_is_nothing() -> None:
    tried, never = reading_of(
        progress(
            question("ATTEMPTED", "WA"),
            question("NOT_STARTED", "", titleSlug="3sum", lastSubmittedAt=None),
        )
    ).entries
    assert (str(tried.day), tried.rating) == ("2026-04-26", 1)
    assert (never.rating, never.why_not) == (None, "not started")


def test_the_list_of_all_problems_has_states_without_days() -> None:
    answer = all_problems(("two-sum", 1, "ac"), ("3sum", 15, "notac"), ("4sum", 18, None))
    solved, tried, never = reading_of(answer).entries
    assert (solved.slug, solved.number, solved.rating, solved.day) == ("two-sum", 1, 3, None)
    assert (solved.title, solved.level) == ("Two Sum", Level.MEDIUM)
    assert (tried.rating, bool(tried.why_not)) == (None, True)
    assert (never.rating, never.why_not) == (None, "not started")


def test_the_newer_list_of_problems_is_read() -> None:
    row = {"titleSlug": "two-sum", "title": "Two Sum", "frontendQuestionId": "1", "status": "ac"}
    never = {**row, "titleSlug": "3sum", "status": None}
    newest = {**row, "titleSlug": "4sum", "status": "SOLVED"}
    answer = {"data": {"problemsetQuestionList": {"total": 3, "questions": [row, never, newest]}}}
    assert [entry.rating for entry in reading_of(answer).entries] == [3, None, 3]


@pytest.mark.parametrize(
    "row",
    [
        {"titleSlug": "two-sum", "date": "2026-03-02", "status": "Accepted"},
        {"title_slug": "two-sum", "timestamp": 1772438400000, "statusDisplay": "Accepted"},
        {"Title Slug": "two-sum", "timestamp": "1772438400", "status": 10},
        {"url": "https://leetcode.com/problems/two-sum/", "date": "2026-03-02T08:00:00Z"},
        {"question": {"titleSlug": "two-sum"}, "timestamp": 1772438400, "statusDisplay": "通过"},
    ],
)
def test_what_extensions_export_is_read_by_its_keys(row: dict[str, Any]) -> None:
    assert dated(reading_of([{**row, "id": 5}])) == [
        (row.get("titleSlug") or "two-sum", "2026-03-02", 3)
    ]


def test_of_a_recorded_session_only_answers_of_leetcode_are_read() -> None:
    answer = json.dumps(of_one_problem(listed(MORNING, notes="mine")))
    other = json.dumps(of_one_problem(listed(NEXT)))
    asked = json.dumps({"variables": {"questionSlug": "two-sum"}})
    wrapped = base64.b64encode(json.dumps(page(submission(NEXT))).encode()).decode()
    session = {
        "log": {
            "version": "1.2",
            "entries": [
                recorded("https://leetcode.com/graphql/", answer, asked),
                recorded("https://leetcode.com/api/submissions/", wrapped, encoding="base64"),
                recorded("https://leetcode.com.evil.example/graphql/", other, asked),
                recorded("https://leetcode.com/graphql/", "no json"),
            ],
        }
    }
    reading = reading_of(session, "leetcode.har")
    assert dated(reading) == [("two-sum", "2026-03-02", 3), ("Binary Search", "2026-03-05", 3)]
    assert "very-secret" not in repr(reading)


def test_what_happened_after_today_or_long_ago_has_no_day() -> None:
    future = submission("2030-01-01T00:00:00+00:00")
    long_ago = submission("2001-01-01T00:00:00+00:00", title_slug="3sum")
    reading = reading_of(page(future, long_ago))
    assert [(entry.day, entry.rating) for entry in reading.entries] == [(None, 3), (None, 3)]
    assert reading.remarks[0].startswith("2 rows with an impossible or unreadable date")


def test_a_submission_with_its_code_alone_is_read() -> None:
    details = {
        "timestamp": 1772438400,
        "statusCode": 10,
        "code": "class Solution: ...",
        "lang": {"name": "python3"},
        "question": {"questionId": "792", "titleSlug": "binary-search"},
    }
    (entry,) = reading_of({"data": {"submissionDetails": details}}).entries
    assert (entry.slug, entry.number, entry.guessed) == ("binary-search", None, False)
    assert entry.code == "class Solution: ..."
