"""What the numbers and words mean by which a program rates: decided for a whole file at once."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from math import ceil
from typing import Any

from trainer.domain.importing.outcome_words import NOT_BEGUN, Said, confidence_in, said_in
from trainer.domain.log.review import Rating
from trainer.exchange.records import review_keys as keys
from trainer.exchange.records.json_values import decimal_in, text_in

_BUTTONS = {int(rating): rating for rating in Rating}
_SM2 = {
    **dict.fromkeys((0, 1, 2), Rating.AGAIN),
    3: Rating.HARD,
    4: Rating.GOOD,
    5: Rating.EASY,
}
_OF_FIVE = {number: confidence_in(str(number)) or Rating.AGAIN for number in range(6)}
_LADDER = {"clean": Rating.GOOD, "shaky": Rating.HARD, "struggled": Rating.AGAIN}
_MORE_WORDS = {
    **dict.fromkeys(("medium", "normal", "remembered", "recalled", "moderate"), Rating.GOOD),
    **dict.fromkeys(("forgotten", "failure", "incorrect", "bad", "unknown"), Rating.AGAIN),
}
_NUMERIC = (*keys.RATED, *keys.QUALITY, *keys.CONFIDENCE)
_WORDED = (*_NUMERIC, *keys.OUTCOME, *keys.STATUS)
_SCALED = {*_NUMERIC, *keys.OUTCOME}
_REFUSED = {"no", "false", "n", "0"}
_HUMP = re.compile(r"([a-z])([A-Z])")


@dataclass
class Scales:
    """What is rated by in one file: for each key its numbers, and all of its words."""

    _numbers: dict[str, set[float]] = field(default_factory=dict)
    _words: set[str] = field(default_factory=set)
    _meanings: dict[str, Mapping[int, Rating]] = field(default_factory=dict)

    @classmethod
    def of(cls, rows: Iterable[Mapping[str, Any]]) -> "Scales":
        """Give the scales of all the rows of a file."""
        scales = cls()
        for row in rows:
            for key in _SCALED & row.keys():
                scales._take(key, row[key])
        scales._meanings = {key: _meaning(key, seen) for key, seen in scales._numbers.items()}
        scales._words.discard("")
        return scales

    def _take(self, key: str, value: Any) -> None:
        if value is None or isinstance(value, bool):
            return
        number = decimal_in(value)
        if number is None:
            self._words.add(text_in(value).lower()[:40])
        elif key in _NUMERIC:
            self._numbers.setdefault(key, set()).add(number)

    def said(self, row: Mapping[str, Any], was_tried: bool) -> Said | None:
        """Give what a row says of how it went: by the first of its keys that says something.

        Where it ``was_tried`` on a day, ``no`` says that it was not solved.
        """
        for key in _WORDED:
            value = row.get(key)
            if value is None or (key in keys.STATUS and _is_of_memory(value, row)):
                continue
            if said := self._of(key, value, was_tried):
                return _with_help(row, said) if key not in _NUMERIC else said
        return None

    def _of(self, key: str, value: Any, was_tried: bool) -> Said | None:
        number = None if isinstance(value, bool) else decimal_in(value)
        if number is not None and (key not in keys.COUNTS_ONE or number not in (0, 1)):
            rating = self._meanings.get(key, {}).get(int(number))
            return Said(rating) if rating else None
        words = str(value).lower() if isinstance(value, bool) else text_in(value)[:200]
        if not words:
            return None
        if key in keys.OUTCOME and words.lower() in _REFUSED and was_tried:
            return Said(Rating.AGAIN)
        return self._of_words(words, key in keys.CONFIDENCE)

    def _of_words(self, words: str, is_confidence: bool) -> Said | None:
        low = words.lower()
        if low in _LADDER and self._words <= _LADDER.keys():
            return Said(_LADDER[low])
        if low in _MORE_WORDS:
            return Said(_MORE_WORDS[low])
        if is_confidence:
            rating = confidence_in(words)
            return Said(rating) if rating else None
        return said_in(_HUMP.sub(r"\1 \2", words))


def _meaning(key: str, seen: set[float]) -> Mapping[int, Rating]:
    """Give what each number of a key stands for; nothing where nobody can tell."""
    if min(seen) < 0 or any(number % 1 for number in seen) or max(seen) > 100:
        return {}
    most, has_none = max(seen), 0 in seen
    if most > 5:
        step = 2 if most <= 10 else 20
        is_told = step == 2 or key in keys.CONFIDENCE
        return {n: _OF_FIVE[ceil(n / step)] for n in range(step * 5 + 1)} if is_told else {}
    if key in keys.CONFIDENCE:
        return _OF_FIVE
    if key in keys.QUALITY or (key.endswith("grade") and (has_none or most == 5)):
        return _SM2
    if most == 5:
        return _SM2 if has_none else _OF_FIVE
    return _BUTTONS


def _with_help(row: Mapping[str, Any], said: Said) -> Said:
    """Give what is said, less where the row also tells of a hint or of the answer."""
    if said == NOT_BEGUN or said.rating is Rating.AGAIN:
        return said
    if any(_is_true(row.get(key)) for key in keys.ANSWER):
        return Said(Rating.AGAIN)
    return Said(Rating.HARD) if any(_is_true(row.get(key)) for key in keys.HINT) else said


def _is_of_memory(value: Any, row: Mapping[str, Any]) -> bool:
    return bool(keys.MEMORY & row.keys()) and text_in(value).lower() in keys.OF_MEMORY


def _is_true(value: Any) -> bool:
    if isinstance(value, str):
        return value.strip().lower() in ("yes", "true", "y", "1")
    return value is True or (isinstance(value, int) and value > 0)
