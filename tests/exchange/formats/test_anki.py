"""What becomes of a deck of Anki: each day with an answer, and nothing that was no answer."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from zipfile import ZipFile
from zoneinfo import ZoneInfo

import genanki
import pytest

from tests.exchange.formats.anki_package import (
    WISHES,
    MadeCard,
    MadeNote,
    alone,
    answered,
    connection_to,
    dummy,
    latest,
    legacy_1,
    legacy_2,
    packed,
    read,
    read_notes,
    with_log,
)
from trainer.domain.importing.reading import Reading
from trainer.domain.log.review import Rating, Skill
from trainer.domain.study_day import StudyCalendar
from trainer.exchange.formats.anki import FORMAT
from trainer.exchange.formats.registry import formats
from trainer.exchange.material import HandedFile, Material

TWO_SUM = ('<a href="https://leetcode.com/problems/two-sum/">1. Two Sum</a>', "use a dict")
NEXT_DATES = "The cards' due dates are not imported; trainer works them out from the answers."


def two_sum(*cards: MadeCard, kind: str = "Basic") -> MadeNote:
    return MadeNote(TWO_SUM, cards=cards or (MadeCard(),), kind=kind)


def said(reading: Reading) -> list[tuple[str, Rating | None]]:
    return [(str(it.day), it.rating) for it in reading.entries]


def test_the_format_is_among_those_that_are_asked() -> None:
    assert FORMAT in formats()


@pytest.mark.parametrize(
    ("pack", "schema"), [(legacy_1, 11), (legacy_2, 11), (latest, 18), (latest, 15), (legacy_1, 18)]
)
def test_every_generation_says_the_same(pack: Callable[..., Material], schema: int) -> None:
    card = answered(("2026-11-20T10:00", 3, 0), ("2026-11-25T10:00", 1, 1))
    notes = [two_sum(card), MadeNote(("2. Add Two Numbers", ""), deck="LeetCode::Blind 75")]
    reading = read(pack(connection_to(notes, schema=schema)))
    first, second, third = reading.entries
    assert reading.rows == 2
    assert (first.title, first.number, first.line) == ("Two Sum", 1, 1)
    assert first.link == "https://leetcode.com/problems/two-sum"
    assert (first.day, first.rating) == (date(2026, 11, 20), Rating.GOOD)
    assert first.at == datetime(2026, 11, 20, 10, tzinfo=UTC)
    assert (second.day, second.rating) == (date(2026, 11, 25), Rating.AGAIN)
    assert (third.name, third.number, third.rating, third.line) == ("Add Two Numbers", 2, None, 2)
    assert reading.remarks == (NEXT_DATES,)


def test_the_note_that_asks_to_update_anki_is_no_note() -> None:
    reading = read(latest(connection_to([two_sum(answered(("2026-11-20T10:00", 3, 0)))], 18)))
    assert [it.name for it in reading.entries] == ["Two Sum"]


def test_the_first_answer_of_a_day_is_how_it_went() -> None:
    steps = (("2026-11-20T10:00", 1, 0), ("2026-11-20T10:10", 3, 0), ("2026-11-21T03:59", 4, 0))
    assert said(read_notes(two_sum(answered(*steps)))) == [("2026-11-20", Rating.AGAIN)]


def test_the_day_is_the_learners_and_turns_at_the_rollover_hour() -> None:
    base = connection_to([two_sum(answered(("2026-11-20T16:00", 3, 1)))])
    tokyo = StudyCalendar(ZoneInfo("Asia/Tokyo"), rollover_hour=0)
    assert said(read(legacy_2(base), replace(WISHES, calendar=tokyo)))[0][0] == "2026-11-21"
    assert said(read(legacy_2(base)))[0][0] == "2026-11-20"


def test_what_was_rescheduled_by_hand_or_by_anki_was_no_answer() -> None:
    rows = [("2026-11-20T10:00", 0, 4), ("2026-11-21T10:00", 3, 4), ("2026-11-22T10:00", 3, 5)]
    rows += [("2026-11-23T10:00", 0, 1), ("2026-11-24T10:00", 2, 3), ("2026-11-25T10:00", 9, 1)]
    assert said(read_notes(two_sum(answered(*rows)))) == [("2026-11-24", Rating.HARD)]


@pytest.mark.parametrize("scheduler", [1, None])
def test_the_first_scheduler_had_three_buttons_while_a_card_was_learned(
    scheduler: int | None,
) -> None:
    rows = [("2026-11-20T10:00", 1, 0), ("2026-11-21T10:00", 2, 0), ("2026-11-22T10:00", 3, 0)]
    rows += [("2026-11-23T10:00", 2, 2), ("2026-11-24T10:00", 2, 1), ("2026-11-25T10:00", 3, 1)]
    ratings = [
        it.rating for it in read_notes(two_sum(answered(*rows)), scheduler=scheduler).entries
    ]
    assert ratings == [1, 3, 4, 3, 2, 3]
    assert [it.rating for it in read_notes(two_sum(answered(*rows))).entries] == [1, 2, 3, 2, 2, 3]


def test_a_fourth_button_shows_that_it_was_a_later_scheduler() -> None:
    rows = [("2026-11-20T10:00", 4, 0), ("2026-11-21T10:00", 3, 0)]
    reading = read_notes(two_sum(answered(*rows)), scheduler=None)
    assert [it.rating for it in reading.entries] == [Rating.EASY, Rating.GOOD]


def test_only_the_side_that_asks_for_the_problem_counts() -> None:
    back = replace(answered(("2026-11-22T10:00", 4, 1)), place=1)
    note = two_sum(answered(("2026-11-20T10:00", 3, 1)), back, kind="Basic (and reversed card)")
    reading = read_notes(note)
    assert said(reading) == [("2026-11-20", Rating.GOOD)]
    assert "1 answer was not counted: from cards that ask the other way round." in reading.remarks


def test_gaps_in_a_text_are_cards_of_one_side() -> None:
    text = "200. Number of Islands: {{c1::flood fill}} in {{c2::linear}} time"
    cards = (
        answered(("2026-11-20T10:00", 3, 1)),
        replace(answered(("2026-11-21T10:00", 2, 1)), place=1),
    )
    reading = read_notes(MadeNote((text, ""), kind="Cloze", cards=cards))
    assert said(reading) == [("2026-11-20", Rating.GOOD), ("2026-11-21", Rating.HARD)]


def test_a_deck_without_scheduling_is_a_list() -> None:
    reading = read_notes(two_sum(MadeCard()), MadeNote(("3Sum", "")))
    assert said(reading) == [("None", None), ("None", None)]
    assert reading.remarks == (
        "The deck has no answers (or was exported without scheduling), so its problems are "
        "only listed.",
    )


@pytest.mark.parametrize(
    ("card", "day", "rating"),
    [
        (MadeCard(kind=2, reps=5, due=100, interval=10), date(2025, 4, 1), Rating.GOOD),
        (MadeCard(kind=2, reps=5, data='{"s": 9, "lrt": 1764000000}'), date(2025, 11, 24), 3),
        (MadeCard(kind=2, reps=5, due=-7, was_due=100, interval=10), date(2025, 4, 1), 3),
        (MadeCard(kind=3, reps=5, due=1764000000), None, Rating.AGAIN),
        (MadeCard(kind=1, reps=1, due=1764000000), None, Rating.HARD),
        (MadeCard(kind=2, reps=5, due=10, interval=90), None, Rating.GOOD),
        (MadeCard(kind=2, reps=5, due=9000, interval=1), None, Rating.GOOD),
    ],
)
def test_a_card_without_its_answers_says_only_how_it_stands(
    card: MadeCard, day: date | None, rating: int
) -> None:
    (entry,) = read_notes(two_sum(card)).entries
    assert entry.of_a_state
    assert (entry.day, entry.rating) == (day, rating)


def test_a_card_that_was_made_new_again_is_listed() -> None:
    assert said(read_notes(two_sum(MadeCard(kind=0, reps=5)))) == [("None", None)]


def test_answers_before_anki_and_after_today_are_not_counted() -> None:
    rows = [("1999-01-01T10:00", 3, 1), ("2026-12-09T10:00", 3, 1), ("2026-11-20T10:00", 3, 1)]
    reading = read_notes(two_sum(answered(*rows)))
    assert said(reading) == [("2026-11-20", Rating.GOOD)]
    assert (
        "2 answers were not counted: their dates are before Anki existed or in the future."
        in reading.remarks
    )


def test_an_entry_has_a_lasting_name_and_the_skill_that_was_wished_for() -> None:
    base = connection_to([two_sum(answered(("2026-11-20T10:00", 3, 1)))])
    (entry,) = read(legacy_2(base), replace(WISHES, cards_are=Skill.EXPLAIN)).entries
    assert entry.source_id == "guid1 2026-11-20"
    assert entry.skill is Skill.EXPLAIN
    assert entry.minutes is None


def test_a_whole_collection_gives_its_coding_problems_only() -> None:
    notes = [
        MadeNote(("What is the powerhouse of the cell?", "mitochondria"), deck="Biology"),
        MadeNote(("der Hund", "dog"), deck="German"),
        two_sum(),
        MadeNote(("3Sum", "two pointers"), deck="Prep::Blind_75"),
        MadeNote(("What is a B-tree?", "a tree"), deck="Interview"),
        MadeNote(("a leetcode.com/problems/4sum link", ""), deck="Default"),
        *(MadeNote((f"bone {number}", ""), deck="Default") for number in range(10)),
    ]
    reading = read(latest(connection_to(notes, 18), "backup.colpkg"))
    assert [it.line for it in reading.entries] == [3, 4, 6]
    passed_over = "13 notes were skipped: not about coding problems."
    assert passed_over in reading.remarks
    assert read(legacy_2(connection_to(notes))).entries == reading.entries


def test_the_notes_of_a_deck_count_where_a_third_of_it_names_problems() -> None:
    notes = [two_sum(), MadeNote(("3Sum", "")), MadeNote(("4Sum", "")), MadeNote(("dog", ""))]
    prep = [replace(note, deck="Prep") for note in notes[:3]]
    reading = read(legacy_2(connection_to([*prep, replace(notes[3], deck="x")]), "x.colpkg"))
    assert [it.name for it in reading.entries] == ["Two Sum", "3Sum", "4Sum"]


def test_of_several_decks_that_somebody_chose_something_is_taken() -> None:
    notes = [MadeNote(("3Sum", ""), deck="Arrays"), MadeNote(("Clone Graph", ""), deck="Graphs")]
    assert len(read(legacy_2(connection_to(notes))).entries) == 2
    assert not read(legacy_2(connection_to(notes), "x.colpkg")).entries


def test_a_long_collection_tells_how_far_it_is() -> None:
    told: list[tuple[int, int]] = []
    notes = [MadeNote((f"{number}. Problem", "")) for number in range(2_500)]
    telling = replace(WISHES, tell=lambda done, of: told.append((done, of)))
    read(legacy_2(connection_to(notes)), telling)
    assert told == [(1_000, 2_500), (2_000, 2_500)]


def test_a_card_in_a_filtered_deck_is_of_its_own_deck() -> None:
    card = replace(answered(("2026-11-20T10:00", 3, 3)), home="LeetCode")
    notes = [MadeNote(("3Sum", ""), deck="Cram", cards=(card,)), MadeNote(("dog", ""), deck="x")]
    reading = read(legacy_2(connection_to(notes), "x.colpkg"))
    assert said(reading) == [("2026-11-20", Rating.GOOD)]


def test_the_collection_in_the_folder_of_a_profile_is_read() -> None:
    content = with_log(
        connection_to([two_sum(answered(("2026-11-20T10:00", 3, 1)))], 18).serialize()
    )
    names = ("collection.anki2", "collection.anki2-wal", "collection.media/x.png")
    files = {it: HandedFile(it, len(content), lambda: content) for it in names}
    reading = read(Material("User 1", files, folder=Path("User 1")))
    assert said(reading) == [("2026-11-20", Rating.GOOD)]
    assert reading.remarks[-1].startswith("Anki is open")
    assert said(read(alone("collection.anki2", content))) == said(reading)


def test_packages_within_an_archive_are_read_one_by_one() -> None:
    one = connection_to([two_sum(answered(("2026-11-20T10:00", 3, 1)))]).serialize()
    other = connection_to([MadeNote(("3Sum", ""))]).serialize()
    members = {"a.apkg/collection.anki21": one, "a.apkg/collection.anki2": dummy()}
    reading = read(packed(members | {"b.apkg/collection.anki2": other}, "decks.zip"))
    assert [(it.file, it.name) for it in reading.entries] == [
        ("a.apkg", "Two Sum"),
        ("b.apkg", "3Sum"),
    ]


def test_a_deck_that_genanki_made_is_a_list(tmp_path: Path) -> None:
    fields = [{"name": "slug"}, {"name": "title"}, {"name": "insight"}]
    template = {"name": "Card", "qfmt": "{{title}}", "afmt": "{{insight}}"}
    model = genanki.Model(1607392319, "Trainer problem", fields=fields, templates=[template])
    deck = genanki.Deck(2059400110, "Trainer")
    texts = ["two-sum", "Two Sum", "keep <b>what</b> is &lt; missing"]
    deck.add_note(genanki.Note(model, texts, guid=genanki.guid_for("two-sum")))
    genanki.Package(deck).write_to_file(tmp_path / "own.apkg")
    with ZipFile(tmp_path / "own.apkg") as archive:
        database = archive.read("collection.anki2")
    (entry,) = read(packed({"collection.anki2": database, "media": b"{}"})).entries
    assert (entry.slug, entry.title, entry.rating) == ("two-sum", "Two Sum", None)
    assert entry.note == "keep what is < missing"
