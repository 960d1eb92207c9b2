"""The report's section on the forecast: the reviews and minutes of the days ahead."""

from datetime import date, timedelta

from markupsafe import Markup

from trainer.domain.stats.forecast.advice import forecast_advice
from trainer.domain.stats.forecast.forecast import (
    BACKLOG,
    FORECAST_COLUMNS,
    FORECAST_DAYS,
    NEW_AHEAD,
    REVIEWS_AHEAD,
    TOTAL_AHEAD,
    Forecast,
    ForecastDay,
)
from trainer.domain.wording.words import short_day, span
from trainer.report.cells import day_in_year, every
from trainer.report.charts import Caption, Mark, stacked_over_time
from trainer.report.figures import Figure, Key, Section, Table

_LABEL_EVERY = 7


def forecast_section(forecast: Forecast) -> Section:
    """Give what lies ahead, as things stand and with new problems."""
    return Section(
        id="forecast",
        title=f"The next {FORECAST_DAYS} days",
        says=forecast_advice(forecast, with_new=True),
        figures=(
            Figure(term=BACKLOG, words=forecast.backlog.in_words(forecast.day)),
            Figure(term=TOTAL_AHEAD, words=forecast.as_things_stand.in_words),
            _days(forecast),
        ),
        terms=(NEW_AHEAD,),
    )


def _days(forecast: Forecast) -> Figure:
    return Figure(
        term=REVIEWS_AHEAD,
        words=f"With new problems: {forecast.with_new.in_words}",
        picture=_picture(forecast) if forecast.with_new.days else None,
        keys=(
            Key(mark="column", words="reviews and what is overdue, in minutes"),
            Key(mark="column more", words="new problems"),
            Key(mark="limit", words=f"your minutes a day, {span(forecast.budget)}"),
        ),
        table=Table.of(FORECAST_COLUMNS, forecast.days),
        wide=True,
    )


def _picture(forecast: Forecast) -> Markup:
    days = forecast.with_new.days
    caption = Caption("The days ahead", "Minutes of reviews and new problems expected on each day.")
    labels = every(_LABEL_EVERY, [day_in_year(one.day) for one in days])
    reviews = [
        Mark(_minutes(one.review_time + one.overdue_time), _words(one, forecast.day))
        for one in days
    ]
    new = [Mark(_minutes(one.new_time), _words(one, forecast.day)) for one in days]
    return stacked_over_time(caption, labels, (reviews, new), _minutes(forecast.budget))


def _words(one: ForecastDay, today: date) -> str:
    overdue = f", {span(one.overdue_time)} overdue" if one.overdue_time else ""
    new = f", {one.new:.1f} new in {span(one.new_time)}" if one.new else ""
    day = short_day(one.day, today)
    return f"{day}: {one.reviews:.1f} reviews in {span(one.review_time)}{overdue}{new}"


def _minutes(value: timedelta) -> float:
    return value / timedelta(minutes=1)
