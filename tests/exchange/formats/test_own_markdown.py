"""The folder of Markdown that the program itself writes, edited and harmed or not."""

from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import CALENDAR, DAY, a_review, days
from tests.exchange.test_problem_page import met_problems
from trainer.domain.importing.reading import Reading, Wishes
from trainer.domain.log.review import Rating
from trainer.domain.problem.problem import Level
from trainer.exchange.formats.own_markdown import FORMAT
from trainer.exchange.material import HandedFile, Material
from trainer.exchange.own.markdown_folder import folder_files
from trainer.exchange.own.met_problem import MetProblem

WISHES = Wishes(calendar=CALENDAR, today=DAY + timedelta(days=9))
PROBLEM = MetProblem(
    slug="two-sum",
    title="Two Sum",
    number=1,
    link="https://leetcode.com/problems/two-sum/",
    level=Level.EASY,
    pattern="hashing",
    reviews=[
        a_review(id="a", rating="again", insight="old", code="bad = 1\n"),
        a_review(id="b", at=a_review().at + days(1), insight="a partner", code="x = 1\n"),
    ],
    note="asked twice",
)


def a_file(name: str, text: str | bytes) -> HandedFile:
    content = text if isinstance(text, bytes) else text.encode()
    return HandedFile(name, len(content), lambda: content)


def handed(texts: Mapping[str, str | bytes]) -> Material:
    files = {name: a_file(name, text) for name, text in texts.items()}
    return Material("past", files, folder=Path("past"))


def read(texts: Mapping[str, str | bytes]) -> Reading:
    return FORMAT.read(handed(texts), WISHES)


def test_what_was_exported_is_recognised_and_every_review_is_an_entry_with_its_id() -> None:
    texts = folder_files([PROBLEM])
    assert FORMAT.recognises(handed(texts))
    reading = read(texts)
    assert reading.rows == 2
    first, last = reading.entries
    assert (first.source_id, first.day, first.rating) == ("a", DAY, Rating.AGAIN)
    assert (first.note, first.code) == ("", "")
    assert (last.source_id, last.day, last.rating) == ("b", DAY + days(1), Rating.GOOD)
    assert (last.minutes, last.file) == (12.0, "two-sum.md")
    assert (last.note, last.code) == ("a partner\n\nasked twice", "x = 1")
    assert (last.slug, last.number, last.level, last.pattern) == (
        *("two-sum", 1, Level.EASY, "hashing"),
    )


@given(met_problems())
def test_whatever_was_met_each_review_comes_back(problem: MetProblem) -> None:
    entries = read(folder_files([problem])).entries
    told = [(it.source_id, it.slug, it.skill, it.day, it.rating) for it in entries if it.rating]
    assert told == [
        (it.id, problem.slug, it.card.skill, it.study_day, it.rating) for it in problem.reviews
    ]


def test_a_problem_with_a_note_only_is_listed_with_it() -> None:
    [entry] = read(folder_files([MetProblem(slug="x", title="X", note="mine")])).entries
    assert (entry.slug, entry.rating, entry.note, entry.why_not) == ("x", None, "mine", "")


def test_other_peoples_notes_in_the_folder_say_nothing_and_are_counted() -> None:
    others: dict[str, str | bytes] = {"diary.md": "# Two Sum\n- [x] done", "x.md": b"\0\xff"}
    reading = read({**folder_files([PROBLEM]), **others})
    assert reading.rows == 2
    [remark] = reading.remarks
    assert remark.startswith("2 other notes in the folder skipped")


def test_line_ends_of_another_system_are_read() -> None:
    texts = {name: text.replace("\n", "\r\n") for name, text in folder_files([PROBLEM]).items()}
    assert read(texts).entries == read(folder_files([PROBLEM])).entries


def test_a_damaged_head_and_a_damaged_review_are_skipped_and_named() -> None:
    page = folder_files([PROBLEM])["two-sum.md"]
    torn = page.replace("slug: two-sum", "slug: [two-sum")
    wrong = page.replace("rating: again", "rating: perfect")
    reasons = [it.why_not for it in read({"a.md": torn, "b.md": wrong}).entries]
    assert reasons == ["its head is damaged", "", "a review in its head is damaged"]


@pytest.mark.parametrize(
    "texts", [{}, {"a.md": ""}, {"a.md": "---\ntitle: Two Sum\n---\n"}, {"a.md": b"\xff\0"}]
)
def test_other_folders_are_not_recognised(texts: dict[str, str | bytes]) -> None:
    assert not FORMAT.recognises(handed(texts))
    assert read(texts).entries == ()


@given(st.binary(max_size=40), st.data())
def test_wherever_it_is_cut_or_harmed_nothing_is_raised(noise: bytes, data: st.DataObject) -> None:
    page = folder_files([PROBLEM])["two-sum.md"].encode()
    place = data.draw(st.integers(0, len(page)))
    for content in (page[:place], page[:place] + noise + page[place:]):
        FORMAT.recognises(handed({"a.md": content}))
        read({"a.md": content})
