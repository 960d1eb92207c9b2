"""What follows from the forecast: one or two sentences that say what to do about the days ahead."""

from datetime import timedelta

from trainer.domain.stats.forecast.forecast import FORECAST_DAYS, Forecast, Outlook
from trainer.domain.wording.words import count, short_day, span


def forecast_advice(forecast: Forecast, with_new: bool) -> str:
    """Give whether the minutes a day are enough, and what to do: the backlog first, then the rest.

    ``with_new`` tells which of the two outlooks the learner is looking at.
    """
    if not forecast.cards:
        return "No reviews are coming yet: begin the first problem of today's plan."
    if not forecast.suffices:
        return _not_enough(forecast)
    if forecast.backlog.number:
        return _backlog_first(forecast)
    outlook = forecast.with_new if with_new else forecast.as_things_stand
    return " ".join(filter(None, (_fits(forecast, outlook), _room(forecast))))


def _not_enough(forecast: Forecast) -> str:
    short = (
        f"{span(forecast.budget)} a day is not enough: after {FORECAST_DAYS} days reviews would "
        "still be overdue"
    )
    if forecast.enough is None:
        return (
            f"{short}, and no number of minutes would do. Begin nothing new, and suspend the "
            "problems that matter least."
        )
    return (
        f"{short}. {span(forecast.enough)} a day would do (settings); until then begin nothing new."
    )


def _backlog_first(forecast: Forecast) -> str:
    backlog = forecast.backlog
    overdue = f"{count(backlog.number, 'review')} {'is' if backlog.number == 1 else 'are'} overdue"
    if backlog.done_on == forecast.day:
        return f"{overdue} ({span(backlog.time)}). Today still has room: do them first."
    done = short_day(backlog.done_on, forecast.day) if backlog.done_on else ""
    return (
        f"{overdue} ({span(backlog.time)}). Do them before anything new: at "
        f"{span(forecast.budget)} a day you have caught up by {done}."
    )


def _fits(forecast: Forecast, outlook: Outlook) -> str:
    crowded, budget = outlook.crowded, span(forecast.budget)
    if not crowded:
        return f"{budget} a day is enough for all reviews."
    fullest = short_day(max(crowded, key=lambda day: day.moved_time).day, forecast.day)
    return (
        f"{budget} a day is enough, but not on {count(len(crowded), 'day')} (most of all "
        f"{fullest}): what does not fit moves to the next days."
    )


def _room(forecast: Forecast) -> str:
    new = round(forecast.with_new.new)
    if not new:
        return "No new problem is left: do the reviews as they fall due."
    if forecast.with_new.days[-1].time < forecast.budget - timedelta(minutes=1):
        rest = "The last new problem fits" if new == 1 else f"The {new:,} new problems left fit"
        return f"{rest} in, too."
    return f"There is room for about {count(new, 'new problem')} in {FORECAST_DAYS} days."
