"""The panel beside the plan: the selected problem's card, and the week."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from textual.content import Content

from trainer.domain.log.review import Rating
from trainer.domain.text import clean_line
from trainer.domain.wording.words import count, day_from, minutes, short_day

if TYPE_CHECKING:
    from trainer.domain.plan.card_view import CardView, OnTheDay
    from trainer.domain.plan.today import Draft, TodayItem
    from trainer.domain.plan.week import Week

    Row = TodayItem | Draft

_LABEL = 13
_LAST = 5
"""So many attempts are shown, the last ones."""

_SOON_DAYS = 6
_SUREST = 0.99
"""Nothing is certain, though it would round to that."""

_HIDDEN = "pattern hidden"


def card(row: Row, view: CardView, day: date, width: int, *, final: bool) -> Content:
    """Give the lines of a card: how it went so far, and what trying it today leads to."""
    lines = list(_title(row, width))
    if row.word == "draft":
        lines.append(_line("your draft", row.why(day)))
    if not view.ratings:
        target = minutes(row.problem.target_time)
        return _lines([*lines, Content(f"new · target {target}"), Content("level, lists hidden")])
    return _lines([*lines, *_so_far(view, width), *_ahead(row, view, day, width, final=final)])


def week_lines(week: Week, width: int) -> Content:
    """Give the minutes of the last days, and what changed in them."""
    if not any(week.minutes):
        return Content("")
    minutes_a_day = week.minutes_in_words
    if _LABEL + len(minutes_a_day) > width:
        minutes_a_day = minutes_a_day.removesuffix(" min")
    lines = [_line("last 7 days", minutes_a_day)]
    if week.changes_in_words:
        lines.append(_line("", week.changes_in_words))
    return _lines(lines)


def _title(row: Row, width: int) -> Iterator[Content]:
    """Give the title, and that its pattern is hidden until it is solved today."""
    title, hidden = clean_line(row.problem.title, width), "" if row.done else _HIDDEN
    gap = width - Content(title).cell_length - len(hidden)
    if gap > 1:
        yield Content.assemble((title, "bold"), " " * gap, (hidden, "$text-muted"))
        return
    yield Content.styled(title, "bold")
    yield Content.styled(hidden, "$text-muted")


def _so_far(view: CardView, width: int) -> Iterator[Content]:
    ratings = [rating.name.lower() for rating in view.ratings]
    yield _line(count(len(ratings), "attempt"), _last(ratings, " · ", width - _LABEL))
    if view.minutes:
        times = [str(time) for time in view.minutes]
        yield _line("your minutes", _last(times, " → ", width - _LABEL))


def _ahead(row: Row, view: CardView, day: date, width: int, *, final: bool) -> Iterator[Content]:
    if view.counted:
        back = row.back
        yield _line("done today", f"comes back {_day(back, day)}" if back else "")
    elif final and view.on_the_day is not None:
        yield from _by_the_interview(view.on_the_day)
    elif view.back:
        again, good = (_day(view.back[it], day) for it in (Rating.AGAIN, Rating.GOOD))
        together = f"again {again} · good {good}"
        fits = _LABEL + len(together) <= width
        yield from _named("comes back", [together] if fits else together.split(" · "))


def _by_the_interview(on_the_day: OnTheDay) -> Iterator[Content]:
    yield Content(
        f"today {on_the_day.today:.0%}, on the day {on_the_day.left_alone:.0%} if left alone"
    )
    yield Content(f"solved today: {min(_SUREST, on_the_day.solved):.0%} on the day")


def _day(due: date, day: date) -> str:
    """Give a day as shortly as it is clear: ``tomorrow``, ``Mon``, ``Tue 9 Dec``."""
    ahead = (due - day).days
    if ahead <= 1:
        return day_from(due, day)
    return short_day(due, day).split()[0] if ahead <= _SOON_DAYS else short_day(due, day)


def _last(parts: Sequence[str], between: str, room: int) -> str:
    """Give the last of the parts, as many as there is room for."""
    shown, before = list(parts[-_LAST:]), len(parts) > _LAST
    while len(shown) > 1 and len(between.join(shown)) + 2 * before > room:
        shown, before = shown[1:], True
    return ("… " if before else "") + between.join(shown)


def _named(label: str, lines: Sequence[str]) -> Iterator[Content]:
    for place, words in enumerate(lines):
        yield _line("" if place else label, words)


def _line(label: str, words: str) -> Content:
    return Content.assemble((f"{label:<{_LABEL}}", "$text-muted"), words)


def _lines(lines: Sequence[Content]) -> Content:
    return Content("\n").join(lines)
