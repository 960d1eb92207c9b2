import csv
from collections.abc import Sequence
from dataclasses import replace
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import CALENDAR, a_problem, a_review
from tests.laws.histories import any_text
from tests.laws.histories import reviews as any_reviews
from trainer.domain.log.review import Review
from trainer.exchange.own.reviews_csv import COLUMNS, TOLD, csv_lines, is_reviews, read_reviews

PROBLEMS = {"two-sum": replace(a_problem(), title="=Two, Sum")}
awkward = st.text(alphabet="=+-@\t\r\n'\"a ,;\0") | any_text


@st.composite
def awkward_reviews(draw: st.DrawFn) -> Review:
    return replace(draw(any_reviews()), insight=draw(awkward), code=draw(awkward), id=draw(awkward))


def written(reviews: Sequence[Review]) -> str:
    return b"".join(csv_lines(reviews, PROBLEMS)).decode()


def rows(reviews: Sequence[Review]) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(written(reviews), newline="")))


def read(text: str) -> list[Review | None]:
    return [line.review for line in read_reviews(text, CALENDAR.day_of)]


@given(st.lists(awkward_reviews(), max_size=4))
def test_writing_and_reading_is_the_identity(reviews: list[Review]) -> None:
    assert read(written(reviews)) == reviews


@given(st.lists(awkward_reviews(), min_size=1, max_size=4))
def test_no_cell_is_a_formula(reviews: list[Review]) -> None:
    cells = [cell for row in csv.reader(StringIO(written(reviews), newline="")) for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]


def test_people_read_the_first_columns() -> None:
    [row] = rows([a_review(insight="a partner\nis known", code="def f():\n    pass\n")])
    assert list(row)[: len(TOLD)] == list(TOLD)
    assert [row[name] for name in TOLD] == [
        *("2026-11-21", "two-sum", "'=Two, Sum", "hashing", "easy", "good", "12.0"),
        "a partner\nis known",
    ]


def test_lines_end_as_in_the_standard() -> None:
    assert written([]) == ",".join(COLUMNS) + "\r\n"
    assert written([a_review()]).endswith("\r\n")


def test_a_code_of_megabytes_comes_back() -> None:
    reviews = [a_review(code="x = 1\n" * 300_000)]
    assert read(written(reviews)) == reviews


@pytest.mark.parametrize("separator", [";", "\t"])
def test_what_a_spreadsheet_saved_is_read(separator: str) -> None:
    reviews = [a_review(insight="a; b, c", code="def f():\n\tpass\n"), a_review("lru-cache")]
    text = StringIO()
    table = csv.reader(StringIO(written(reviews), newline=""))
    csv.writer(text, delimiter=separator).writerows(
        [cell.upper() if cell in ("true", "false") else cell for cell in [*row[::-1], ""]]
        for row in table
    )
    saved = "\ufeff" + text.getvalue()
    assert is_reviews(saved)
    assert read(saved) == reviews


def test_a_day_in_a_spreadsheets_own_words_is_that_of_its_moment() -> None:
    reviews = [a_review(), a_review("lru-cache")]
    assert read(written(reviews).replace("2026-11-21,", "11/21/2026,")) == reviews


def test_a_damaged_line_is_passed_over_alone_and_named() -> None:
    whole = written([a_review(), a_review("lru-cache"), a_review("3sum")])
    harmed = whole.replace("lru-cache,,,,good", "lru-cache,,,,splendid")
    lines = read_reviews(harmed, CALENDAR.day_of)
    assert [(line.number, line.review is None) for line in lines] == [
        *((2, False), (3, True), (4, False)),
    ]


@given(st.text(max_size=40), st.data())
def test_nothing_that_is_strewn_in_raises(noise: str, data: st.DataObject) -> None:
    whole = written([a_review(insight="a\nb"), a_review("lru-cache")])
    place = data.draw(st.integers(0, len(whole)))
    for text in (whole[:place] + noise + whole[place:], whole[:place], noise):
        is_reviews(text)
        read_reviews(text, CALENDAR.day_of)


def test_another_table_is_none_of_ours() -> None:
    assert is_reviews(written([]))
    assert not is_reviews("day,slug,title,rating,minutes\n")
    assert not is_reviews("")
