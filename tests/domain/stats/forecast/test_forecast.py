"""The forecast: what the days ahead bring, with returns and new problems, the backlog apart."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from math import sqrt
from random import Random
from statistics import fmean, stdev

import pytest
from hypothesis import given
from hypothesis.strategies import floats, integers, lists

from tests.builders import DAY, a_problem, days
from trainer.domain.log.review import CardKey, Rating
from trainer.domain.memory.curve import DEFAULT_RETENTION, interval_days
from trainer.domain.memory.deck import Deck
from trainer.domain.memory.memory import Memory
from trainer.domain.memory.scheduler import Scheduler
from trainer.domain.plan.known_cards import forecast as due_ahead
from trainer.domain.plan.pace import Pace
from trainer.domain.plan.planner import Planner
from trainer.domain.problem.catalogue import Catalogue
from trainer.domain.problem.pattern import Pattern
from trainer.domain.problem.problem import Level
from trainer.domain.settings import Settings
from trainer.domain.stats.forecast.estimate import again_at_first_sight, forecast
from trainer.domain.stats.forecast.forecast import FORECAST_DAYS

SCHEDULER = Scheduler()
MINUTES = 15.0
"""What every problem here takes, being easy."""


def a_memory(stability: float, ahead: int, retention: float = DEFAULT_RETENTION) -> Memory:
    """Give the memory of a card that, at a desired retention, is due so many days from ``DAY``."""
    return Memory(
        stability=stability,
        difficulty=5,
        last_day=DAY + days(ahead - interval_days(stability, retention)),
        reps=3,
        lapses=0,
        streak=3,
    )


def a_lasting_memory(ahead: int) -> Memory:
    """Give the memory of a card that even the longest interval does not let forget."""
    return a_memory(1e8, ahead)


def a_planner(
    *memories: Memory,
    new: int = 0,
    minutes: int = 45,
    suspended: frozenset[str] = frozenset(),
    retention: float = DEFAULT_RETENTION,
) -> Planner:
    """Give the planner for cards p0, p1, ... with these memories, and so many new problems."""
    problems = {f"p{n}": a_problem(f"p{n}") for n in range(len(memories) + new)}
    return Planner(
        Catalogue(
            {"hashing": Pattern(id="hashing", name="", group="", needs=(), place=0)}, problems
        ),
        Deck({CardKey(f"p{n}"): memory for n, memory in enumerate(memories)}, suspended),
        Settings(budget=timedelta(minutes=minutes), desired_retention=retention),
        Scheduler(retention),
        Pace({new: dict.fromkeys(Level, MINUTES) for new in (True, False)}),
    )


def test_of_cards_that_are_never_forgotten_each_comes_once_on_its_day() -> None:
    planner = a_planner(*map(a_lasting_memory, (0, 0, 3, 7, 29, 30, 200)))
    found = forecast(planner, DAY).as_things_stand
    own = due_ahead(planner.cards(DAY - days(1)), FORECAST_DAYS)
    assert [day.reviews for day in found.days] == pytest.approx(own, abs=0.01)
    assert [day.day for day in found.days] == [DAY + days(n) for n in range(FORECAST_DAYS)]
    assert found.reviews_deviation < 0.1


def test_no_card_is_lost_while_every_answer_brings_it_back_tomorrow() -> None:
    planner = a_planner(*[a_memory(0.3, 0, 0.97)] * 3, retention=0.97)
    reviews = [day.reviews for day in forecast(planner, DAY).as_things_stand.days]
    assert reviews[:2] == pytest.approx([3, 3])
    assert all(0 < count <= 3 for count in reviews)


def test_what_is_forgotten_comes_back_within_days() -> None:
    card = a_memory(100, 0)
    found = forecast(a_planner(card), DAY).as_things_stand
    recall = SCHEDULER.retrievability(card, DAY)
    again = SCHEDULER.after(card, Rating.AGAIN, DAY)
    assert found.days[0].reviews == pytest.approx(1)
    assert found.days[SCHEDULER.interval_days(again)].reviews == pytest.approx(1 - recall)


def test_a_suspended_card_and_one_without_a_problem_are_never_counted() -> None:
    cards = [a_memory(10, ahead) for ahead in (0, 4, -3)]
    alone = forecast(a_planner(cards[0]), DAY)
    assert forecast(a_planner(*cards, suspended=frozenset({"p1", "p2"})), DAY) == alone
    untrusted = a_planner(cards[0])
    more = {**untrusted.deck.memories, CardKey("unknown"): cards[1], CardKey("late"): cards[2]}
    assert forecast(replace(untrusted, deck=Deck(more)), DAY) == alone


def test_the_time_is_the_predicted_time_of_each_review() -> None:
    found = forecast(a_planner(*(a_memory(10, ahead) for ahead in (0, 1, 1, 5))), DAY)
    for day in found.as_things_stand.days:
        assert day.review_time / timedelta(minutes=MINUTES) == pytest.approx(day.reviews, abs=1e-6)
    outlook = found.as_things_stand
    deviation = outlook.time_deviation / timedelta(minutes=MINUTES)
    assert deviation == pytest.approx(outlook.reviews_deviation, abs=1e-6)


def test_the_backlog_stands_apart_and_is_worked_off_in_the_room_of_the_days() -> None:
    late = [a_memory(10, -ahead) for ahead in (1, 1, 9)]
    found = forecast(a_planner(*late, minutes=20), DAY)
    overdue = [day.overdue_time / timedelta(minutes=1) for day in found.as_things_stand.days]
    assert overdue[:4] == pytest.approx([20, 20, 5, 0])
    assert found.backlog.number == 3
    assert found.backlog.time == timedelta(minutes=3 * MINUTES)
    assert found.backlog.done_on == DAY + days(2)
    assert found.as_things_stand.reviews == 0
    assert found.cards == 3


def test_a_backlog_that_the_days_have_no_room_for_is_not_worked_off() -> None:
    late = [a_memory(10, -1)] * 50
    assert forecast(a_planner(*late, minutes=15), DAY).backlog.done_on is None


def test_new_problems_fill_what_reviews_leave_until_none_is_left() -> None:
    found = forecast(a_planner(a_lasting_memory(0), new=4, minutes=45), DAY, again=0.0)
    first, second, third = found.with_new.days[:3]
    assert (first.new, second.new, third.new) == pytest.approx((2, 2, 0))
    assert first.time == timedelta(minutes=45)
    assert found.as_things_stand.new == 0
    assert found.with_new.reviews > found.as_things_stand.reviews


def test_a_problem_that_does_not_fit_is_finished_on_the_next_day() -> None:
    found = forecast(a_planner(new=2, minutes=20), DAY)
    assert [day.new for day in found.with_new.days[:2]] == pytest.approx([4 / 3, 2 / 3])


def test_new_problems_wait_until_the_backlog_is_worked_off() -> None:
    found = forecast(a_planner(*[a_memory(10, -1)] * 4, new=9, minutes=30), DAY)
    assert found.backlog.done_on == DAY + days(1)
    assert [day.new for day in found.with_new.days[:2]] == [0, 0]
    assert found.with_new.days[2].new > 0


def test_time_already_spent_today_leaves_less_room_today() -> None:
    found = forecast(a_planner(new=50), DAY, spent=timedelta(minutes=30))
    assert found.with_new.days[0].new_time == timedelta(minutes=15)
    assert found.with_new.days[1].time == timedelta(minutes=45)


def test_whoever_looks_more_up_at_first_sight_sees_more_of_it_again() -> None:
    planner = a_planner(new=10)
    often, seldom = (forecast(planner, DAY, again).with_new.reviews for again in (0.9, 0.1))
    assert often > seldom


def test_the_chance_at_first_sight_goes_from_a_half_to_the_learners_own() -> None:
    assert again_at_first_sight(0, 0) == 0.5
    assert again_at_first_sight(1, 1) < 0.6
    assert again_at_first_sight(900, 1000) == pytest.approx(0.9, abs=0.01)


def test_what_does_not_fit_in_a_day_moves_to_the_next_ones() -> None:
    found = forecast(a_planner(*map(a_lasting_memory, (2, 2, 2, 5)), minutes=20), DAY)
    minutes = [day.review_time / timedelta(minutes=1) for day in found.as_things_stand.days]
    assert minutes[:7] == pytest.approx([0, 0, 20, 20, 5, 15, 0], abs=0.1)
    assert [day.day for day in found.as_things_stand.crowded] == [DAY + days(2), DAY + days(3)]
    assert found.suffices


def test_where_the_minutes_are_not_enough_it_says_how_many_would_be() -> None:
    found = forecast(a_planner(*[a_memory(3, ahead % 9) for ahead in range(60)], minutes=15), DAY)
    assert not found.suffices
    assert found.enough is not None
    assert found.as_things_stand.waiting_time > found.budget
    minutes = round(found.enough / timedelta(minutes=1))
    more, less = (
        forecast(a_planner(*[a_memory(3, ahead % 9) for ahead in range(60)], minutes=tried), DAY)
        for tried in (minutes, minutes - 5)
    )
    assert more.suffices
    assert not less.suffices


@given(
    ahead=lists(integers(-40, 29), max_size=60),
    minutes=integers(5, 120),
    new=integers(0, 20),
    spent=integers(0, 150),
    again=floats(0, 1),
)
def test_no_day_holds_more_than_the_budget_and_nothing_is_lost(
    ahead: list[int], minutes: int, new: int, spent: int, again: float
) -> None:
    memories = [a_memory(40, day) for day in ahead]
    budget, used = timedelta(minutes=minutes), timedelta(minutes=spent)
    found = forecast(a_planner(*memories, new=new, minutes=minutes), DAY, again, used)
    roomy = forecast(a_planner(*memories, new=new, minutes=10_000), DAY, again)
    half_an_item = timedelta(minutes=MINUTES / 2)
    for outlook in (found.as_things_stand, found.with_new):
        assert all(day.time <= budget + half_an_item for day in outlook.days)
        assert outlook.days[0].time <= max(budget - used, timedelta()) + half_an_item
        assert min(day.review_time for day in outlook.days) >= timedelta()
    assert found.as_things_stand.reviews == pytest.approx(roomy.as_things_stand.reviews)
    worked = sum((day.overdue_time for day in found.as_things_stand.days), timedelta())
    if found.suffices:
        assert worked / timedelta(minutes=1) == pytest.approx(
            found.backlog.time / timedelta(minutes=1), abs=1e-3
        )
    else:
        assert found.enough is None or found.enough > budget


due = cache(SCHEDULER.due)


@cache
def after(memory: Memory, rating: Rating) -> Memory:
    return SCHEDULER.after(memory, rating, due(memory))


@cache
def recall(memory: Memory) -> float:
    return SCHEDULER.retrievability(memory, due(memory))


def a_learned_deck(cards: int, random: Random) -> list[Memory]:
    """Give cards that were begun within half a year and always answered on their day."""
    deck = []
    for _ in range(cards):
        begun = DAY - days(random.randint(1, 180))
        rating = Rating.AGAIN if random.random() < 0.4 else Rating.GOOD
        deck.append(answered(SCHEDULER.after(None, rating, begun), DAY, random, Counter()))
    return deck


def answered(memory: Memory, until: date, random: Random, reviews: Counter[date]) -> Memory:
    """Answer a card on each due day before this one, by chance as FSRS expects it."""
    while due(memory) < until:
        reviews[due(memory)] += 1
        passed = random.random() < recall(memory)
        memory = after(memory, Rating.GOOD if passed else Rating.AGAIN)
    return memory


def test_two_hundred_lived_futures_agree_with_the_forecast() -> None:
    random = Random(4)
    deck = a_learned_deck(300, random)
    found = forecast(a_planner(*deck, minutes=10_000), DAY).as_things_stand
    end = DAY + days(FORECAST_DAYS)
    futures: list[Counter[date]] = [Counter() for _ in range(200)]
    for lived in futures:
        for memory in deck:
            answered(memory, end, random, lived)
    for day in found.days:
        counts = [lived[day.day] for lived in futures]
        error = max(stdev(counts), sqrt(day.reviews) / 10) / sqrt(len(futures))
        assert abs(fmean(counts) - day.reviews) < 4 * error
    totals = [lived.total() for lived in futures]
    assert abs(fmean(totals) - found.reviews) < 4 * stdev(totals) / sqrt(len(futures))
    assert stdev(totals) == pytest.approx(found.reviews_deviation, rel=4 / sqrt(2 * len(futures)))
    assert 0.88 < fmean(found.reviews_interval.holds(total) for total in totals) <= 1


def test_what_new_problems_bring_agrees_with_lived_futures() -> None:
    random, again, end = Random(5), 0.4, DAY + days(FORECAST_DAYS)
    found = forecast(a_planner(new=3), DAY, again).with_new
    assert found.days[0].new == pytest.approx(3)
    totals = []
    for _ in range(2000):
        lived: Counter[date] = Counter()
        for _ in range(3):
            rating = Rating.AGAIN if random.random() < again else Rating.GOOD
            answered(SCHEDULER.after(None, rating, DAY), end, random, lived)
        totals.append(lived.total())
    assert abs(fmean(totals) - found.reviews) < 4 * stdev(totals) / sqrt(len(totals))
    assert stdev(totals) == pytest.approx(found.reviews_deviation, rel=0.1)
