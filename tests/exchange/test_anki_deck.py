import json
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import timedelta
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from hypothesis import given
from hypothesis import strategies as st

from tests.builders import MOMENT, a_review, days
from tests.exchange.test_problem_page import met_problems
from trainer.domain.problem.problem import Level
from trainer.exchange.own.anki_deck import FIELDS, deck, is_deck
from trainer.exchange.own.met_problem import MetProblem

PROBLEM = MetProblem(
    slug="two-sum",
    title="Two Sum",
    link="https://leetcode.com/problems/two-sum/",
    level=Level.EASY,
    pattern="hashing",
    reviews=[
        a_review(insight="old words"),
        a_review(at=MOMENT + days(1), insight="a < b & <b>c</b>\n  [latex]x[/latex] {{c1::y}}"),
    ],
    note="asked <script>alert(1)</script>",
    plan="One pass.",
    pitfall="Not the same one twice.",
)


def rows(package: bytes, query: str) -> list[tuple[Any, ...]]:
    with ZipFile(BytesIO(package)) as archive, closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(archive.read("collection.anki2"))
        return connection.execute(query).fetchall()


def notes(problems: Sequence[MetProblem]) -> list[dict[str, str]]:
    found = rows(deck(problems, MOMENT), "SELECT flds FROM notes ORDER BY id")
    return [dict(zip(FIELDS, fields.split("\x1f"), strict=True)) for (fields,) in found]


def test_a_note_asks_by_title_and_link_and_answers_with_the_rest() -> None:
    [note] = notes([PROBLEM])
    assert (note["Title"], note["Link"], note["Level"], note["Pattern"]) == (
        *("Two Sum", "https://leetcode.com/problems/two-sum/", "easy", "hashing"),
    )
    assert (note["Plan"], note["Pitfall"]) == ("One pass.", "Not the same one twice.")
    [(models,)] = rows(deck([PROBLEM], MOMENT), "SELECT models FROM col")
    [template] = json.loads(models)["1764500002"]["tmpls"]
    assert {name for name in FIELDS if f"{{{{{name}}}}}" in template["qfmt"]} == {"Title", "Link"}
    assert rows(deck([PROBLEM], MOMENT), "SELECT tags FROM notes") == [(" hashing ",)]


def test_own_words_are_shown_and_run_nothing() -> None:
    [note] = notes([PROBLEM])
    assert note["Insight"] == (
        "a &lt; b &amp; &lt;b&gt;c&lt;/b&gt;<br>&nbsp;&nbsp;&#91;latex]x&#91;/latex] "
        "&#123;&#123;c1::y}}<br><br>old words"
    )
    assert note["Note"] == "asked &lt;script&gt;alert(1)&lt;/script&gt;"


def test_ids_last_and_every_card_is_new() -> None:
    later = deck([PROBLEM], MOMENT + timedelta(hours=1))
    ids = "SELECT guid, mid FROM notes"
    assert rows(deck([PROBLEM], MOMENT), ids) == rows(later, ids)
    assert rows(later, "SELECT did, type, queue, reps FROM cards") == [(1764500001, 0, 0, 0)]
    assert rows(later, "SELECT mod FROM notes") > rows(
        deck([PROBLEM], MOMENT), "SELECT mod FROM notes"
    )
    assert rows(later, "SELECT count(*) FROM revlog") == [(0,)]


def test_a_deck_of_ours_is_known_by_its_beginning() -> None:
    assert is_deck(deck([], MOMENT)[:200].decode("utf-8", "replace"))
    other = BytesIO()
    with ZipFile(other, "w") as archive:
        archive.writestr("media", "{}")
    assert not is_deck(other.getvalue().decode("utf-8", "replace"))
    assert not is_deck("")


@given(st.lists(met_problems(), max_size=3, unique_by=lambda it: it.slug))
def test_whatever_was_met_is_a_note_with_a_card(problems: list[MetProblem]) -> None:
    package = deck(problems, MOMENT)
    assert rows(package, "SELECT count(*) FROM cards") == [(len(problems),)]
    for note in notes(problems):
        text = "".join(note.values()).replace("<br>", "")
        assert not set(text) & set('<>"\\[{')
