"""Days, times and memories in words, the same on every screen and on the command line."""

from datetime import date, timedelta

from trainer.domain.log.known_mark import How, KnownMark
from trainer.domain.log.review import Rating
from trainer.domain.memory.memory import Memory

AFTER_THE_INTERVIEW = " (after the interview)"
"""Said of a day on which a problem comes back too late to be looked at in time by itself."""


def minutes(time: timedelta) -> str:
    """Give a length of time in whole minutes: ``42 min``."""
    return f"{round(time.total_seconds() / 60)} min"


def span(time: timedelta) -> str:
    """Give a length of time: ``42 min``, ``3 h 10 min``, from ten hours on in hours: ``17 h``."""
    minutes_in_all = round(time.total_seconds() / 60)
    if minutes_in_all >= 600:
        return f"{round(minutes_in_all / 60):,} h"
    hours, rest = divmod(minutes_in_all, 60)
    if not hours:
        return f"{rest} min"
    return f"{hours} h {rest} min" if rest else f"{hours} h"


def span_range(low: timedelta, high: timedelta) -> str:
    """Give a range of times, the unit once where it is one: ``13 to 16 min``, ``44 min to 2 h``."""
    first, last = span(low), span(high)
    if first == last:
        return first
    number, unit = first.split(" ", 1)
    same = last.count(" ") == 1 and last.endswith(f" {unit}")
    return f"{number if same else first} to {last}"


def clock(time: timedelta) -> str:
    """Give a length of time as a clock shows it: ``4:07`` or ``1:04:07``."""
    seconds = max(0, int(time.total_seconds()))
    hours, rest = divmod(seconds, 3600)
    start = f"{hours}:{rest // 60:02}" if hours else f"{rest // 60}"
    return f"{start}:{rest % 60:02}"


def short_day(day: date, today: date | None = None) -> str:
    """Give a day as ``Sat 21 Nov``, the same in every locale; ``Mon 4 Jan 2027`` if not this year.

    Without ``today`` the year is left out.
    """
    weekday = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")[day.weekday()]
    months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    year = "" if today is None or day.year == today.year else f" {day.year}"
    return f"{weekday} {day.day} {months[day.month - 1]}{year}"


def day_and_year(day: date) -> str:
    """Give a day with its year and without its weekday: ``21 Nov 2026``."""
    return f"{short_day(day).split(maxsplit=1)[1]} {day.year}"


def month_and_year(day: date) -> str:
    """Give the month of a day: ``Nov 2026``."""
    return day_and_year(day).split(maxsplit=1)[1]


def day_from(day: date, today: date) -> str:
    """Give a day seen from today: ``today``, ``tomorrow``, ``in 5 days``, ``3 days ago``."""
    ahead = (day - today).days
    near = {0: "today", 1: "tomorrow", -1: "yesterday"}
    if ahead in near:
        return near[ahead]
    return f"in {ahead} days" if ahead > 0 else f"{-ahead} days ago"


def counted_already(rating: Rating, day: date, today: date) -> str:
    """Give ``Counted already today as GOOD``, of a day that has its review."""
    when = "today" if day == today else f"on {short_day(day, today)}"
    return f"Already counted {when} as {rating.name}"


def comes_back(due: date, today: date, interview_day: date | None) -> str:
    """Give when a problem is seen again: ``comes back in 4 days, Wed 25 Nov`` or ``is due now``.

    A day after an interview to come is said to be that.
    """
    if due <= today:
        return "is due now"
    return f"comes back {back_on(due, today, interview_day)}"


def back_on(due: date, today: date, interview_day: date | None) -> str:
    """Give a due day: ``in 4 days, Wed 25 Nov``, and whether it is after the interview."""
    after = interview_day is not None and due > interview_day
    return f"{day_from(due, today)}, {short_day(due, today)}{AFTER_THE_INTERVIEW if after else ''}"


def count(number: int, noun: str) -> str:
    """Give a number with its noun: ``1 review``, ``4 reviews``."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def countdown_to(interview_in: int) -> str:
    """Give how far the interview is, in days; a day that is past is said to be."""
    if interview_in > 0:
        return f"interview in {count(interview_in, 'day')}"
    return "interview today" if interview_in == 0 else "the interview date is past"


def mark_in_words(mark: KnownMark, today: date) -> str:
    """Give what the learner said of a problem that is known from elsewhere."""
    how = "known well" if mark.how is How.WELL else "known"
    solved = f", solved {day_from(mark.day, today)}" if mark.day else ""
    return f"You marked it as {how} from elsewhere{solved}. Not attempted here yet."


def memory_in_words(
    memory: Memory | None, due: date | None, recall: float | None, today: date, faded: bool = False
) -> str:
    """Give what is known of a card as two or three short sentences; what faded is never late."""
    if memory is None or due is None or recall is None:
        return "Not attempted yet."
    late = (today - due).days
    when = f"{count(late, 'day')} late" if late > 0 else f"due {day_from(due, today)}"
    when = f"{when} ({short_day(due, today)})" if not faded else "faded, learn it again"
    streak = (
        f"Passed {count(memory.streak, 'time')} in a row" if memory.streak else "Not passed yet"
    )
    if memory.lapses:
        streak += f", forgotten {count(memory.lapses, 'time')}"
    return (
        f"Expected recall {recall:.0%}, {when}. {streak}. "
        f"Last seen {day_from(memory.last_day, today)}."
    )
