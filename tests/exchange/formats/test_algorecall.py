import gzip
import json
from datetime import date
from time import process_time
from typing import Any

import pytest

from tests.exchange.archives import material, opened
from tests.exchange.formats.hostile import WISHES, read, withstands
from trainer.domain.log.review import Rating
from trainer.exchange.formats.algorecall import FORMAT

DAY = 86_400_000
MARCH_3 = 1772532000000
LESSON = "https://algo.monster/problems/binary-search-intro"


def page(key: str, url: str, title: str) -> dict[str, Any]:
    return {"type": "page", "data": {"id": key, "url": url, "title": title, "icon": ""}}


def card(key: str, page_id: str, *ratings: int, **more: Any) -> dict[str, Any]:
    log = [{"date": MARCH_3 + place * DAY, "rating": it} for place, it in enumerate(ratings)]
    told = {"id": key, "u": page_id, "state": 2, "reps": len(ratings) - 1, "historyLog": log}
    return {"type": "card", "data": {**told, "approach": "a map", **more}}


PAGE = page(
    "p1", "https://algo.monster/liteproblems/217", "217. Contains Duplicate - In-Depth Explanation"
)
HEAD = {"type": "header", "data": {"version": 2, "timestamp": MARCH_3, "counts": {}}}
FOOT = {"type": "footer", "data": {"checksum": "0badcafe", "count": 4}}


def lines(*things: Any) -> str:
    return "\n".join(json.dumps(thing) for thing in (HEAD, *things, FOOT)) + "\n"


def test_every_review_is_an_entry_and_what_was_added_is_none() -> None:
    reading = read(FORMAT, {"algo.json": lines(PAGE, card("c1", "p1", 0, 1, 2, 3, 4))})
    assert [(it.day, it.rating) for it in reading.entries] == [
        (date(2026, 3, 3 + place), rating) for place, rating in enumerate(Rating, 1)
    ]
    assert not any(it.guessed or it.of_a_state for it in reading.entries)
    assert len({it.source_id for it in reading.entries}) == 4
    assert [it.note for it in reading.entries] == ["", "", "", "a map"]
    assert [it.line for it in reading.entries] == [3] * 4


def test_a_lite_problem_has_leetcodes_number_and_its_plain_title() -> None:
    entry = read(FORMAT, {"x": lines(PAGE, card("c1", "p1", 0, 3))}).entries[0]
    assert (entry.number, entry.title, entry.link) == (217, "Contains Duplicate", "")
    assert entry.site == ""


def test_other_pages_of_algomonster_are_its_own_lessons() -> None:
    lesson = page("p2", LESSON, "Binary Search")
    entry = read(FORMAT, {"x": lines(lesson, card("c1", "p2", 0, 3))}).entries[0]
    assert (entry.number, entry.title, entry.link) == (None, "Binary Search", LESSON)
    assert entry.site == "AlgoMonster"


def test_a_page_of_leetcode_keeps_its_link() -> None:
    url = "https://leetcode.com/problems/two-sum/description/"
    leetcode = page("p2", url, "Two Sum - LeetCode")
    entry = read(FORMAT, {"x": lines(leetcode, card("c1", "p2", 0, 3))}).entries[0]
    assert (entry.title, entry.link, entry.site) == ("Two Sum", url, "")


def test_cards_may_stand_before_their_pages() -> None:
    assert read(FORMAT, {"x": lines(card("c1", "p1", 0, 3), PAGE)}).entries[0].number == 217


def test_a_card_that_was_only_added_says_so() -> None:
    for log in ([0], []):
        (entry,) = read(FORMAT, {"x": lines(PAGE, card("c1", "p1", *log, state=0, reps=0))}).entries
        assert entry.why_not == "added, never reviewed"


def test_a_card_without_its_history_has_its_state() -> None:
    kept = card("c1", "p1", reps=3, last_review="2026-03-03T10:00:00Z")
    (entry,) = read(FORMAT, {"x": lines(PAGE, kept)}).entries
    assert (entry.day, entry.rating, entry.of_a_state) == (date(2026, 3, 3), Rating.GOOD, True)


def test_a_gzip_and_a_file_named_json_may_be_lines() -> None:
    packed = opened("b.json.gz", gzip.compress(lines(PAGE, card("c1", "p1", 0, 3)).encode()))
    assert FORMAT.recognises(packed)
    assert FORMAT.read(packed, WISHES).rows == 1


def test_the_older_form_is_one_object_with_bare_moments() -> None:
    told = {"id": "c", "url": "https://algo.monster/liteproblems/1", "title": "Two Sum"}
    log = [MARCH_3, MARCH_3 + DAY]
    for reps, days in ((1, [4]), (2, [3, 4]), (None, [3, 4])):
        backup = {"cards": [{**told, "reps": reps, "historyLog": log}], "activity": {}}
        reading = read(FORMAT, {"x.json": json.dumps(backup, indent=1)})
        assert [(it.day, it.rating, it.guessed, it.number) for it in reading.entries] == [
            (date(2026, 3, day), Rating.GOOD, True, 1) for day in days
        ]
        assert reading.remarks == ()


def test_a_line_that_cannot_be_read_and_a_missing_end_are_told() -> None:
    text = lines(PAGE, card("c1", "p1", 0, 3))
    reading = read(FORMAT, {"x": text[: text.index("footer") - 3]})
    assert (reading.entries[-1].line, reading.entries[-1].why_not) == (4, "cannot be read")
    assert "incomplete" in reading.remarks[0]
    assert read(FORMAT, {"x": text}).remarks == ()


@pytest.mark.parametrize("other", ["", "{}", '{"type": "note", "data": {}}', '{"cards": [{}]}'])
def test_anything_else_is_not_of_algorecall(other: str) -> None:
    assert not FORMAT.recognises(material({"x.json": other}))


def test_whatever_becomes_of_a_backup_it_answers() -> None:
    withstands(FORMAT, "x", lines(PAGE, card("c1", "p1", 0, 3, 4), card("c2", "p9", 0)))
    withstands(FORMAT, "x", json.dumps({"cards": [{"historyLog": [MARCH_3], "title": "a"}]}))


def test_ten_thousand_cards_take_no_time() -> None:
    text = lines(PAGE, *(card(f"c{n}", "p1", 0, 3) for n in range(10_000)))
    begun = process_time()
    assert read(FORMAT, {"x": text}).rows == 10_000
    assert process_time() - begun < 2
