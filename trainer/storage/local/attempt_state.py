"""An attempt as JSON and back, field by field as ``Attempt`` declares them."""

import json
from dataclasses import MISSING, fields
from datetime import datetime, timedelta
from typing import Any, get_type_hints

from trainer.domain.attempt.attempt import Attempt
from trainer.domain.attempt.named_mistake import MetMistake
from trainer.domain.attempt.program import FailedProgram
from trainer.domain.log.review import CardKey, Skill

_CODE = "code"
_MICROSECOND = timedelta(microseconds=1)


def state_of(attempt: Attempt) -> str:
    """Give everything of an attempt but its code, as JSON; any text in it stays as it is."""
    state = {f.name: _plain(getattr(attempt, f.name)) for f in fields(Attempt) if f.name != _CODE}
    return json.dumps(state, ensure_ascii=False)


def attempt_of(state: str, code: str) -> Attempt:
    """Give the attempt back; raise ``ValueError`` or ``TypeError`` if it is not one.

    A field that the state lacks has its default.
    """
    plain = dict(json.loads(state))
    hints = get_type_hints(Attempt)
    known: dict[str, Any] = {_CODE: code}
    for field in fields(Attempt):
        if field.name in plain:
            known[field.name] = _value(hints[field.name], plain.pop(field.name))
        elif field.name != _CODE and field.default is MISSING:
            raise ValueError(f"{field.name} is missing")
    if plain:
        raise ValueError(f"unknown field {min(plain)!r}")
    return Attempt(**known)


def _plain(value: object) -> object:
    match value:
        case datetime():
            return value.isoformat()
        case timedelta():
            return value // _MICROSECOND
        case CardKey():
            return [value.slug, value.skill.value]
        case FailedProgram():
            told = [value.fingerprint, value.finding, _plain(value.after)]
            return [*told, _plain(value.mistakes)] if value.mistakes else told
        case MetMistake():
            return [value.name, value.certain]
        case tuple():
            return [_plain(item) for item in value]
    return value


def _value(kind: object, plain: Any) -> object:
    """Give the value of the declared kind; raise ``ValueError`` if this is none."""
    if kind == datetime | None:
        return None if plain is None else _value(datetime, plain)
    if kind is CardKey and isinstance(plain, list) and len(plain) == 2:
        return CardKey(str(plain[0]), Skill(plain[1]))
    if kind == tuple[FailedProgram, ...] and isinstance(plain, list):
        return tuple(_value(FailedProgram, item) for item in plain)
    if kind is FailedProgram and isinstance(plain, list) and len(plain) in (3, 4):
        met = tuple(MetMistake(str(name), bool(certain)) for name, certain in [*plain, []][3])
        return FailedProgram(str(plain[0]), str(plain[1]), int(plain[2]) * _MICROSECOND, met)
    if kind is datetime and isinstance(plain, str):
        return _aware(datetime.fromisoformat(plain))
    if kind is timedelta and type(plain) is int:
        return plain * _MICROSECOND
    if kind in (str, int, bool) and type(plain) is kind:
        return plain
    raise ValueError(f"{plain!r} is not a {kind}")


def _aware(at: datetime) -> datetime:
    if at.tzinfo is None:
        raise ValueError(f"{at} has no time zone")
    return at
