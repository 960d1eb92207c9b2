import json
from dataclasses import replace
from datetime import date
from time import process_time
from typing import Any

import pytest

from tests.exchange.archives import material
from tests.exchange.formats.hostile import WISHES, read, withstands
from trainer.domain.errors import TrainerError
from trainer.domain.importing.entry import Entry
from trainer.domain.log.review import Rating
from trainer.domain.problem.problem import Level
from trainer.exchange.formats.review_json import FORMAT

MARCH_3 = 1772532000000
LINK = "https://leetcode.com/problems/two-sum/"


def entries(value: Any) -> tuple[Entry, ...]:
    text = value if isinstance(value, str) else json.dumps(value)
    return read(FORMAT, {"x.json": text}).entries


def said(value: Any) -> list[tuple[str, Any, Any]]:
    return [(it.name, it.day and it.day.day, it.rating) for it in entries(value)]


@pytest.mark.parametrize(
    "row",
    [
        {"problem": "Two Sum", "date": "2026-03-03", "rating": "Good"},
        {"Problem Name": "Two Sum", "Reviewed_At": MARCH_3, "Grade": 3},
        {"title": "Two Sum", "solvedOn": MARCH_3 // 1000, "outcome": "SOLVED"},
        {"question": {"title": "Two Sum"}, "timestamp": str(MARCH_3), "solved": True},
        {"name": "Two Sum", "url": LINK, "day": "2026/3/3", "status": "✅"},
        {"title": "Two Sum", "date": "Mar 3, 2026", "result": "accepted"},
        {"type": "review", "data": {"title": "Two Sum", "date": "2026-03-03", "rating": "good"}},
    ],
)
def test_a_review_is_read_under_any_usual_names(row: dict[str, Any]) -> None:
    for value in ([row], {"version": 2, "name": "my backup", "reviews": [row]}):
        assert said(value) == [("Two Sum", 3, Rating.GOOD)]


def test_a_problem_may_be_named_by_slug_link_or_number() -> None:
    rows: list[dict[str, Any]] = [
        {"slug": "two-sum"},
        {"link": LINK},
        {"leetcodeNumber": "217"},
        {"problem": 217},
    ]
    found = entries([{**row, "date": "2026-03-03", "rating": "again"} for row in rows])
    assert [(it.slug, it.link, it.number) for it in found] == [
        ("two-sum", "", None),
        ("", LINK, None),
        ("", "", 217),
        ("", "", 217),
    ]


def test_a_number_that_may_only_count_rows_is_none_beside_a_title() -> None:
    (entry,) = entries([{"no": 1, "title": "3Sum", "date": "2026-03-03", "rating": 3}])
    assert (entry.number, entry.title) == (None, "3Sum")


def test_the_ladder_of_clean_shaky_struggled_has_three_rungs() -> None:
    words = ["CLEAN", "SHAKY", "STRUGGLED"]
    rows = [{"problem": "a b", "date": "2026-03-03", "rating": word} for word in words]
    assert [it.rating for it in entries(rows)] == [3, 2, 1]


@pytest.mark.parametrize(
    ("key", "numbers", "ratings"),
    [
        ("rating", [1, 2, 3, 4], [1, 2, 3, 4]),
        ("ease", ["1", "2", "3", "4"], [1, 2, 3, 4]),
        ("grade", [1, 3], [1, 3]),
        ("grade", [0, 2, 3, 4, 5], [1, 1, 2, 3, 4]),
        ("quality", [0, 1, 2, 3, 4, 5], [1, 1, 1, 2, 3, 4]),
        ("quality", [3, 4], [2, 3]),
        ("confidence", [1, 2, 3, 4, 5], [1, 2, 3, 3, 4]),
        ("confidence", ["2/5", "★★★★★"], [2, 4]),
        ("rating", [1, 2, 3, 4, 5], [1, 2, 3, 3, 4]),
        ("rating", [2, 10], [1, 4]),
        ("confidence", ["low", "medium", "high"], [2, 3, 4]),
        ("outcome", ["with hint", "lookedUp", "NEEDS_REVIEW"], [2, 1, 2]),
        ("solved", [True, False, 1, 0, "no"], [3, 1, 3, 1, 1]),
    ],
)
def test_a_scale_is_told_by_its_name_and_by_all_numbers_of_the_file(
    key: str, numbers: list[Any], ratings: list[int]
) -> None:
    rows = [{"slug": "two-sum", "date": "2026-03-03", key: number} for number in numbers]
    assert [it.rating for it in entries(rows)] == ratings


def test_a_scale_that_nobody_can_tell_leaves_a_guess() -> None:
    for numbers in ([93, 40], [-1, 2], [2.5, 1.3]):
        rows = [{"slug": "two-sum", "date": "2026-03-03", "rating": it} for it in numbers]
        assert [(it.rating, it.guessed) for it in entries(rows)] == [(Rating.GOOD, True)] * 2


def test_help_that_is_told_beside_the_outcome_counts() -> None:
    row = {"slug": "two-sum", "date": "2026-03-03", "solved": True}
    rows = [row, {**row, "usedHint": True}, {**row, "hintsUsed": 2}, {**row, "sawSolution": "yes"}]
    assert [it.rating for it in entries(rows)] == [3, 2, 2, 1]


def test_the_history_within_a_problem_is_its_reviews() -> None:
    for key in ("history", "reviews", "attempts", "reviewLog"):
        log = [
            {"date": "2026-03-03", "rating": 1},
            {"createdAt": MARCH_3 + 86_400_000, "rating": 4},
        ]
        problem = {
            "id": "p1",
            "title": "Two Sum",
            "difficulty": "Easy",
            "tags": ["Array"],
            key: log,
        }
        for value in ([problem], {"problems": {"p1": problem}}, {"data": {"problems": [problem]}}):
            assert said(value) == [("Two Sum", 3, 1), ("Two Sum", 4, 4)]
            assert {(it.level, it.pattern) for it in entries(value)} == {(Level.EASY, "Array")}


def test_a_history_of_bare_days_is_a_guess() -> None:
    found = entries([{"title": "Two Sum", "solveDates": ["2026-03-03", MARCH_3]}])
    assert [(it.day, it.rating, it.guessed) for it in found] == [
        (date(2026, 3, 3), Rating.GOOD, True)
    ] * 2


def test_reviews_may_lie_apart_and_name_their_problem_by_its_id() -> None:
    problems = [{"id": n, "title": title} for n, title in enumerate(("Two Sum", "3Sum", "4Sum"), 1)]
    reviews = [{"id": 9, "problemId": 2, "date": "2026-03-03", "rating": 3}]
    assert said({"problems": problems, "reviews": reviews})[-1] == ("3Sum", 3, 3)
    by_id = {"history": {"1": [{"date": "2026-03-03", "rating": 2}]}, "problems": problems}
    assert ("Two Sum", 3, 2) in said(by_id)


@pytest.mark.parametrize("key", ["two-sum", "two_sum", "Two Sum"])
def test_the_key_of_an_object_may_be_the_name_of_its_problem(key: str) -> None:
    review = {"date": "2026-03-03", "rating": 3}
    for value in ({key: review}, {key: [review]}, {"cards": {key: {"history": [review]}}}):
        assert said(value) == [(key, 3, 3)]


def test_the_key_of_a_list_may_be_the_day() -> None:
    assert said({"2026-03-03": ["Two Sum", {"title": "3Sum", "rating": 2}]}) == [
        ("Two Sum", 3, 3),
        ("3Sum", 3, 2),
    ]


def test_a_map_may_lead_from_problems_to_days_or_to_whether_they_are_solved() -> None:
    days = {"two-sum": "2026-03-03", "3sum-closest": "2026-03-04"}
    assert said(days) == [("two-sum", 3, 3), ("3sum-closest", 4, 3)]
    assert said({"Arrays": {"Two Sum": True, "3Sum": False}}) == [
        ("Two Sum", None, 3),
        ("3Sum", None, None),
    ]


def test_the_key_of_a_list_of_names_may_be_their_status() -> None:
    lists = {"solved": ["two-sum", 217], "attempted": [LINK]}
    assert said(lists) == [("two-sum", None, 3), ("217", None, 3), (LINK, None, 1)]


def test_reviews_beside_the_state_of_their_card_are_what_is_read() -> None:
    memory = {"state": "Review", "due": "2026-04-01", "stability": 9.1}
    cards = [{"card_id": n, "title": title, **memory} for n, title in ((5, "Two Sum"), (6, "3Sum"))]
    logs = [{"card_id": 5, "rating": 4, "review_datetime": "2026-03-03T10:00:00+00:00"}]
    assert said({"cards": cards, "review_logs": logs}) == [("3Sum", None, None), ("Two Sum", 3, 4)]


def test_lines_of_json_keep_their_numbers_and_a_broken_one_is_told() -> None:
    row = json.dumps({"problem": "Two Sum", "date": "2026-03-03", "rating": 3})
    found = entries(f"{row}\n\n{row}\n{row[:-3]}\n")
    assert [(it.line, it.why_not) for it in found] == [(1, ""), (3, ""), (4, "cannot be read")]


def test_the_state_of_a_memory_is_the_last_of_many_days() -> None:
    state = {"title": "Two Sum", "interval": 4, "easeFactor": 2.5, "repetitions": 2}
    last = {"lastReviewed": "2026-03-03"}
    found = entries(
        [
            {**state, **last},
            {**state, **last, "repetitions": 0},
            {**state, **last, "lastQuality": 3},
            {**state, "repetitions": 0},
            {
                "title": "3Sum",
                "fsrs": {"state": 2, "reps": 3, "stability": 9, "last_review": MARCH_3},
            },
            {**state, **last, "state": "review"},
        ]
    )
    assert [(it.rating, it.of_a_state, it.why_not) for it in found] == [
        (Rating.GOOD, True, ""),
        (Rating.AGAIN, True, ""),
        (Rating.HARD, False, ""),
        (None, False, "never reviewed"),
        (Rating.GOOD, True, ""),
        (Rating.GOOD, True, ""),
    ]
    assert {it.day for it in found if it.rating} == {date(2026, 3, 3)}


def test_what_is_known_without_a_day_and_what_is_only_listed_stay_so() -> None:
    rows = [{"slug": "two-sum", "status": status} for status in ("done", "todo", "solved", "")]
    assert [(it.rating, it.day, it.why_not) for it in entries(rows)] == [
        (Rating.GOOD, None, ""),
        (None, None, "not started"),
        (Rating.GOOD, None, ""),
        (None, None, ""),
    ]


def test_minutes_note_code_and_a_lasting_id_are_taken() -> None:
    row = {"slug": "two-sum", "date": "2026-03-03", "rating": 3, "notes": "a map", "code": "x = 1"}
    spent: list[dict[str, Any]] = [
        {"duration": "25m"},
        {"durationSeconds": 1500},
        {"timeMs": 1_500_000},
        {"minutes": 25},
    ]
    found = entries([{**row, **it, "id": "0b5c9d1e-77aa"} for it in spent])
    assert [it.minutes for it in found] == [25] * 4
    assert {(it.note, it.code, it.source_id) for it in found} == {
        ("a map", "x = 1", "0b5c9d1e-77aa")
    }
    assert entries([{**row, "id": 12}])[0].source_id == ""


def test_the_order_of_day_and_month_is_one_for_the_file() -> None:
    def reading(*days: str) -> Any:
        rows = [{"problem": "a b", "date": day, "rating": 3} for day in days]
        return material({"x": json.dumps(rows)})

    found = FORMAT.read(reading("2/1/2026", "25/1/2026"), WISHES)
    assert [it.day for it in found.entries] == [date(2026, 1, 2), date(2026, 1, 25)]
    found = FORMAT.read(reading("2/1/2026"), WISHES)
    assert (found.entries[0].day, found.day_order_open) == (date(2026, 2, 1), True)
    found = FORMAT.read(reading("2/1/2026"), replace(WISHES, day_first=True))
    assert (found.entries[0].day, found.day_order_open) == (date(2026, 1, 2), False)


@pytest.mark.parametrize(
    "other",
    [
        *('{"Dark": true}', '{"no-console": "error", "no-eval": true}', '{"a-b": "1.2.3"}'),
        *("", "[]", "{}", "[1, 2]", '{"name": "pkg", "version": "1.0", "scripts": {"test": "x"}}'),
        '[{"title": "A bug", "state": "open", "number": 3, "created_at": "2026-03-03"}]',
        '[{"title": "A bug", "state": "closed", "number": 3, "updated_at": "2026-03-03"}]',
        '[{"name": "lib", "time": "2026-03-03T10:00:00Z", "version": "1"}]',
        '[{"title": "Two Sum"}, {"title": "3Sum"}, {"title": "4Sum", "rating": 3}]',
        '{"problems": [{"title": "Two Sum", "topicTags": [{"name": "Array"}]}]}',
        '[{"date": "2026-03-03", "rating": 3}]',
    ],
)
def test_what_is_not_surely_about_problems_is_left_alone(other: str) -> None:
    assert not FORMAT.recognises(material({"x.json": other}))


def test_material_without_a_row_is_one_sentence() -> None:
    with pytest.raises(TrainerError, match="no problems with a date or an outcome"):
        FORMAT.read(material({"x.json": "[]"}), WISHES)


def test_cookies_and_tokens_are_never_kept() -> None:
    secrets = {"LEETCODE_SESSION": "s3cret", "csrftoken": "s3cret", "headers": {"cookie": "s3cret"}}
    row = {"problem": "Two Sum", "date": "2026-03-03", "rating": 3, **secrets}
    reading = read(FORMAT, {"x": json.dumps({"reviews": [row], **secrets})})
    assert "s3cret" not in repr(reading)


def test_whatever_becomes_of_a_backup_it_answers() -> None:
    log: list[Any] = [{"date": "2026-03-03", "rating": 1}, "2026-03-04"]
    problems = [{"id": "p1", "title": "Two Sum", "history": log}, {"id": 2, "problem": "3Sum"}]
    reviews = [{"problemId": 2, "at": MARCH_3, "quality": 4, "duration": "1h 5m"}]
    withstands(FORMAT, "x", json.dumps({"problems": problems, "reviews": reviews}))
    withstands(FORMAT, "x", "\n".join(json.dumps(it) for it in (*problems, *reviews)))


def test_ten_thousand_reviews_take_no_time() -> None:
    problems = [{"id": f"p{n}", "title": f"Problem {n}"} for n in range(1000)]
    reviews = [
        {"problemId": f"p{n % 1000}", "date": "2026-03-03", "rating": 3, "notes": "a map"}
        for n in range(10_000)
    ]
    text = json.dumps({"problems": problems, "reviews": reviews})
    begun = process_time()
    assert read(FORMAT, {"x": text}).rows == 10_000
    assert process_time() - begun < 3
