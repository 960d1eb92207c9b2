"""One row of a table as entries: the problems it names, and each attempt that it dates."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import TypedDict

from trainer.domain.importing.column import Meaning
from trainer.domain.importing.entry import Entry
from trainer.domain.importing.outcome_words import NOT_BEGUN, said_in
from trainer.domain.importing.table.day_order import ReadDay, days_in
from trainer.domain.importing.table.headers import unit_of
from trainer.domain.importing.table.layout import Layout
from trainer.domain.importing.table.row_names import about, names_of
from trainer.domain.importing.table.row_outcome import (
    Outcome,
    confidence_of,
    count_in,
    header_says,
    outcome_of,
)
from trainer.domain.log.review import Rating
from trainer.domain.text import clean, clean_line
from trainer.domain.written_minutes import minutes_in

NOT_STARTED = "not started"
NO_NAME = "no problem name"
_LONGEST_NOTE = 20_000
_LONGEST_STATUS = 40


class _What(TypedDict, total=False):
    """What happened, whatever problem it happened with: fields of an entry."""

    day: date | None
    at: datetime | None
    rating: Rating | None
    guessed: bool
    minutes: float | None
    note: str
    why_not: str


def entries_of(line: int, row: Sequence[str], layout: Layout) -> Iterator[Entry]:
    """Give what a row says: for each problem that it names each dated attempt, or its state."""
    names = names_of(row, layout)
    facts = [about(named, row, layout) for named in names]
    for what in _happened(row, layout) if names else ():
        for one in facts:
            yield Entry(file=layout.file, line=line, **one, **what)
    if not names and not _is_untouched(row):
        yield Entry(file=layout.file, line=line, why_not=NO_NAME)


def _is_untouched(row: Sequence[str]) -> bool:
    """Tell whether a row is but prepared: a number, a box to tick, ``not started``."""
    said = (cell for cell in row if cell and not cell.isdigit())
    return all(len(cell) < _LONGEST_STATUS and said_in(cell) == NOT_BEGUN for cell in said)


def _happened(row: Sequence[str], layout: Layout) -> Iterator[_What]:
    """Give what happened by a row: each day of it, or what it says without one."""
    minutes = _minutes(row, layout)
    outcome = _outcome(row, layout, was_timed=minutes is not None)
    more: _What = {"minutes": minutes, "note": _note(row, layout)}
    if outcome.not_begun:
        yield {**more, "why_not": NOT_STARTED}
        return
    found = [
        (day, layout.columns[at].header)
        for at, cell in layout.cells(Meaning.DAY, row)
        for day in days_in(cell, layout.orders[at], layout.wishes)
    ]
    for day, _ in found:
        if day.why_not:
            yield {"why_not": day.why_not}
    dated = {day.day: (day, header) for day, header in reversed(found) if day.day is not None}
    if dated:
        yield from _dated([dated[day] for day in sorted(dated)], outcome, more, layout)
    elif not found:
        yield {**more, **_undated(outcome, layout)}


def _dated(
    days: Sequence[tuple[ReadDay, str]], outcome: Outcome, more: _What, layout: Layout
) -> Iterator[_What]:
    """Give what happened on each day: to the last one belongs what the row says.

    To the earlier ones their headers do. ``Date attempted`` says that it was in vain only beside a
    column that says when it was solved.
    """
    tells_apart = any(
        header_says(layout.columns[at].header) is Rating.GOOD for at in layout.places[Meaning.DAY]
    )
    for number, (day, header) in enumerate(days, 1):
        is_last = number == len(days)
        said = header_says(header)
        if said is Rating.AGAIN and not tells_apart:
            said = None
        if is_last:
            said = Rating.AGAIN if outcome.refused else outcome.rating or said
        what: _What = {"day": day.day, "at": day.at, "rating": said or Rating.GOOD}
        what["guessed"] = said is None
        yield {**more, **what} if is_last else what


def _undated(outcome: Outcome, layout: Layout) -> _What:
    """Give the state that a row without a day tells; a table without signs is but a list."""
    if outcome.rating is not None:
        return {"rating": outcome.rating}
    if outcome.unknown:
        return {"why_not": f"“{clean_line(outcome.unknown, 40)}” does not say how it went"}
    if outcome.was_tried and not outcome.refused:
        return {"rating": Rating.GOOD, "guessed": True}
    return {"why_not": NOT_STARTED} if layout.has_signs else {}


def _outcome(row: Sequence[str], layout: Layout, *, was_timed: bool) -> Outcome:
    statuses = [(layout.columns[at].header, cell) for at, cell in layout.cells(Meaning.STATUS, row)]
    times = count_in(layout.cell(Meaning.TIMES, row))
    return outcome_of(
        statuses,
        confidence_of(layout.cell(Meaning.CONFIDENCE, row), layout.highest),
        [cell for _, cell in layout.cells(Meaning.AGAIN, row)],
        was_tried=bool(times) or was_timed,
    )


def _minutes(row: Sequence[str], layout: Layout) -> float | None:
    for at, cell in layout.cells(Meaning.MINUTES, row):
        return minutes_in(cell, unit=unit_of(layout.columns[at].header))
    return None


def _note(row: Sequence[str], layout: Layout) -> str:
    """Give the notes of a row; of several each with its header."""
    cells = layout.cells(Meaning.NOTE, row)
    if not cells:
        return ""
    if len(cells) == 1:
        return clean(cells[0][1][:_LONGEST_NOTE])
    notes = [f"{layout.columns[at].header}: {cell}" for at, cell in cells]
    return clean("\n".join(notes)[:_LONGEST_NOTE])
