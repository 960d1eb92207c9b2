"""What one look at the home showed, as ``trainer doctor`` tells it."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HealthCheck:
    """What one look showed: what it was about, whether all is well, and a sentence or more."""

    title: str
    well: bool
    sentences: tuple[str, ...]

    @classmethod
    def of(cls, title: str, faults: Sequence[str], *otherwise: str) -> "HealthCheck":
        """Give the faults, or where there are none, what is said otherwise."""
        return cls(title, not faults, tuple(faults) or otherwise)
