"""The week: its minutes, and what became ready or faded in it."""

from datetime import timedelta

from tests.builders import DAY, days
from trainer.domain.log.review import CardKey, Rating
from trainer.domain.memory.curve import recall_after
from trainer.domain.memory.memory import Memory
from trainer.domain.plan.known_cards import KnownCard, forecast
from trainer.domain.plan.moves import Move
from trainer.domain.plan.week import first_day_of, week


def a_card(
    slug: str = "two-sum",
    *,
    stability: float = 20.0,
    elapsed: int = 1,
    late: int = -5,
    untried: bool = False,
) -> KnownCard:
    """Give a card on this day; it is gone where its expected recall says so, or untried."""
    recall = recall_after(elapsed / stability)
    memory = Memory(
        stability=stability,
        difficulty=5.0,
        last_day=DAY - days(elapsed),
        reps=1,
        lapses=0,
        streak=1,
    )
    known = (memory, stability, elapsed, recall, late)
    return KnownCard(CardKey(slug), "hashing", *known, 12.0, recall < 0.5 or untried)


def a_move(
    slug: str = "two-sum",
    rating: Rating = Rating.GOOD,
    *,
    days_ago: int = 0,
    stability: float | None = None,
    elapsed: int | None = None,
    source: str = "attempt",
) -> Move:
    """Give a review of so many days ago: a first one, unless told what it met."""
    return Move(slug, DAY - days(days_ago), source, rating, stability, elapsed)


def test_the_minutes_of_seven_days_end_with_today() -> None:
    found = week(DAY, {DAY: 7.2, DAY - days(4): 41.0}, [], [], 1.0, ())
    assert found.minutes_in_words == "– – 41 – – – 7 min"
    assert first_day_of(DAY) == DAY - days(6)


def test_what_is_reviewed_and_ready_now_and_was_not_a_week_ago_became_ready() -> None:
    first_try = a_move(days_ago=2)
    known_well = a_move(days_ago=2, stability=100.0, elapsed=20)
    sunk = a_move(days_ago=2, stability=3.0, elapsed=20)
    for move, became in ((first_try, 1), (known_well, 0), (sunk, 1)):
        assert week(DAY, {}, [a_card()], [move], 1.0, ()).became_ready == became
    assert week(DAY, {}, [a_card()], [], 1.0, ()).became_ready == 0


def test_what_was_only_looked_up_today_is_not_ready_though_it_is_known_today() -> None:
    looked_up = a_card(stability=0.2, elapsed=0)
    assert looked_up.recall == 1
    assert not looked_up.ready
    assert week(DAY, {}, [looked_up], [a_move(rating=Rating.AGAIN)], 1.0, ()).became_ready == 0


def test_what_faded_did_so_within_the_week() -> None:
    sinking = a_card(stability=0.5, elapsed=50, late=3)
    assert sinking.faded
    assert week(DAY, {}, [sinking], [], 1.0, ()).faded == 1
    long_gone = a_card(stability=0.5, elapsed=500, late=300)
    assert week(DAY, {}, [long_gone], [], 1.0, ()).faded == 0


def test_an_import_of_long_ago_did_not_fade_this_week() -> None:
    imported = a_card(stability=400.0, elapsed=500, late=100, untried=True)
    assert imported.faded
    assert week(DAY, {}, [imported], [], 1.0, {"two-sum"}).faded == 0


def test_the_week_says_only_what_changed() -> None:
    nothing = week(DAY, {}, [], [], 1.0, ())
    assert nothing.changes_in_words == ""
    changed = week(DAY, {}, [a_card(), a_card("x", stability=0.5, elapsed=50, late=3)],
                   [a_move()], 1.0, ())  # fmt: skip
    assert changed.changes_in_words == "1 became ready, 1 faded"


def test_the_days_ahead_count_what_falls_due_but_not_what_is_gone() -> None:
    cards = [a_card(late=-1), a_card(late=-3), a_card(late=0), a_card(late=-3, untried=True)]
    assert forecast(cards, 3) == [1, 0, 1]


def test_a_week_has_no_more_days_than_seven() -> None:
    minutes = {DAY - timedelta(days=ago): 10.0 for ago in range(30)}
    assert list(week(DAY, minutes, [], [], 1.0, ()).minutes) == [10] * 7
