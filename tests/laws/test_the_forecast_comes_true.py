"""Law: a learner whose memory is as FSRS expects lives through what was forecast.

After eighteen months the same learner lives on many times, always from the same evening and each
time with other luck. What was overdue is left aside, as the forecast leaves it.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from math import sqrt
from statistics import fmean, stdev, variance

import pytest

from tests.laws.a_lived_home import a_lived_home
from tests.sampling import amount
from tests.simulated_history import History, made_up_problems
from tests.simulated_learner import Habits, live_on, simulate
from trainer.domain.memory.scheduler import Scheduler
from trainer.domain.stats.forecast.forecast import FORECAST_DAYS, Forecast

LIVES = amount(15, whole=30)
BUSY = Habits(budget=timedelta(hours=4), new_a_day=3, missed=0.3)


@dataclass(frozen=True)
class Futures:
    """What was forecast, how many cards were overdue, and what then came in each life."""

    forecast: Forecast
    overdue: int
    lives: list[History]

    @property
    def totals(self) -> list[int]:
        """The reviews of each life."""
        return [len(life.reviews) for life in self.lives]

    def on(self, day: date) -> list[int]:
        """Give the reviews on a day in each life."""
        return [life.attempts[day] for life in self.lives]


@pytest.fixture(scope="module")
def futures(tmp_path_factory: pytest.TempPathFactory) -> Futures:
    past = simulate(made_up_problems(1500), days=540, habits=BUSY)
    with a_lived_home(tmp_path_factory.mktemp("past"), past) as world:
        world.services.preferences.change("budget", "600")
        forecast = world.services.stats.forecast()
    scheduler, now = Scheduler(), past.last_day
    kept = {slug: it for slug, it in past.memories.items() if not scheduler.is_due(it, now)}
    lives = [live_on(replace(past, memories=kept), FORECAST_DAYS, seed) for seed in range(LIVES)]
    return Futures(forecast, len(past.memories) - len(kept), lives)


def test_the_total_comes_out_as_forecast(futures: Futures) -> None:
    outlook, totals = futures.forecast.as_things_stand, futures.totals
    assert abs(fmean(totals) - outlook.reviews) < 4 * stdev(totals) / sqrt(LIVES)


def test_nine_of_ten_lives_stay_in_the_interval(futures: Futures) -> None:
    interval = futures.forecast.as_things_stand.reviews_interval
    assert sum(interval.holds(total) for total in futures.totals) >= 0.9 * LIVES
    assert interval.high - interval.low < 6 * stdev(futures.totals)


def test_a_day_is_forecast_better_than_luck_lets_it_come_out(futures: Futures) -> None:
    forecast = futures.forecast
    days = forecast.as_things_stand.days
    ahead = range(FORECAST_DAYS)
    assert [it.day for it in days] == [forecast.day + timedelta(days=number) for number in ahead]
    lived = [futures.on(it.day) for it in days]
    missed = fmean((fmean(on) - it.reviews) ** 2 for on, it in zip(lived, days, strict=True))
    luck = fmean(variance(on) for on in lived)
    assert missed < luck / 4


def test_the_minutes_are_about_those_that_it_takes(futures: Futures) -> None:
    low, high = futures.forecast.as_things_stand.time_interval
    measured = [
        review.evidence.active_time
        for life in futures.lives
        for review in life.reviews
        if review.evidence.active_time is not None
    ]
    usual = sum(measured, timedelta()) / len(measured)
    assert low < usual * fmean(futures.totals) < high


def test_the_backlog_stands_apart(futures: Futures) -> None:
    assert futures.forecast.backlog.number == futures.overdue > 0
    due_today = futures.forecast.as_things_stand.days[0]
    assert set(futures.on(due_today.day)) == {round(due_today.reviews)}
