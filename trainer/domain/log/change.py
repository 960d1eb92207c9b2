"""The lines of the log that are no reviews: what the learner chose, written once like the rest."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Kind(StrEnum):
    """What a change is about; ``key`` names the one that is meant."""

    SETTING = "setting"
    SUSPENSION = "suspension"
    PROBLEM = "problem"
    NOTE = "note"
    FILE = "file"
    TRUST = "trust"
    MERGE = "merge"


SUSPENDED = "suspended"
"""The value of a suspension."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One line of the log: from this moment on, this thing has this value.

    ``key`` is a setting's name, a problem's slug, a path below the home's ``problems`` folder, the
    hash of a trusted problem, or the id of a merge. ``value`` is text (JSON where it has parts),
    and ``None`` where it stands for "as it was before there was any": the default, resumed,
    removed. Of all changes of one thing that were not taken back, the one with the latest moment
    (then the greatest id) counts, whatever order they arrive in.
    """

    id: str
    at: datetime
    kind: Kind
    key: str
    value: str | None


def in_force(changes: Iterable[Change]) -> dict[tuple[Kind, str], Change]:
    """Give the change that counts for each thing, by kind and key."""
    ordered = sorted(changes, key=lambda change: (change.at, change.id))
    return {(change.kind, change.key): change for change in ordered}


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """A change with the value there was before it, and whether it was taken back."""

    change: Change
    before: str | None
    taken_back: bool
