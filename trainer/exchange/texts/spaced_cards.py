"""What Obsidian's Spaced Repetition writes: when a card is due, and after how many days.

It keeps no log and no rating: only the day of the last review follows, the due one minus the
interval. The card itself stands above: ``question::answer``, or a question over a line of ``?``.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

_SCHEDULE = re.compile(r"!?\s?(\d{4}-\d{2}-\d{2})\s?,\s?(\d{1,6})(?:\.\d{1,9})?\s?,")
_COMMENT = "<!--SR:"
_LONGEST_COMMENT = 2000
_INLINE = re.compile(r":{2,3}|;;;?")
_BETWEEN = ("?", "??")


@dataclass(frozen=True, slots=True)
class SpacedCard:
    """A card: its question, the line of its schedule, and the day of its last review."""

    question: str
    line: int
    last: date


def last_of_note(properties: Mapping[str, str]) -> date | None:
    """Give the last review of a note that is reviewed as a whole."""
    due, interval = properties.get("sr-due", ""), properties.get("sr-interval", "")
    return _last(due, interval.partition(".")[0])


def has_cards(text: str) -> bool:
    """Tell whether a text has a card with a schedule."""
    return _COMMENT in text


def spaced_cards(text: str, first_line: int = 1) -> Iterator[SpacedCard]:
    """Give the cards of a note that have a schedule, of a two-sided one the side seen last."""
    lines = text.split("\n")
    above = -1
    for at, line in enumerate(lines):
        found = line.find(_COMMENT)
        if found < 0:
            continue
        comment = line[found : found + _LONGEST_COMMENT]
        days = [_last(due, interval) for due, interval in _SCHEDULE.findall(comment)]
        known = [day for day in days if day is not None]
        question = _question(line[:found], lines[above + 1 : at])
        above = at
        if known:
            yield SpacedCard(question, at + first_line, max(known))


def _question(before: str, above: Sequence[str]) -> str:
    """Give what a card asks: on the line of its schedule, or on those above it."""
    lines = [*above, before]
    for place in range(len(lines) - 1, -1, -1):
        line = lines[place].strip()
        if apart := _INLINE.search(line):
            return line[: apart.start()].strip(" -*#>")
        if line in _BETWEEN:
            return lines[place - 1].strip(" -*#>") if place else ""
    return ""


def _last(due: str, interval: str) -> date | None:
    if not interval.isascii() or not interval.isdigit() or len(interval) > 6:
        return None
    try:
        return date.fromisoformat(due.strip()[:10]) - timedelta(days=int(interval))
    except (ValueError, OverflowError):
        return None
