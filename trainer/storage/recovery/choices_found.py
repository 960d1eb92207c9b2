"""Choices in force of which the line is lost: found in the cache, and said by a new line."""

import json
from collections.abc import Iterable, Iterator, Mapping

from trainer.domain.log.change import SUSPENDED, Kind
from trainer.storage.recovery.page_scan import Row, Value

_FACTS = ("title", "url", "pattern", "level", "number", "target_minutes", "notes")


def first_said(found: Mapping[str, Iterable[Row]], changes: Iterable[Row]) -> Iterator[Row]:
    """Give a line for each choice that no line speaks of; two salvages write the same line."""
    spoken_of = {row[3:5] for row in changes}
    for kind, key, value, at in _choices(found):
        if (kind, key) not in spoken_of:
            yield (f"first:{kind}:{key!s}:{at!s}", at, str(at)[:10], kind, key, value)


def _choices(found: Mapping[str, Iterable[Row]]) -> Iterator[tuple[str, Value, Value, Value]]:
    for name, value, at in found["setting"]:
        yield Kind.SETTING.value, name, value, at
    for slug, at in found["suspension"]:
        yield Kind.SUSPENSION.value, slug, SUSPENDED, at
    for slug, text, at in found["note"]:
        yield Kind.NOTE.value, slug, text, at
    for slug, *facts, at in found["logged_problem"]:
        yield Kind.PROBLEM.value, slug, json.dumps(dict(zip(_FACTS, facts, strict=True))), at
