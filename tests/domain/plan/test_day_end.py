"""The end of a day: what was met, recalled and became ready, and what comes next."""

from datetime import timedelta

from tests.builders import DAY, days
from tests.domain.plan.test_week import a_card, a_move
from trainer.domain.log.review import Rating
from trainer.domain.plan.day_end import NextReviews, day_end, next_reviews


def test_a_day_says_what_was_met_recalled_and_became_ready() -> None:
    moves = [
        a_move("new"),
        a_move("held", stability=4.0, elapsed=20),
        a_move("lost", Rating.AGAIN, stability=4.0, elapsed=20),
    ]
    cards = [
        a_card("new", stability=0.2, elapsed=0),
        a_card("held", elapsed=0),
        a_card("lost", stability=0.5, elapsed=0),
    ]
    end = day_end(DAY, cards, moves, None, 1.0)
    assert end.in_words[0] == (
        "Done for today: met 1 new problem, recalled 1 of 2 reviews, 1 became ready."
    )


def test_a_day_without_work_says_no_more_than_that_it_is_done() -> None:
    assert day_end(DAY, [], [], None, 1.0).in_words[0] == "Done for today."


def test_what_an_import_brings_was_not_met_today() -> None:
    end = day_end(DAY, [a_card()], [a_move(source="import")], None, 1.0)
    assert (end.met, end.reviews, end.became_ready) == (0, 0, 0)


def test_only_the_first_review_of_a_problem_counts() -> None:
    again = [a_move("x", Rating.AGAIN, stability=4.0, elapsed=20), a_move("x")]
    assert day_end(DAY, [], again, None, 1.0).recalled == 0


def test_tomorrow_holds_what_is_due_and_what_falls_due() -> None:
    cards = [a_card(late=0), a_card(late=-1), a_card(late=-2), a_card(late=9, untried=True)]
    following = next_reviews(DAY, cards)
    assert following == NextReviews(DAY + days(1), 2, timedelta(minutes=24))
    said = day_end(DAY, cards, [], following, 1.0).in_words[1]
    assert said == "Tomorrow: 2 reviews, 24 min."


def test_after_an_empty_day_the_next_one_with_reviews_is_named() -> None:
    following = next_reviews(DAY, [a_card(late=-9)])
    said = day_end(DAY, [], [], following, 1.0).in_words[1]
    assert said == "Tomorrow: no reviews. Mon 30 Nov: 1 review, 12 min."


def test_where_nothing_falls_due_soon_that_is_said() -> None:
    assert next_reviews(DAY, [a_card(late=-15)]) is None
    assert next_reviews(DAY, []) is None
    assert "next 14 days" in day_end(DAY, [], [], None, 1.0).in_words[1]
