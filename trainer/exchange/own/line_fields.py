"""The lines of the log as plain fields, ready for JSON, and back: nothing is lost on the way.

Every line is a review or a change, and will be: what a newer program adds is a kind of change, or a
fact of a review, and both are kept to the letter though this one does not know them. Fields of a
review that are not known are facts, too. What comes back is checked against what the database
takes, so that a forged line fails here, alone, and not later with all others.

Files of the first format are read as well. There a ``retraction`` took a line back, a change had no
study day, and a text with surrogates, which are no characters, was ``{"utf-8-base64": ...}``.
"""

import base64
import json
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

from trainer.domain.log.change import Change, Kind, day_at, taking_back
from trainer.domain.log.review import (
    NO_FACTS,
    CardKey,
    Evidence,
    Rating,
    Review,
    Skill,
    Source,
)
from trainer.domain.text import characters

Line = Review | Change
Fields = dict[str, Any]

_BYTES = "utf-8-base64"
_MOST_SECONDS = 1e9
_MOST = 2**63 - 1


class UnknownLineError(ValueError):
    """A line that is neither a review nor a change."""


def fields_of(line: Line) -> Fields:
    """Give the fields of a line; ``line`` says of which kind it is."""
    if isinstance(line, Review):
        return _review_fields(line)
    return {
        "line": "change",
        "id": line.id,
        "at": _moment_text(line.at),
        "study_day": line.study_day.isoformat(),
        "kind": line.kind.value,
        "key": line.key,
        "value": line.value,
    }


def line_of(fields: Mapping[str, Any]) -> Line:
    """Give the line that the fields say.

    Raise ``UnknownLineError`` if it is neither a review nor a change, and ``ValueError``,
    ``TypeError``, ``KeyError`` or ``OverflowError`` if it is none.
    """
    reader = _READERS.get(_text(fields["line"]))
    if reader is None:
        raise UnknownLineError
    return reader(fields)


def _review_fields(review: Review) -> Fields:
    evidence = review.evidence
    return {
        "line": "review",
        "id": review.id,
        "slug": review.card.slug,
        "skill": review.card.skill.value,
        "at": _moment_text(review.at),
        "study_day": review.study_day.isoformat(),
        "rating": int(review.rating),
        "source": review.source.value,
        "solved": evidence.solved,
        "active_seconds": _seconds(evidence.active_time),
        "target_seconds": _seconds(evidence.target_time),
        "rung": evidence.rung,
        "revealed": evidence.revealed,
        "answer_seen": evidence.answer_seen,
        "runs": evidence.runs,
        "failed_runs": evidence.failed_runs,
        "insight": review.insight,
        "code": review.code,
        "facts": review.facts,
    }


_KNOWN_OF_A_REVIEW = frozenset(
    {
        *("line", "sum", "id", "slug", "skill", "at", "study_day", "rating", "source", "solved"),
        *("active_seconds", "target_seconds", "rung", "revealed", "answer_seen", "runs"),
        *("failed_runs", "insight", "code", "facts"),
    }
)


def _review(fields: Mapping[str, Any]) -> Review:
    return Review(
        id=_name(fields["id"]),
        card=CardKey(_name(fields["slug"]), Skill(_name(fields["skill"]))),
        at=moment_of(fields["at"]),
        study_day=date.fromisoformat(_text(fields["study_day"])),
        rating=Rating(_whole(fields["rating"])),
        source=Source(_name(fields["source"])),
        evidence=Evidence(
            solved=_truth(fields["solved"]),
            active_time=_time(fields["active_seconds"]),
            target_time=_time(fields["target_seconds"]),
            rung=_whole(fields["rung"], most=4),
            revealed=_truth(fields["revealed"]),
            answer_seen=_truth(fields["answer_seen"]),
            runs=_whole(fields["runs"]),
            failed_runs=_whole(fields["failed_runs"]),
        ),
        insight=_unpacked(fields["insight"]),
        code=_unpacked(fields["code"]),
        facts=_facts(fields),
    )


def _facts(fields: Mapping[str, Any]) -> str:
    """Give the facts of a review, with the fields that this program does not know among them."""
    told = fields.get("facts", NO_FACTS)
    text = told if isinstance(told, str) else json.dumps(told, separators=(",", ":"))
    more = {name: value for name, value in fields.items() if name not in _KNOWN_OF_A_REVIEW}
    known = json.loads(text)
    if not isinstance(known, dict):
        raise TypeError
    if more:
        text = json.dumps(more | known, separators=(",", ":"))
    text.encode()
    return text


def _retraction(fields: Mapping[str, Any]) -> Change:
    return taking_back(
        _name(fields["review_id"]), id=_name(fields["id"]), at=moment_of(fields["at"])
    )


def _change(fields: Mapping[str, Any]) -> Change:
    at = moment_of(fields["at"])
    day = fields.get("study_day")
    return Change(
        id=_name(fields["id"]),
        at=at,
        study_day=day_at(at) if day is None else date.fromisoformat(_text(day)),
        kind=Kind(_name(fields["kind"])),
        key=_name(fields["key"]),
        value=None if fields["value"] is None else _unpacked(fields["value"]),
    )


_READERS: Mapping[str, Callable[[Mapping[str, Any]], Line]] = {
    "review": _review,
    "retraction": _retraction,
    "change": _change,
}


def moment_of(value: object) -> datetime:
    """Give the UTC moment that an ISO text with its offset names; raise ``ValueError``."""
    at = datetime.fromisoformat(_text(value))
    if at.tzinfo is None:
        raise ValueError
    return at.astimezone(UTC)


def _moment_text(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def _unpacked(value: object) -> str:
    if isinstance(value, dict) and isinstance(data := value.get(_BYTES), str):
        return characters(base64.b64decode(data, validate=True).decode("utf-8", "surrogatepass"))
    return characters(_text(value))


def _name(value: object) -> str:
    """Give a text that is one of characters, as whatever is looked up by it must be."""
    text = _text(value)
    text.encode()
    return text


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _whole(value: object, most: int = _MOST) -> int:
    if type(value) is not int or not 0 <= value <= most:
        raise ValueError
    return value


def _truth(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError
    return value


def _seconds(time: timedelta | None) -> float | None:
    return None if time is None else time.total_seconds()


def _time(value: object) -> timedelta | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError
    if not 0 <= value <= _MOST_SECONDS:
        raise ValueError
    return timedelta(seconds=value)
