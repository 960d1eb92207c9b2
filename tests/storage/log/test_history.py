import pytest

from tests.builders import DAY, MOMENT, a_retraction, a_review, days
from trainer.domain.log.review import Rating, Source
from trainer.domain.log.review_filter import ReviewFilter, TakenBack
from trainer.storage.database import Database
from trainer.storage.log.history import ReviewPages, Wanted
from trainer.storage.log.reviews import Reviews

ANY = ReviewFilter()


@pytest.fixture
def windows(database: Database, reviews: Reviews) -> ReviewPages:
    """Windows over ten reviews, one a day: of two problems in turn, easy and again by threes."""
    reviews.add_all(
        a_review(
            ("two-sum", "lru-cache")[number % 2],
            "again" if number % 3 == 0 else "easy",
            MOMENT - days(number),
            id=f"{number}",
            source=Source.LOG if number < 5 else Source.ATTEMPT,
            code="x = 1",
            insight="why \x00 \U00010000",
        )
        for number in range(10)
    )
    return ReviewPages(database)


def ids(windows: ReviewPages, wanted: Wanted, start: int = 0, length: int = 100) -> str:
    lines = windows.window(wanted, start, length)
    return "".join(line.review.id for line in lines)


def test_a_window_shows_some_of_all_the_latest_first(windows: ReviewPages) -> None:
    everything = Wanted(ANY, DAY)
    assert windows.count(everything) == 10
    assert ids(windows, everything) == "0123456789"
    assert ids(windows, everything, start=3, length=4) == "3456"
    assert ids(windows, everything, start=8, length=4) == "89"
    assert ids(windows, everything, start=10) == ""


def test_a_line_is_the_review_without_its_code(windows: ReviewPages) -> None:
    [line] = windows.window(Wanted(ANY, DAY), 0, 1)
    assert (line.review.code, line.review.insight, line.taken_back) == (
        "",
        "why \x00 \U00010000",
        False,
    )


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (ReviewFilter(rating=Rating.AGAIN), "0369"),
        (ReviewFilter(source=Source.ATTEMPT), "56789"),
        (ReviewFilter(days=1), "0"),
        (ReviewFilter(days=3), "012"),
        (ReviewFilter(Rating.EASY, Source.LOG, 4), "12"),
    ],
)
def test_each_side_narrows_it(windows: ReviewPages, wanted: ReviewFilter, found: str) -> None:
    assert ids(windows, Wanted(wanted, DAY)) == found
    assert windows.count(Wanted(wanted, DAY)) == len(found)


@pytest.mark.parametrize("others", [0, 1000])
def test_problems_are_named_by_few_or_many_slugs(windows: ReviewPages, others: int) -> None:
    slugs = {"two-sum", *(f"other-{number}" for number in range(others))}
    wanted = Wanted(ReviewFilter(rating=Rating.EASY), DAY, slugs)
    assert ids(windows, wanted) == "248"
    assert windows.count(wanted) == 3
    assert windows.count(Wanted(ANY, DAY, frozenset())) == 0


def test_what_was_taken_back_is_seen_when_asked_for(windows: ReviewPages, reviews: Reviews) -> None:
    reviews.add_all([], [a_retraction("3")])
    reviews.add_all([], [a_retraction("3", id="another time")])
    reviews.add_all([], [a_retraction("nobody has it")])
    too, only = (Wanted(ReviewFilter(taken_back=how), DAY) for how in TakenBack)
    assert ids(windows, Wanted(ANY, DAY)) == "012456789"
    assert ids(windows, only) == "3"
    assert [line.taken_back for line in windows.window(too, 2, 3)] == [False, True, False]
    assert (windows.count(too), windows.count(only)) == (10, 1)
    assert windows.was_taken_back("3")
    assert not windows.was_taken_back("4")


def test_filters_hold_for_what_was_taken_back(windows: ReviewPages, reviews: Reviews) -> None:
    for number in (1, 3, 5):
        reviews.add_all([], [a_retraction(str(number))])
    wanted = ReviewFilter(rating=Rating.EASY, taken_back=TakenBack.ONLY)
    assert ids(windows, Wanted(wanted, DAY)) == "15"
    assert ids(windows, Wanted(wanted, DAY, {"two-sum"})) == ""
