"""The facts of a logged problem as the value of a change, and back."""

import json
from datetime import timedelta

from trainer.domain.problem.problem import Level, Origin, Problem

_MINUTE = timedelta(minutes=1)
_MOST_MINUTES = 10**6
_MOST_NUMBER = 10**9


def problem_value(problem: Problem) -> str:
    """Give the facts of a problem as JSON, its target time in whole minutes."""
    return json.dumps(
        {
            "title": problem.title,
            "url": problem.url,
            "pattern": problem.pattern,
            "level": problem.level.value,
            "number": problem.number,
            "target_minutes": max(1, round(problem.target_time / _MINUTE)),
            "notes": problem.notes,
        }
    )


def problem_of(slug: str, value: str) -> Problem | None:
    """Give the problem that the value tells of, ``None`` if it is not of that form."""
    try:
        told = json.loads(value)
        if not isinstance(told, dict):
            return None
        return Problem(
            slug=slug,
            title=_text(told["title"]),
            level=Level(told["level"]),
            pattern=None if told["pattern"] is None else _name(told["pattern"]),
            origin=Origin.LOGGED,
            target_time=_whole(told["target_minutes"], _MOST_MINUTES) * _MINUTE,
            number=None if told["number"] is None else _whole(told["number"], _MOST_NUMBER),
            url=_text(told["url"]),
            notes=_text(told["notes"]),
        )
    except (ValueError, TypeError, KeyError, RecursionError):
        return None


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _name(value: object) -> str:
    """Give a text that is one of characters only; raise ``ValueError`` for a lone surrogate."""
    _text(value).encode()
    return _text(value)


def _whole(value: object, most: int) -> int:
    if type(value) is not int or not 0 <= value <= most:
        raise ValueError
    return value
