"""What a memory's state tells where no review was kept: when the last one was, and if it went."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from trainer.domain.importing.reading import Wishes
from trainer.domain.log.review import Rating
from trainer.exchange.records.json_values import When, decimal_in, when

_NEW, _LEARNING, _RELEARNING = 0, 1, 3
_NAMES = {"new": 0, "learning": 1, "review": 2, "relearning": 3}
_FIRST_PASS = 1.0
"""A stability in days that a first review reaches only where it was passed."""


class State(NamedTuple):
    """The last day, and a rating derived from the rest; no rating where it was never reviewed."""

    when: When
    rating: Rating | None


def state_in(memory: Mapping[str, Any], wishes: Wishes) -> State:
    """Give what the state of a memory of FSRS tells; it never tells that something was easy.

    One that is learned anew was forgotten the last time, and so was a new one of hardly a day.
    """
    last = when(_first(memory, "last_review", "lastReview", "last_reviewed"), wishes.calendar)
    written = memory.get("state")
    named = _NAMES.get(written.lower()) if isinstance(written, str) else None
    state = named if named is not None else decimal_in(written)
    reps = decimal_in(memory.get("reps"))
    if state == _NEW or (reps is not None and reps <= 0) or (reps is None and last.day is None):
        return State(last, None)
    stability = decimal_in(memory.get("stability"))
    is_weak = state == _LEARNING and stability is not None and stability < _FIRST_PASS
    return State(last, Rating.AGAIN if is_weak or state == _RELEARNING else Rating.GOOD)


def _first(memory: Mapping[str, Any], *keys: str) -> Any:
    return next((memory[key] for key in keys if memory.get(key) is not None), None)
