"""Freshness: in four steps, how much of what was begun would be recalled."""

from enum import StrEnum

from trainer.domain.memory.curve import LOWEST_RETENTION
from trainer.domain.stats.term import Term

FRESHNESS = Term(
    "fresh, fading, faded",
    "Fresh: expected recall is at least your desired retention; fading: below it; faded: below "
    f"{LOWEST_RETENTION:.0%}.",
)


class Freshness(StrEnum):
    """How much of what was begun would be recalled, from nothing begun to all that is wanted."""

    UNMET = "new"
    FADED = "faded"
    FADING = "fading"
    FRESH = "fresh"

    @classmethod
    def of(cls, expected_recall: float | None, desired_retention: float) -> "Freshness":
        """Give the step that an expected recall (0 to 1) is on; ``None`` is nothing begun.

        FRESH is R >= desired retention, FADING R >= ``LOWEST_RETENTION`` (0.70), FADED below it.
        """
        if expected_recall is None:
            return cls.UNMET
        if expected_recall >= desired_retention:
            return cls.FRESH
        return cls.FADING if expected_recall >= LOWEST_RETENTION else cls.FADED
