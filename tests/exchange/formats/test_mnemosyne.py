import random
import sqlite3
from datetime import date
from typing import Any

import pytest

from tests.exchange.archives import material
from tests.exchange.formats.hostile import WISHES, read
from trainer.domain.errors import TrainerError
from trainer.domain.log.review import Rating
from trainer.exchange.formats.mnemosyne import FORMAT

MARCH_3 = 1772532000
TABLES = """
    CREATE TABLE data_for_fact (_fact_id INTEGER, key TEXT, value TEXT);
    CREATE TABLE cards (_id INTEGER PRIMARY KEY, id TEXT, _fact_id INTEGER, tags TEXT,
        grade INTEGER, last_rep INTEGER, next_rep INTEGER);
    CREATE TABLE log (_id INTEGER PRIMARY KEY, event_type INTEGER, timestamp INTEGER,
        object_id TEXT, grade INTEGER, thinking_time INTEGER);
"""
TWO_SUM = "<b>Two Sum</b> https://leetcode.com/problems/two-sum/description/"


def database(
    *cards: tuple[str, str, int], log: tuple[tuple[Any, ...], ...] = (), more: str = ""
) -> bytes:
    connection = sqlite3.connect(":memory:")
    connection.executescript(TABLES + more)
    for fact, (front, tags, grade) in enumerate(cards, 1):
        texts = [(fact, "f", front), (fact, "b", "an answer")]
        connection.executemany("INSERT INTO data_for_fact VALUES (?, ?, ?)", texts)
        values = (fact, f"card{fact}", fact, tags, grade, MARCH_3, MARCH_3)
        connection.execute("INSERT INTO cards VALUES (?, ?, ?, ?, ?, ?, ?)", values)
    for kind, timestamp, card, grade in log:
        told = (kind, timestamp, card, grade, 90)
        sql = "INSERT INTO log (event_type, timestamp, object_id, grade, thinking_time)"
        connection.execute(f"{sql} VALUES (?, ?, ?, ?, ?)", told)
    connection.commit()
    return connection.serialize()


def test_every_repetition_in_the_log_is_a_review() -> None:
    log = tuple((9, MARCH_3 + grade * 86_400, "card1", grade) for grade in range(-1, 6))
    reading = read(
        FORMAT, {"default.db": database((TWO_SUM, "", 4), log=((6, 1, "card1", 5), *log))}
    )
    assert [it.rating for it in reading.entries] == [1, 1, 2, 3, 3, 4]
    first = reading.entries[0]
    assert (first.day, first.minutes, first.title) == (date(2026, 3, 3), 1.5, "Two Sum")
    assert first.link == "https://leetcode.com/problems/two-sum"
    assert len({it.source_id for it in reading.entries}) == 6


def test_a_card_without_a_log_has_its_state_or_was_never_reviewed() -> None:
    cards = (TWO_SUM, "", 2), ("3Sum", "leetcode", -1)
    known, new = read(FORMAT, {"default.db": database(*cards)}).entries
    assert (known.rating, known.of_a_state, known.day) == (Rating.HARD, True, date(2026, 3, 3))
    assert (new.title, new.why_not) == ("3Sum", "never reviewed")


def test_cards_of_anything_else_are_passed_over_and_counted() -> None:
    reading = read(FORMAT, {"d": database(("der Hund", "german", 4), ("3Sum", "Coding::LC", 4))})
    assert [it.title for it in reading.entries] == ["3Sum"]
    assert reading.remarks[0].startswith("1 card was skipped")


def test_views_and_triggers_are_never_followed() -> None:
    view = "DROP TABLE cards; CREATE VIEW cards AS SELECT 1 AS id, 1 AS _fact_id, 'x' AS tags,"
    content = database(more=view + " 1 AS grade, 1 AS last_rep;")
    with pytest.raises(TrainerError):
        FORMAT.read(material({"d": content}), WISHES)


def test_a_damaged_database_is_one_sentence() -> None:
    whole = database((TWO_SUM, "", 2), log=((9, MARCH_3, "card1", 4),))
    lots = random.Random(9)
    for _ in range(300):
        content = bytearray(whole[: lots.choice([len(whole), lots.randrange(len(whole))])])
        for _ in range(lots.randrange(30)):
            if content:
                content[lots.randrange(len(content))] = lots.randrange(256)
        handed = material({"d": bytes(content)})
        FORMAT.recognises(handed)
        try:
            FORMAT.read(handed, WISHES)
        except TrainerError:
            continue


def test_another_database_is_not_of_mnemosyne() -> None:
    connection = sqlite3.connect(":memory:")
    connection.executescript("CREATE TABLE cards (id); CREATE TABLE log (id);")
    assert not FORMAT.recognises(material({"d": connection.serialize()}))
    assert not FORMAT.recognises(material({"d": "data_for_fact"}))
