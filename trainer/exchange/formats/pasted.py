"""Text pasted from a page: LeetCode's Submissions and Progress, NeetCode's Activity, plain names.

A table's row is a submission: what happened on one day is put together. Times such as ``3 days
ago`` are worth nothing without the day on which they were copied, so such rows have no day. A list
of names or links, one a line, says only which problems are meant, unless days stand in it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from trainer.domain.errors import TrainerError
from trainer.domain.importing.entry import Entry
from trainer.domain.importing.outcome_words import said_in
from trainer.domain.importing.reading import Reading, Wishes
from trainer.domain.importing.submissions import Submission, minutes_of_day, rating_of_day
from trainer.exchange.formats.format import Format
from trainer.exchange.material import Material
from trainer.exchange.texts.days import Days, When
from trainer.exchange.texts.list_items import read_items
from trainer.exchange.texts.pasted_rows import PastedRow, pasted_rows
from trainer.exchange.texts.plain_list import is_plain_list, items_of_lines
from trainer.exchange.texts.problem_name import entry_of, name_in

_LOOKED_INTO = 20_000
_NO_DAY = (
    "Times such as '3 days ago' give no date, as it is unknown when the page was copied; "
    "those rows are imported without a date."
)


def recognises(material: Material) -> bool:
    """Tell whether a file is a pasted table of submissions, or a list of names or links."""
    text = _text(material)
    if not text or text.lstrip()[:1] in ("{", "[{", "<"):
        return False
    begun = text[:_LOOKED_INTO]
    return bool(pasted_rows(begun)) or is_plain_list(begun)


def read(material: Material, wishes: Wishes) -> Reading:
    """Give an entry for each problem and day of a table, for each line of a list."""
    text = _text(material)
    if text is None:
        raise TrainerError(f"{material.name} is empty.")
    rows = pasted_rows(text)
    if rows:
        return _of_rows(rows, wishes)
    reading = read_items(items_of_lines(text), wishes)
    if not reading.entries:
        raise TrainerError(f"{material.name} has no submissions and no problem names.")
    return reading


def _text(material: Material) -> str | None:
    return material.text(material.only.name) if material.only else None


def _of_rows(rows: Sequence[PastedRow], wishes: Wishes) -> Reading:
    days = Days((row.day for row in rows), wishes)
    groups: dict[object, list[tuple[PastedRow, When]]] = {}
    for row in rows:
        when = days.of(row.day)
        key = (row.title.lower(), when.day) if when.day else row.line
        groups.setdefault(key, []).append((row, when))
    undated = any(days.of(row.day).is_relative for row in rows)
    return Reading(
        entries=tuple(_entry(group) for group in groups.values()),
        rows=len(rows),
        day_order_open=days.order_open,
        remarks=(_NO_DAY,) if undated else (),
    )


def _entry(group: Sequence[tuple[PastedRow, When]]) -> Entry:
    """Put together the rows of one problem and day, of which the page lists the last first."""
    row, when = group[0]
    entry = replace(entry_of(name_in(row.title), line=row.line), level=row.level)
    said = said_in(row.status)
    if not row.status or said is None:
        return replace(entry, why_not="no result")
    if when.why_not:
        return replace(entry, why_not=when.why_not)
    submissions = [*_submissions(group)]
    if not submissions:
        return replace(entry, rating=said.rating)
    return replace(
        entry,
        day=when.day,
        at=when.at,
        rating=rating_of_day(submissions),
        minutes=minutes_of_day(submissions),
    )


def _submissions(group: Sequence[tuple[PastedRow, When]]) -> Iterator[Submission]:
    for row, when in reversed(group):
        said = said_in(row.status)
        if when.moment and said and said.rating:
            yield Submission(when.moment, said.rating > said.rating.AGAIN)


FORMAT = Format(id="pasted", name="text pasted from a page", recognises=recognises, read=read)
