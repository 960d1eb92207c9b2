"""How it went by one row of a table: what its cells say together, with caution."""

import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from trainer.domain.importing.outcome_words import NOT_BEGUN, confidence_in, said_in
from trainer.domain.importing.table.headers import plain_header
from trainer.domain.log.review import Rating

_YES_WORDS = """
    yes y true ja sí oui sim да 是 x ✓ ✔ ✔️ ✅ ☑ ☑️ 1 checked done ok [x]
"""
_YES = frozenset(_YES_WORDS.split())
_NO_WORDS = """
    no n false nein non não нет 否 0 ✗ ✘ ❌ ❎ ✖ ✖️ 👎 unchecked [ ]
"""
_NO = frozenset(_NO_WORDS.split())
_NOTHING_WORDS = """
    - – — none n/a na null nan ? . /
"""
_NOTHING = frozenset(_NOTHING_WORDS.split())
_ONLY_TRIED = re.compile(r"\b(?:attempt|attempted|tried|started|begun|seen)\b")
_COUNT = re.compile(r"(\d{1,4})(?:\.0)?\s?(?:x|times?)?")
_SHARE = re.compile(r"(\d{1,3})(?:\.\d)?\s?(%|(?:/|of|out of)\s?10)?", re.I)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a row says of how it went.

    ``rating`` is the more cautious of all that are said. ``refused`` tells of a bare no or cross:
    with a day it was tried in vain, without one it was not begun. ``not_begun`` tells that words
    say so. ``unknown`` is a status whose words are not known. ``was_tried`` tells of a count of
    attempts or of minutes: tried, and nothing says how.
    """

    rating: Rating | None = None
    refused: bool = False
    not_begun: bool = False
    unknown: str = ""
    was_tried: bool = False


@dataclass(slots=True)
class _Told:
    """What the cells said so far."""

    ratings: list[Rating]
    only_tried: bool = False
    refused: bool = False
    not_begun: bool = False
    unknown: str = ""


def outcome_of(
    statuses: Sequence[tuple[str, str]],
    confidence: Rating | None = None,
    again: Iterable[str] = (),
    *,
    was_tried: bool = False,
) -> Outcome:
    """Put together what the cells of a row say; ``statuses`` are (header, cell).

    Of attempts in numbered columns (``Attempt 1``, ``Attempt 2``) the last one counts. A confidence
    says more than ``solved`` does, so beside that it counts alone; what says less lowers it.
    """
    told = _Told([])
    for header, cell in _latest(statuses):
        _hear(told, header, cell)
    if told.only_tried and not told.ratings:
        told.ratings.append(Rating.AGAIN)
    if confidence is not None:
        told.ratings = [one for one in told.ratings if one is not Rating.GOOD] + [confidence]
    if any(says_yes(cell) for cell in again) and not (told.refused or told.not_begun):
        told.ratings.append(Rating.HARD)
    rating = min(told.ratings, default=None)
    if told.refused and (rating is None or rating > Rating.AGAIN):
        rating = Rating.AGAIN if rating is not None and told.only_tried else None
    return Outcome(
        rating=rating,
        refused=told.refused and rating is None,
        not_begun=told.not_begun and rating is None,
        unknown=told.unknown if rating is None else "",
        was_tried=was_tried,
    )


def _latest(statuses: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    filled = [(header, cell) for header, cell in statuses if cell]
    numbered = [one for one in filled if any(sign.isdigit() for sign in one[0])]
    return [one for one in filled if one not in numbered] + numbered[-1:]


def _hear(told: _Told, header: str, cell: str) -> None:
    """Take in one cell of a column of statuses; a yes or no answers what its header asks."""
    word = cell.strip().lower()
    asked = _asked(header)
    if word in _NOTHING:
        return
    if word in _NO:
        told.refused |= asked in (None, Rating.GOOD)
    elif word in _YES:
        if asked is Rating.AGAIN and _ONLY_TRIED.search(plain_header(header)):
            told.only_tried = True
        else:
            told.ratings.append(asked or Rating.GOOD)
    elif (said := said_in(cell)) is None:
        told.unknown = told.unknown or cell
    elif said == NOT_BEGUN:
        told.not_begun = True
    elif said.rating is not None:
        told.ratings.append(said.rating)


@lru_cache(maxsize=1024)
def _asked(header: str) -> Rating | None:
    """Give the rating that a yes under a header means: ``Saw solution``, ``Used hint``."""
    said = said_in(plain_header(header)) if header else None
    return said.rating if said else None


@lru_cache(maxsize=1024)
def header_says(header: str) -> Rating | None:
    """Give what the header of a column of days says: ``First solved``, ``Date attempted``."""
    plain = plain_header(header)
    if re.search(r"\b(?:solved|completed|done|accepted|finished)\b", plain):
        return Rating.GOOD
    return Rating.AGAIN if _ONLY_TRIED.search(plain) or "fail" in plain else None


def says_yes(cell: str) -> bool:
    """Tell whether a cell asks to do it again: yes, a count above zero, or words that say so."""
    word = cell.strip().lower()
    if not word or word in _NO or word in _NOTHING:
        return False
    if count := _COUNT.fullmatch(word):
        return int(count[1]) > 0
    said = said_in(cell)
    return said is not None and said.rating is not None


def count_in(cell: str) -> int | None:
    """Give a count: ``3``, ``3x``, ``3 times``."""
    found = _COUNT.fullmatch(cell.strip().lower())
    return int(found[1]) if found else None


def confidence_of(cell: str, highest: int) -> Rating | None:
    """Give the rating of a confidence, of five or (where the column goes so far) of ten."""
    found = _SHARE.fullmatch(cell.strip())
    if found and (found[2] or highest > 5):
        of_five = int(found[1]) / (20 if found[2] == "%" else 2)
        return confidence_in(str(min(5, max(1, math.ceil(of_five)))))
    return confidence_in(cell) if cell else None


def highest_confidence(cells: Iterable[str]) -> int:
    """Give how far the confidences of a column go: 10 where any is above 5, else 5."""
    numbers = [int(found[1]) for cell in cells if (found := _SHARE.fullmatch(cell.strip()))]
    return 10 if any(5 < number <= 10 for number in numbers) else 5
