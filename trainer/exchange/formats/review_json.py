"""Backups of programs that nobody here knows: JSON, or lines of it, with problems and reviews.

Objects are read that name a problem and say when or how it went, under any usual names, wherever
they lie: in lists, under their names, in the history of their problem, or apart with its id.
"""

from typing import Any

from trainer.domain.errors import TrainerError
from trainer.domain.importing.entry import Entry
from trainer.domain.importing.reading import Reading, Wishes
from trainer.domain.log.review import Rating
from trainer.exchange.formats.format import Format
from trainer.exchange.material import Material
from trainer.exchange.records import review_keys as keys
from trainer.exchange.records.json_values import (
    When,
    day_first_in,
    decimal_in,
    first_in,
    level_in,
    minutes_in,
    text_in,
    when,
)
from trainer.exchange.records.memory_state import state_in
from trainer.exchange.records.review_problems import Fields
from trainer.exchange.records.review_rows import Row, Rows
from trainer.exchange.records.review_scales import Scales

_LOST = "Due dates are not imported where the file has no reviews."
_LONGEST_ID = 200


def recognises(material: Material) -> bool:
    """Tell whether most objects about a problem in the one file say when or how it went."""
    rows, _, are_joined = _rows(material)
    told = [row for row in rows if row.is_told]
    if not told or (2 * len(told) < len(rows) and not are_joined):
        return False
    scales = Scales.of(row.fields for row in told)
    saying = [
        row
        for row in told
        if row.day_key or keys.MEMORY & row.fields.keys() or scales.said(row.fields, False)
    ]
    said = (scales.said(row.fields, True) for row in told)
    is_any = any(row.day_key for row in told) or any(it and it.rating for it in said)
    return is_any and 2 * len(saying) >= len(told)


def read(material: Material, wishes: Wishes) -> Reading:
    """Give an entry an object about a problem."""
    rows, broken, _ = _rows(material)
    if not any(row.is_told for row in rows):
        raise TrainerError(f"{material.name} contains no problems with a date or an outcome.")
    scales = Scales.of(row.fields for row in rows)
    order = day_first_in(row.fields[row.day_key] for row in rows if row.day_key)
    day_first = order if order is not None else bool(wishes.day_first)
    entries = [_entry(row, scales, wishes, day_first) for row in rows]
    entries += [Entry(line=line, why_not="cannot be read") for line in broken]
    is_open = order is None and wishes.day_first is None
    remarks = (_LOST,) if any(entry.of_a_state for entry in entries) else ()
    return Reading(
        entries=tuple(entries), rows=len(entries), day_order_open=is_open, remarks=remarks
    )


def _rows(material: Material) -> tuple[list[Row], list[int], bool]:
    """Give the rows of the one file, the lines without JSON, and if rows name others by an id."""
    name = next(iter(material.files), "")
    if len(material.files) != 1:
        return [], [], False
    whole = material.json(name)
    lines = [(0, whole)] if whole is not None else material.json_lines(name) or []
    rows = Rows([value for _, value in lines])
    found = [row for line, value in lines for row in rows.found(value, line)]
    broken = [line for line, value in lines if not isinstance(value, dict | list)]
    return rows.own(found), broken, rows.are_joined


def _entry(row: Row, scales: Scales, wishes: Wishes, day_first: bool) -> Entry:
    fields, problem = row.fields, row.problem
    about = {**(problem.about or {}), **fields}
    moment = when(fields.get(row.day_key), wishes.calendar, day_first)
    return Entry(
        line=row.line,
        title=problem.title,
        number=problem.number,
        slug=problem.slug,
        link=problem.link,
        site=_text(about, keys.SITE),
        minutes=_minutes(fields),
        note=_text(fields, keys.NOTE),
        code=_text(fields, keys.CODE),
        level=first_in(about, keys.LEVEL, level_in),
        pattern=_text(about, keys.PATTERN),
        source_id=_lasting_id(fields),
        **_outcome(row, scales, moment, wishes),
    )


def _outcome(row: Row, scales: Scales, moment: When, wishes: Wishes) -> dict[str, Any]:
    """Give the facts of how it went: said, or derived from a memory's state, or guessed."""
    is_last = row.day_key.startswith("last")
    dated = {"day": moment.day, "at": moment.at}
    said = scales.said(row.fields, row.is_review or bool(row.day_key and not is_last))
    if said and said.rating:
        return {**dated, "rating": said.rating}
    has_memory = not row.is_review and (is_last or bool(keys.MEMORY & row.fields.keys()))
    if has_memory:
        rating = _of_memory(row.fields, moment, wishes)
        derived = {**dated, "rating": rating, "of_a_state": True}
        return derived if rating else {"why_not": "never reviewed"}
    if said:
        return {"why_not": "not started"}
    if moment.day is None and keys.HISTORY & row.fields.keys():
        return {"why_not": "never reviewed"}
    rated = any(decimal_in(row.fields.get(name)) == 0 for name in keys.RATED)
    if rated and row.is_review:
        return {"why_not": "added, not reviewed"}
    return {**dated, "rating": Rating.GOOD, "guessed": True} if moment.day else {}


def _of_memory(fields: Fields, moment: When, wishes: Wishes) -> Rating | None:
    """Give what a state tells: after SM-2 no repetition in a row means that it was forgotten."""
    if "stability" in fields:
        memory = {**fields, "last_review": fields.get("lastreview") or moment.at}
        return state_in(memory, wishes).rating
    in_a_row = decimal_in(fields.get("repetitions", fields.get("reps")))
    if not in_a_row and moment.day is None:
        return None
    return Rating.AGAIN if in_a_row == 0 else Rating.GOOD


def _minutes(fields: Fields) -> float | None:
    for names, unit in ((keys.MILLISECONDS, 60_000), (keys.SECONDS, 60)):
        if spent := first_in(fields, names, decimal_in):
            return minutes_in(spent / unit)
    return first_in(fields, keys.MINUTES, minutes_in)


def _text(fields: Fields, names: tuple[str, ...]) -> str:
    return first_in(fields, names, _listed) or ""


def _listed(value: Any) -> str:
    """Give a text, or those of a list."""
    parts = value[:20] if isinstance(value, list) else [value]
    return ", ".join(part for part in map(text_in, parts) if part)


def _lasting_id(fields: Fields) -> str:
    """Give an id that is not only the row's place in its list."""
    name = first_in(fields, keys.OWN_ID, text_in) or ""
    is_place = name.isdigit() and len(name) < 9
    return "" if is_place or len(name) > _LONGEST_ID else name


FORMAT = Format(
    id="reviews", name="JSON with problems and reviews", recognises=recognises, read=read
)
