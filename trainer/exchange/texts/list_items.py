"""The items of lists as entries: what a box, a heading, a sign or a day says of each problem."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from trainer.domain.importing.entry import Entry
from trainer.domain.importing.outcome_words import NOT_BEGUN, Said
from trainer.domain.importing.reading import Reading, Wishes
from trainer.domain.log.review import Rating
from trainer.exchange.texts.days import Days
from trainer.exchange.texts.list_line import (
    ListLine,
    day_above,
    level_above,
    list_line,
    said_above,
)
from trainer.exchange.texts.markdown_blocks import Item
from trainer.exchange.texts.problem_name import (
    entry_of,
    is_link_of_a_problem,
    likely_names_a_problem,
    name_in,
)
from trainer.exchange.texts.several_names import several_in

_LONGEST_NOTE = 2000
_SOLVED = Said(Rating.GOOD)
_BOXES = {"x": _SOLVED, "X": _SOLVED, "✓": _SOLVED, "✔": _SOLVED, "/": Said(Rating.AGAIN)}


def names_of_items(items: Sequence[Item]) -> list[Item]:
    """Give the items that stand for a problem: others are days, headings, or notes on one."""
    named: list[Item] = []
    is_named: set[int] = set()
    parents = {id(item.parent) for item in items if item.parent}
    for item in items:
        owner = _owner(item, is_named)
        if owner is not None and item.box is None and not is_link_of_a_problem(item.text):
            owner.note.append(item.text)
        elif not (id(item) in parents and _is_heading(item)) and any(map(str.isalnum, item.text)):
            named.append(item)
            is_named.add(id(item))
    return named


def read_items(items: Sequence[Item], wishes: Wishes, *, file: str = "", day: str = "") -> Reading:
    """Give an entry for each problem; ``day`` is that of all which stand under no other."""
    items = [one for item in names_of_items(items) for one in _each_of(item)]
    lines = [list_line(item.text) for item in items]
    texts = [
        line.day or day_above(_above(item)) or day for item, line in zip(items, lines, strict=True)
    ]
    days = Days(texts, wishes)
    counted = _only_count([item.number for item in items if item.number is not None])
    entries = []
    for item, line, text in zip(items, lines, texts, strict=True):
        named = name_in(line.name)
        number = named.number if named.number is not None or counted else item.number
        entry = entry_of(replace(named, number=number), line=item.line, file=file)
        entry = replace(entry, loose=_is_loose(entry))
        entries.append(replace(entry, **_said(item, line, days, text), **_besides(item, line)))
    return Reading(entries=tuple(entries), rows=len(entries), day_order_open=days.order_open)


def _said(item: Item, line: ListLine, days: Days, day: str) -> dict[str, Any]:
    """Say how it went: an item's own words count before its box, that before its heading."""
    box = _BOXES.get(item.box, NOT_BEGUN) if item.box is not None else None
    said = line.said or box or (said_above(_above(item)) if not day else None)
    when = days.of(day)
    if not line.name:
        return {"why_not": "no problem name"}
    if said == NOT_BEGUN:
        return {"why_not": "not started"}
    if when.why_not:
        return {"why_not": when.why_not}
    rating = said.rating if said else Rating.GOOD if when.day else None
    is_guessed = said is None and when.day is not None
    return {"day": when.day, "at": when.at, "rating": rating, "guessed": is_guessed}


def _each_of(item: Item) -> list[Item]:
    """Give an item for each problem that its line names."""
    parts = several_in(item.text)
    return [item] if len(parts) == 1 else [replace(item, text=part) for part in parts]


def _is_loose(entry: Entry) -> bool:
    """Tell whether a line may be about anything: ``- [x] buy markers`` in a list of problems."""
    is_told = bool(entry.link or entry.slug) or entry.number is not None
    return not is_told and not likely_names_a_problem(entry.title)


def _besides(item: Item, line: ListLine) -> dict[str, Any]:
    """Say what else stands there."""
    note = "\n".join((*line.rest, *item.note))[:_LONGEST_NOTE].strip()
    level = line.level or level_above(_above(item))
    return {"level": level, "minutes": line.minutes, "note": note}


def _only_count(numbers: Sequence[int]) -> bool:
    """Tell whether the numbers of ordered lists go 1, 2, 3, and from the start in the next list."""
    steps = zip([0, *numbers], numbers, strict=False)
    return all(number in (1, before + 1) for before, number in steps)


def _above(item: Item) -> tuple[str, ...]:
    """Give the headings over an item, and the items over it that are no problems."""
    over: list[str] = []
    parent = item.parent
    while parent is not None and len(over) < 10:
        over.append(parent.text)
        parent = parent.parent
    return (*item.above, *reversed(over))


def _owner(item: Item, named: set[int]) -> Item | None:
    """Give the problem that an item stands under, if there is one."""
    parent = item.parent
    while parent is not None and id(parent) not in named:
        parent = parent.parent
    return parent


def _is_heading(item: Item) -> bool:
    """Tell whether an item with others under it is their heading and no problem of its own."""
    if item.box is not None or is_link_of_a_problem(item.text):
        return False
    return bool(day_above((item.text,))) or not likely_names_a_problem(item.text)
