"""What the log says of problems, as far as coverage asks: first sight, last answer, trouble."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from trainer.domain.stats.coverage.weak_spot import WeakSpot


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What the reviews of one problem (skill ``solve``) showed.

    ``first_unaided`` is whether its very first review was solved without any help, ``last_unaided``
    whether its last one was. ``last_pace`` is time over target time in the last one, ``None`` where
    nobody measured it.
    """

    first_unaided: bool
    last_unaided: bool
    last_pace: float | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """What was seen of each problem, and what went wrong with it of late, by slug."""

    seen: Mapping[str, Seen] = field(default_factory=dict)
    troubles: Mapping[str, Sequence[WeakSpot]] = field(default_factory=dict)
