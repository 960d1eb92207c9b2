from dataclasses import replace
from datetime import date

from trainer.domain.log.review import Rating, Source
from trainer.domain.log.review_filter import ReviewFilter, TakenBack


def test_each_side_goes_through_its_choices_and_opens_again() -> None:
    anything = ReviewFilter()
    assert anything.next_rating().rating is Rating.AGAIN
    assert replace(anything, rating=Rating.EASY).next_rating() == anything
    assert anything.next_source().source is Source.ATTEMPT
    assert anything.next_taken_back().taken_back is TakenBack.TOO
    assert anything.next_taken_back().next_taken_back().next_taken_back() == anything


def test_a_span_that_is_not_offered_is_followed_by_the_first_one() -> None:
    assert replace(ReviewFilter(), days=12).next_days().days == 1


def test_a_span_of_days_holds_today() -> None:
    today = date(2026, 11, 21)
    assert ReviewFilter().since(today) is None
    assert ReviewFilter(days=1).since(today) == today
    assert ReviewFilter(days=7).since(today) == date(2026, 11, 15)
    assert ReviewFilter(days=10**9).since(today) == date.min


def test_what_is_looked_for_is_said_in_words() -> None:
    assert ReviewFilter().words() == []
    some = ReviewFilter(Rating.HARD, Source.LOG, 7, TakenBack.ONLY)
    assert some.words() == ["HARD", "logged", "last 7 days", "undone only"]
    assert ReviewFilter(days=1).words() == ["today"]
