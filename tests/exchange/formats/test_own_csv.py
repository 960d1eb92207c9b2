"""The table of reviews that the program itself writes: what goes out comes back as it was."""

from collections.abc import Sequence
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import CALENDAR, DAY, a_problem, a_review
from tests.laws.histories import reviews as any_reviews
from trainer.domain.importing.reading import Wishes
from trainer.domain.log.review import Review
from trainer.exchange.formats.own_csv import FORMAT
from trainer.exchange.material import HandedFile, Material
from trainer.exchange.own.reviews_csv import csv_lines

WISHES = Wishes(calendar=CALENDAR, today=DAY + timedelta(days=9))


def handed(content: bytes) -> Material:
    file = HandedFile("past.csv", len(content), lambda: content)
    return Material("past.csv", {file.name: file})


def exported(reviews: Sequence[Review]) -> bytes:
    return b"".join(csv_lines(reviews, {"two-sum": a_problem()}))


@given(st.lists(any_reviews(), max_size=4))
def test_what_was_exported_is_recognised_and_comes_back_whole(reviews: list[Review]) -> None:
    material = handed(exported(reviews))
    assert FORMAT.recognises(material)
    reading = FORMAT.read(material, WISHES)
    assert [entry.review for entry in reading.entries] == reviews
    assert reading.rows == len(reviews)


def test_a_line_tells_the_title_of_its_problem() -> None:
    entries = FORMAT.read(handed(exported([a_review(), a_review("own-one")])), WISHES).entries
    assert [(entry.slug, entry.title) for entry in entries] == [
        ("two-sum", "Two Sum"),
        ("own-one", ""),
    ]


def test_a_damaged_line_is_skipped_with_its_number() -> None:
    content = exported([a_review(), a_review("lru-cache")]).replace(b",good,", b",splendid,", 1)
    reading = FORMAT.read(handed(content), WISHES)
    assert [it.review.card.slug for it in reading.entries if it.review] == ["lru-cache"]
    [damaged] = [entry for entry in reading.entries if entry.why_not]
    assert (damaged.line, damaged.why_not) == (2, "this line is damaged")


@pytest.mark.parametrize("content", [b"", b"\0" * 90, b"Title,Date\nTwo Sum,1", b"\xff\xfe", b"'"])
def test_what_is_none_is_not_recognised_and_harms_nothing(content: bytes) -> None:
    assert not FORMAT.recognises(handed(content))
    assert not any(entry.review for entry in FORMAT.read(handed(content), WISHES).entries)


@given(st.binary(max_size=60), st.data())
def test_wherever_it_is_cut_or_harmed_it_is_read_as_far_as_it_goes(
    noise: bytes, data: st.DataObject
) -> None:
    whole = exported([a_review(insight="é\nb"), a_review("lru-cache")])
    place = data.draw(st.integers(0, len(whole)))
    for content in (whole[:place], whole[:place] + noise + whole[place:]):
        FORMAT.recognises(handed(content))
        FORMAT.read(handed(content), WISHES)
