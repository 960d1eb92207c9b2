"""The forecast's totals in words: what waits from before today, and what the days add up to."""

from trainer.domain.stats.forecast.forecast import FORECAST_DAYS, Backlog, Outlook
from trainer.domain.wording.words import count, short_day, span


def backlog_in_words(backlog: Backlog) -> str:
    """Give what waits from before today."""
    if not backlog.number:
        return "nothing waits from before today"
    waits = "waits" if backlog.number == 1 else "wait"
    done = f", done on {short_day(backlog.done_on)}" if backlog.done_on else ""
    return (
        f"{count(backlog.number, 'review')}, {span(backlog.time)} {waits} from before today{done}"
    )


def total_in_words(outlook: Outlook) -> str:
    """Give what the days add up to, with the range in which it will probably come out."""
    number, time = outlook.reviews_interval, outlook.time_interval
    new = round(outlook.new)
    more = f", and {count(new, 'new problem')} in {span(outlook.new_time)}" if new else ""
    if round(number.high) == 0:
        return f"no review falls due in {FORECAST_DAYS} days{more}"
    return (
        f"{count(round(outlook.reviews), 'review')} ({number.low:,.0f} to {number.high:,.0f}) in "
        f"{span(outlook.review_time)} ({span(time[0])} to {span(time[1])}){more}"
    )
