import json
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
from trainer.exchange.formats.leetsrs import FORMAT

MARCH_3_EVENING = 1772575200000
MARCH_4_AFTER_MIDNIGHT = 1772584200000


def memory(state: int = 2, reps: int = 4, last: Any = MARCH_3_EVENING, **more: Any) -> Any:
    told = {"due": last, "state": state, "reps": reps, "stability": 8.1, "difficulty": 5.2}
    return {**told, "lapses": 0, "last_review": last, **more}


def old_card(slug: str, **more: Any) -> dict[str, Any]:
    card = {"id": f"id-{slug}", "slug": slug, "name": slug.title().replace("-", " ")}
    return {**card, "leetcodeId": "1", "difficulty": "Easy", "fsrs": memory(), **more}


def old(*cards: dict[str, Any], **more: Any) -> dict[str, Any]:
    data = {"cards": {card["slug"]: card for card in cards}, "notes": {}, **more}
    return {"schemaVersion": 1, "exportDate": "2026-03-05T10:00:00Z", "data": data}


def new(**cards: dict[str, Any]) -> dict[str, Any]:
    return {"schemaVersion": 12, "cards": {key[1:]: card for key, card in cards.items()}}


def entries(backup: Any) -> tuple[Entry, ...]:
    return read(FORMAT, {"leetsrs.json": json.dumps(backup)}).entries


def test_an_old_backup_gives_slug_title_level_and_the_last_day() -> None:
    (entry,) = entries(old(old_card("two-sum")))
    assert (entry.slug, entry.title, entry.number) == ("two-sum", "Two Sum", None)
    assert entry.level is Level.EASY
    assert (entry.day, entry.rating, entry.of_a_state) == (date(2026, 3, 3), Rating.GOOD, True)


def test_a_new_backup_names_a_problem_by_its_number_only() -> None:
    card = {"frontendId": "217", "domain": "leetcode.com", "note": "a set", "fsrs": memory()}
    (entry,) = entries(new(_217=card))
    assert (entry.number, entry.slug, entry.title, entry.note) == (217, "", "", "a set")
    (entry,) = entries(new(_217={"domain": "leetcode.com", "fsrs": memory()}))
    assert entry.number == 217


@pytest.mark.parametrize("version", [None, 0, 5, 11, 99, "12"])
def test_the_form_is_told_by_its_shape_and_not_by_its_version(version: Any) -> None:
    card = old_card("two-sum")
    for backup in (old(card), {"cards": {"two-sum": card}}, {"cards": {"1": card}}):
        backup["schemaVersion"] = version
        assert [entry.slug for entry in entries(backup)] == ["two-sum"]
    listed = {"data": {"cards": [card]}}
    assert [entry.slug for entry in entries(listed)] == ["two-sum"]


def test_a_moment_after_midnight_belongs_to_the_day_before() -> None:
    (entry,) = entries(old(old_card("a-b", fsrs=memory(last=MARCH_4_AFTER_MIDNIGHT))))
    assert entry.day == date(2026, 3, 3)
    (entry,) = entries(old(old_card("a-b", fsrs=memory(last="2026-03-04T00:30:00.123456789Z"))))
    assert entry.day == date(2026, 3, 3)


def test_a_card_that_was_never_reviewed_says_so() -> None:
    states: list[Any] = [memory(0, 0, None), memory(0, 0), {}, None]
    for fsrs in states:
        backup = old(old_card("two-sum"), old_card("a-b", fsrs=fsrs))
        (_, entry) = entries(backup)
        assert (entry.why_not, entry.rating, entry.day) == ("never reviewed", None, None)


def test_what_is_learned_anew_was_forgotten_and_nothing_was_easy() -> None:
    states = {
        "again": memory(3, 9, lapses=1),
        "weak": memory(1, 1, stability=0.21),
        "first": memory(1, 1, stability=2.3),
        "strong": memory(2, 40, stability=400),
    }
    found = {
        entry.slug: entry.rating
        for entry in entries(old(*(old_card(name, fsrs=it) for name, it in states.items())))
    }
    assert (found["again"], found["weak"]) == (Rating.AGAIN, Rating.AGAIN)
    assert (found["first"], found["strong"]) == (Rating.GOOD, Rating.GOOD)


def test_notes_are_taken_and_settings_are_not_looked_at() -> None:
    notes = {"id-two-sum": {"text": "a map"}}
    sync = {"gistSync": {"pat": "ghp_secret"}, "settings": {"token": "ghp_secret"}}
    reading = read(FORMAT, {"x": json.dumps(old(old_card("two-sum"), notes=notes, **sync))})
    assert reading.entries[0].note == "a map"
    assert "ghp_secret" not in repr(reading)


def test_it_says_that_the_next_dates_are_lost() -> None:
    reading = read(FORMAT, {"x": json.dumps(old(old_card("two-sum")))})
    assert reading.rows == 1
    assert "due dates are not" in reading.remarks[0]


@pytest.mark.parametrize(
    "other", ["[]", "{}", '{"cards": {}}', '{"cards": {"a": {"fsrs": {}}}}', '{"cards": 3}', "x"]
)
def test_anything_else_is_not_of_leetsrs(other: str) -> None:
    assert not FORMAT.recognises(material({"x.json": other}))
    if "fsrs" not in other:
        with pytest.raises(TrainerError, match="no LeetSRS cards"):
            FORMAT.read(material({"x.json": other}), WISHES)


def test_cards_with_a_history_are_of_another_program() -> None:
    card = old_card("two-sum", logs=[{"rating": 3, "review": MARCH_3_EVENING}])
    assert not FORMAT.recognises(material({"x.json": json.dumps(old(card))}))


def test_whatever_becomes_of_a_backup_it_answers() -> None:
    card = {"frontendId": "217", "note": {"text": "a"}, "fsrs": memory()}
    withstands(FORMAT, "a.json", json.dumps(old(old_card("two-sum"), old_card("a-b"))))
    withstands(FORMAT, "b.json", json.dumps(new(_217=card, _218=card)))


def test_ten_thousand_cards_take_no_time() -> None:
    text = json.dumps(old(*(old_card(f"p-{n}") for n in range(10_000))))
    begun = process_time()
    assert read(FORMAT, {"x.json": text}).rows == 10_000
    assert process_time() - begun < 2
