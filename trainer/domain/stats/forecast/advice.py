"""What follows from the forecast: one sentence that says what to do about the days ahead."""

from trainer.domain.stats.forecast.forecast import FORECAST_DAYS, Forecast, Outlook
from trainer.domain.wording.words import count, short_day, span

_RAISE = "raise the minutes a day in settings"


def forecast_advice(forecast: Forecast, with_new: bool) -> str:
    """Give what to do: the backlog first, then days that hold too much, then what fits.

    ``with_new`` tells which of the two outlooks the learner is looking at.
    """
    if not forecast.cards:
        return (
            "Nothing is begun yet, so nothing falls due: begin the first problem of today's plan, "
            "and its reviews will stand here."
        )
    outlook = forecast.with_new if with_new else forecast.as_things_stand
    if forecast.backlog.number:
        return _backlog_first(forecast)
    if outlook.over(forecast.budget):
        return _too_much(forecast, outlook, with_new)
    return _room(forecast)


def _backlog_first(forecast: Forecast) -> str:
    budget, done_on = span(forecast.budget), forecast.backlog.done_on
    if done_on is None:
        return (
            f"At {budget} a day the backlog is not worked off within {FORECAST_DAYS} days: "
            f"{_RAISE}, or suspend the problems that matter least; begin nothing new until then."
        )
    if done_on == forecast.day:
        return "Do the backlog today: it still fits beside the reviews that fall due."
    return (
        f"Do the backlog before anything new: at {budget} a day it is worked off on "
        f"{short_day(done_on, forecast.day)}."
    )


def _too_much(forecast: Forecast, outlook: Outlook, with_new: bool) -> str:
    over = outlook.over(forecast.budget)
    most = max(over, key=lambda day: day.time)
    days = f"{count(len(over), 'day')} {'holds' if len(over) == 1 else 'hold'}"
    only_new = with_new and not forecast.as_things_stand.over(forecast.budget)
    what = "begin fewer new problems" if only_new else "begin nothing new before it"
    fullest = short_day(most.day, forecast.day)
    return (
        f"{days} more than your {span(forecast.budget)}, most of all {fullest} "
        f"({span(most.time)}): {what}, or {_RAISE}."
    )


def _room(forecast: Forecast) -> str:
    fits = f"The reviews of every day fit in your {span(forecast.budget)}"
    new = round(forecast.with_new.new)
    if not new:
        return f"{fits}, and no new problem is left: keep them up as they fall due."
    return (
        f"{fits} and leave room for about {count(new, 'new problem')} in {FORECAST_DAYS} days: "
        "go on meeting what the plan offers."
    )
