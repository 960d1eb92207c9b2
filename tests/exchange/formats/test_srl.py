import json
from datetime import date
from typing import Any

import pytest

from tests.exchange.archives import material, opened, tar_gz
from tests.exchange.formats.hostile import WISHES, read, withstands
from trainer.domain.log.review import Rating
from trainer.exchange.formats.srl import FORMAT


def history(*ratings: Any, url: str = "") -> dict[str, Any]:
    told = [{"rating": it, "date": f"2026-01-{day:02}"} for day, it in enumerate(ratings, 1)]
    return {"history": told, **({"url": url} if url else {})}


PROGRESS = {"Two Sum": history(1, 2, 3, url="https://leetcode.com/problems/two-sum/")}
MASTERED = {"Two Sum": history(1, 2, 3, 5), "valid_anagram": history(4)}
AUDIT = {
    "current_audit": "Two Sum",
    "history": [
        {"date": "2026-02-01", "problem": "valid_anagram", "result": "pass"},
        {"date": "2026-01-01", "problem": "Two Sum", "result": "fail"},
    ],
}
FILES = {
    "problems_in_progress.json": json.dumps(PROGRESS),
    "problems_mastered.json": json.dumps(MASTERED),
    "audit.json": json.dumps(AUDIT),
    "next_up.json": json.dumps({"3Sum": {}, "4Sum": {}}),
}


def test_ratings_from_1_to_5_become_ours() -> None:
    reading = read(FORMAT, {"x.json": json.dumps({"Two Sum": history(1, 2, "3", 4.0, 5)})})
    assert [it.rating for it in reading.entries] == [1, 2, 3, 3, 4]
    assert [it.day for it in reading.entries] == [date(2026, 1, day) for day in range(1, 6)]
    assert {it.file for it in reading.entries} == {""}


def test_the_whole_folder_is_one_thing_in_which_nothing_counts_twice() -> None:
    reading = read(FORMAT, FILES)
    two_sum = [it for it in reading.entries if it.title == "Two Sum"]
    assert sorted((it.day, it.rating) for it in two_sum if it.day and it.rating) == [
        (date(2026, 1, 1), 1),
        (date(2026, 1, 2), 2),
        (date(2026, 1, 3), 3),
        (date(2026, 1, 4), 4),
    ]
    assert two_sum[0].file == "problems_in_progress.json"
    assert any(it.link for it in two_sum)


def test_a_passed_audit_was_easy_and_a_failed_one_is_in_the_history() -> None:
    audits = [it for it in read(FORMAT, FILES).entries if it.file == "audit.json"]
    assert [(it.title, it.rating) for it in audits] == [("valid_anagram", Rating.EASY)]
    alone = read(FORMAT, {"audit.json": FILES["audit.json"]}).entries
    assert [(it.title, it.rating) for it in alone] == [
        ("valid_anagram", Rating.EASY),
        ("Two Sum", Rating.AGAIN),
    ]


def test_what_is_planned_or_without_a_history_was_not_started() -> None:
    reading = read(
        FORMAT, {**FILES, "problems_mastered.json": json.dumps({"a": history(), **MASTERED})}
    )
    planned = {it.title for it in reading.entries if it.why_not == "not started"}
    assert planned == {"a", "3Sum", "4Sum"}


def test_a_backup_is_read_like_the_folder() -> None:
    packed = {f"srl/{name}": text.encode() for name, text in FILES.items()}
    backup = opened("backup-1.tar.gz", tar_gz(packed))
    assert FORMAT.recognises(backup)
    assert FORMAT.read(backup, WISHES).rows == read(FORMAT, FILES).rows


def test_what_is_not_of_srl_is_named() -> None:
    reading = read(FORMAT, {**FILES, "config.json": "{}", "diary.txt": "x"})
    assert reading.remarks == ("Skipped, as they are not srl files: config.json, diary.txt.",)


def test_a_rating_that_is_none_is_told() -> None:
    reading = read(FORMAT, {"x.json": json.dumps({"Two Sum": history(3, 9, None, "banana")})})
    assert [it.why_not for it in reading.entries] == ["", *["no rating from 1 to 5"] * 3]


@pytest.mark.parametrize("other", ["{}", "[]", '{"a": {"history": []}}', '{"history": [{}]}', "x"])
def test_anything_else_is_not_of_srl(other: str) -> None:
    assert not FORMAT.recognises(material({"x.json": other}))


def test_a_folder_in_which_srl_is_a_small_part_is_not_its_own() -> None:
    others = {f"{n}.json": "{}" for n in range(9)}
    assert not FORMAT.recognises(material({**FILES, **others}))
    assert not FORMAT.recognises(material({"a.json": FILES["audit.json"], "b.json": "[]"}))


def test_whatever_becomes_of_a_file_it_answers() -> None:
    for name, text in FILES.items():
        withstands(FORMAT, name, text)
