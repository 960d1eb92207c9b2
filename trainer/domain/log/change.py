"""The lines of the log that move no memory by themselves: all that is not a review."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime

from trainer.domain.log.open_enum import OpenStrEnum


class Kind(OpenStrEnum):
    """What a change is about; ``key`` names the one that is meant. ``kinds`` has their rules."""

    SETTING = "setting"
    SUSPENSION = "suspension"
    PROBLEM = "problem"
    NOTE = "note"
    KNOWN = "known"
    OWN_CASES = "own-cases"
    FILE = "file"
    TRUST = "trust"
    MERGE = "merge"
    TAKEN_BACK = "taken-back"
    RATING = "rating"


SUSPENDED = "suspended"
"""The value of a suspension."""

TAKEN_BACK = "yes"
"""The value of a line that takes another one back."""

Choice = tuple[Kind, str, str | None]
"""Kind, key and value of what is chosen; no value takes the choice away."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One line of the log: from this moment on, this thing has this value.

    ``key`` is what the kind is about: a setting's name, a problem's slug, a path below the home's
    ``problems`` folder, the hash of a trusted problem, the id of a merge, or the id of another
    line. ``value`` is text (JSON where it has parts), and ``None`` where it stands for "as it was
    before there was any": the default, resumed, removed, counted after all. Of all changes of one
    thing that were not taken back, the one with the latest moment (then the greatest id) counts,
    whatever order they arrive in. ``study_day`` is the learner's local day.
    """

    id: str
    at: datetime
    study_day: date
    kind: Kind
    key: str
    value: str | None

    @property
    def of_a_line(self) -> bool:
        """Whether it is about another line of the log, by whose id it is found."""
        return self.kind in (Kind.TAKEN_BACK, Kind.RATING)


def day_at(at: datetime) -> date:
    """Give the study day of a line that was written when lines did not say it: the day in UTC."""
    return at.astimezone(UTC).date()


def taking_back(line_id: str, *, id: str, at: datetime) -> Change:
    """Give the line that the retractions of older trainers amount to."""
    return Change(
        id=id, at=at, study_day=day_at(at), kind=Kind.TAKEN_BACK, key=line_id, value=TAKEN_BACK
    )


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
