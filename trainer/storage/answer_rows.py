"""Rows of the answers: a live review with all that the statistics want to know of it."""

from sqlalchemy import select

from trainer.domain.memory import Memory
from trainer.domain.review import Rating
from trainer.domain.scheduler import Scheduler
from trainer.domain.stats.calibration import Lateness, band_of
from trainer.domain.stats.memory_test import memory_test
from trainer.domain.stats.trouble import trouble_of
from trainer.storage.rows import AnyRow, evidence_of
from trainer.storage.tables import LIVE_REVIEW

LINES = select(*(column for column in LIVE_REVIEW.c if column.name not in ("code", "insight")))
"""The live reviews, without what is long in them."""


def answer_values(line: AnyRow, before: Memory | None, scheduler: Scheduler) -> dict[str, object]:
    """Give the columns of the answer that a line of ``LINES`` is to the memory before it."""
    evidence = evidence_of(line)
    test = memory_test(before, Rating(line.rating), line.study_day, scheduler)
    return {
        "review_id": line.id,
        "slug": line.slug,
        "skill": line.skill,
        "at": line.at,
        "study_day": line.study_day,
        "rating": line.rating,
        "source": line.source,
        "solved": line.solved,
        "seconds": line.active_seconds,
        "target_seconds": line.target_seconds,
        "unaided": evidence.unaided,
        "first_sight": before is None,
        "trouble": trouble_of(evidence),
        "expected": test and test.expected,
        "surprise": test and test.surprise,
        "band": test and band_of(test.expected),
        "bin": test and test.bin,
        "lateness": test and Lateness.of(test.elapsed_days, test.interval_days).value,
    }


def seen_values(first: dict[str, object], last: dict[str, object]) -> dict[str, object]:
    """Give the columns of what was seen of a card, from its first and its last answer."""
    return {
        "last_review_id": last["review_id"],
        "first_unaided": first["unaided"],
        "last_unaided": last["unaided"],
        "last_pace": _pace(last["seconds"], last["target_seconds"]),
    }


def _pace(seconds: object, target: object) -> float | None:
    if isinstance(seconds, float) and isinstance(target, float) and seconds and target:
        return seconds / target
    return None
