"""Rows of the answers: a live review with all that the statistics want to know of it."""

from sqlalchemy import select

from trainer.domain.memory import Memory
from trainer.domain.review import Review
from trainer.domain.scheduler import Scheduler
from trainer.domain.stats.calibration import Lateness, band_of
from trainer.domain.stats.memory_test import memory_test
from trainer.domain.stats.trouble import trouble_of
from trainer.storage.rows import review_values
from trainer.storage.tables import LIVE_REVIEW

LINES = select(*(column for column in LIVE_REVIEW.c if column.name != "code"))
"""The live reviews, without their code, which is long."""


def answer_values(review: Review, before: Memory | None, scheduler: Scheduler) -> dict[str, object]:
    """Give the columns of the answer that a review is to the memory before it."""
    line = review_values(review)
    test = memory_test(before, review.rating, review.study_day, scheduler)
    return {
        "review_id": review.id,
        **{name: line[name] for name in ("slug", "skill", "at", "study_day", "rating", "source")},
        "solved": line["solved"],
        "seconds": line["active_seconds"],
        "target_seconds": line["target_seconds"],
        "unaided": review.evidence.unaided,
        "first_sight": before is None,
        "trouble": trouble_of(review.evidence),
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
