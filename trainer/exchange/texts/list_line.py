"""What a line of a list says beside the name of its problem: how it went, when, its level.

``✅ 3Sum - with hint (medium) 2024-01-05``: what stands at either end and is known is taken off;
what is left is the name, and behind a link what is not known is a note.
"""

import re
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import PurePosixPath

from trainer.domain.importing.outcome_words import Said, said_in
from trainer.domain.importing.table.written_day import written_days
from trainer.domain.importing.table.written_level import level_in
from trainer.domain.problem.problem import Level
from trainer.domain.written_minutes import minutes_in

_LONGEST = 2000
_LONGEST_PIECE = 40
_PLANS = re.compile(r"[📅⏳🛫➕🔁❓🗓]\ufe0f?\s{0,3}(?:[0-9]{4}-[0-9]{2}-[0-9]{2})?")
_SIGN = re.compile(r"([✅✔✓☑❌✗✘❎🔴🟡🟢🟠🟥🟨🟧🟩⬜☐🔲⚠💯👍👎])\ufe0f?")
_LINK = re.compile(r"\[[^\[\]]*\]\([^()\s]*(?:\s[^()]*)?\)|\[\[[^\[\]]*\]\]|https?://[^\s<>()]+")
_APART = re.compile(
    r"\s[-–—|·→:]\s|\t|:\s|;\s|(?<!\d)(?<!\dst)(?<!\dnd)(?<!\drd)(?<!\dth),\s|\*\*|__|<br\s?/?>|(?<=\d{4}-\d\d-\d\d)\s"
)
_ASIDE = re.compile(r"\s[(\[]([^()\[\]]{1,60})[)\]]")
_ISO = re.compile(r"(?<!\d)(20\d\d[-/.]\d{1,2}[-/.]\d{1,2})(?!\d)")
_YEAR = re.compile(r"\b(20[0-9]{2})\b")
_MONTH_AND_DAY = re.compile(r"[A-Za-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?, ?20\d\d")
_NOT = re.compile(r"\b(?:not|un\w+|never|to)\b", re.IGNORECASE)
_MINUTES = re.compile(r"[~≈]?\d{1,3} ?(?:m|min|mins|minutes|h)\b.{0,10}", re.IGNORECASE)


@dataclass(slots=True)
class ListLine:
    """A line: the ``name`` in it (as written), and what else it says as far as it does."""

    name: str = ""
    day: str = ""
    said: Said | None = None
    level: Level | None = None
    minutes: float | None = None
    rest: list[str] = field(default_factory=list)


def list_line(text: str) -> ListLine:
    """Take a line of a list apart."""
    line = ListLine()
    text = _PLANS.sub(" ", text[:_LONGEST].replace("()", "")).strip()
    if sign := _SIGN.search(text):
        line.said = said_in(sign[1])
        text = _SIGN.sub(" \t ", text)
    if day := (_MONTH_AND_DAY.search(text) or _ISO.search(text)):
        line.day = day[0]
        text = f"{text[: day.start()]}\t{text[day.end() :]}"
    text = _ASIDE.sub(lambda aside: "\t" if _take(line, aside[1]) else aside[0], text)
    if link := _LINK.search(text):
        before, after = text[: link.start()], text[link.end() :]
        _of_link(line, before, link[0], after)
    else:
        _of_words(line, text)
    return line


def _of_link(line: ListLine, before: str, link: str, after: str) -> None:
    """Read what stands around a link; what stands before a bare one may be the title."""
    head, tail = _pieces(before), _pieces(after)
    unknown = [piece for piece in head if not _take(line, piece)]
    line.rest = [piece for piece in tail if not _take(line, piece)]
    words = " ".join(unknown)
    line.name = f"{words} {link}".strip()
    if link.startswith("http") and not words and line.rest:
        line.name = f"{line.rest.pop(0)} {link}"


def _of_words(line: ListLine, text: str) -> None:
    parts = [*_split(text)]
    while len(parts) > 1 and (not parts[-1].strip() or _take(line, parts[-1].strip())):
        del parts[-2:]
    while len(parts) > 1 and (not parts[0].strip() or _is_day(line, parts[0].strip())):
        del parts[:2]
    if len(parts) > 1 and parts[-1].strip()[:1].islower() and "," not in parts[-2]:
        line.rest.append(parts[-1].strip())
        del parts[-2:]
    line.name = "".join(parts).strip(" \t-–—:|,;")


def _split(text: str) -> list[str]:
    """Give the pieces of a line with what stands between each two of them."""
    pieces, at = [], 0
    for mark in _APART.finditer(text):
        pieces += [text[at : mark.start()], mark[0]]
        at = mark.end()
    return [*pieces, text[at:]]


def _pieces(text: str) -> list[str]:
    pieces = (piece.strip(" \t-–—:|,;*_") for piece in _split(text)[::2])
    return [piece for piece in pieces if piece]


def _take(line: ListLine, piece: str) -> bool:
    """Note what a piece says, if it is known; a level is no rating."""
    piece = piece.strip(" \t-–—:|,;*_.")
    if len(piece) > _LONGEST_PIECE or piece.isdigit():
        return False
    if _is_day(line, piece):
        return True
    if (level := level_in(piece)) is not None:
        line.level = level
        return True
    if _MINUTES.fullmatch(piece) and (minutes := minutes_in(piece)) is not None:
        line.minutes = minutes
        return True
    said = said_in(piece) if piece else None
    if said is not None:
        line.said = said
    return said is not None


def _is_day(line: ListLine, piece: str) -> bool:
    if not any(not day.by_number for day in written_days(piece)):
        return False
    line.day = line.day or piece
    return True


@lru_cache(maxsize=256)
def day_above(above: tuple[str, ...]) -> str:
    """Give the day that the innermost heading with one names, with the year of one above it."""
    for place in range(len(above) - 1, -1, -1):
        text = above[place].strip(" *_#[]")
        for piece in (text, *_pieces(text), *_ISO.findall(text)):
            days = [day for day in written_days(piece) if not day.by_number]
            if not days:
                continue
            years = [year for outer in above[:place] for year in _YEAR.findall(outer)]
            return f"{piece} {years[-1]}" if days[0].lacks_year and years else piece
    return ""


def day_of_name(name: str) -> str:
    """Give the day that a file is called after (``2024-01-05.md``), empty for any other name."""
    stem = PurePosixPath(name).stem
    return stem if any(not day.by_number for day in written_days(stem)) else ""


@lru_cache(maxsize=256)
def said_above(above: tuple[str, ...]) -> Said | None:
    """Give what the innermost short heading says of how it went (``Solved``, ``To do``)."""
    for text in reversed(above):
        words = re.sub(r"\([^()]*\)|[0-9/]+", " ", text).strip(" *_#:")
        if not words or len(words) > _LONGEST_PIECE or level_in(words) is not None:
            continue
        said = said_in(words)
        if said and not (said.rating and _NOT.search(words)):
            return said
    return None


@lru_cache(maxsize=256)
def level_above(above: tuple[str, ...]) -> Level | None:
    """Give the level that a heading names."""
    levels = (level_in(text.strip(" *_#:")) for text in reversed(above) if not text.isdigit())
    return next((level for level in levels if level is not None), None)
