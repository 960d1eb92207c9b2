"""Day bars show the minutes of each day against the budget, at any size and without colour."""

from datetime import timedelta

import pytest

from tests.builders import DAY, days
from trainer.domain.stats.forecast.forecast import ForecastDay
from trainer.tui.statistics.day_bars import BUDGET, NEW, REVIEWS, picture


def of_minutes(*times: tuple[float, float]) -> list[ForecastDay]:
    """Give days that begin with ``DAY``, with so many minutes of reviews and of new problems."""
    return [
        ForecastDay(
            day=DAY + days(ahead),
            reviews=1,
            review_time=timedelta(minutes=reviews),
            new=1,
            new_time=timedelta(minutes=new),
        )
        for ahead, (reviews, new) in enumerate(times)
    ]


MONTH = of_minutes(*[(30, 15)] * 29, (90, 0))


@pytest.mark.parametrize(("width", "height"), [(78, 10), (118, 24), (300, 60), (66, 8)])
def test_thirty_days_fit_and_the_lines_are_as_many_as_there_is_room(
    width: int, height: int
) -> None:
    lines = picture(MONTH, 45, width, height).plain.splitlines()
    assert len(lines) == height
    assert max(map(len, lines)) <= width
    assert all(mark in "".join(lines) for mark in (REVIEWS, NEW, BUDGET))


def test_a_day_within_the_budget_ends_below_its_line_and_a_fuller_one_crosses_it() -> None:
    lines = picture(of_minutes((45, 0), (90, 0)), 45, 78, 12).plain.splitlines()
    line = next(line for line in lines if BUDGET in line)
    assert line.startswith("  45 ┤")
    assert line.count(REVIEWS) == 4
    assert lines[lines.index(line) + 1].count(REVIEWS) == 8


def test_new_problems_stand_on_the_reviews_of_their_day() -> None:
    lines = picture(of_minutes((30, 15)), 45, 78, 12).plain.splitlines()
    column = [line[6] for line in lines if line[6] in (REVIEWS, NEW)]
    assert column == [NEW] * 3 + [REVIEWS] * 5


def test_what_there_is_at_all_is_seen() -> None:
    text = picture(of_minutes((600, 0), (1, 0), (0, 1), (0, 0)), 45, 78, 12).plain
    ground = text.splitlines()[-4]
    assert ground.startswith("  45 ┤")
    assert [ground[6 + 5 * n] for n in range(4)] == [REVIEWS, "▁", NEW, BUDGET]


def test_the_dates_of_mondays_stand_below() -> None:
    narrow = picture(MONTH, 45, 78, 12).plain.splitlines()
    assert "Mon 23 Nov" in narrow[-1]
    wide = picture(MONTH, 45, 118, 12).plain.splitlines()
    assert wide[-2].split() == [str(day.day.day) for day in MONTH]


def test_where_there_is_no_room_there_is_no_picture() -> None:
    assert picture(MONTH, 45, 20, 12).plain == ""
    assert picture(MONTH, 45, 78, 2).plain == ""
    assert picture([], 45, 78, 12).plain == ""
