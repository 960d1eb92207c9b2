"""Rows of the answers: a live review with all that the statistics want to know of it."""

from collections.abc import Sequence
from datetime import date, datetime
from functools import reduce
from operator import add
from typing import TypedDict

from sqlalchemy import select

from trainer.domain.log.review import Rating, Review
from trainer.domain.memory.memory import Memory
from trainer.domain.stats.calibration.calibration import band_of
from trainer.domain.stats.coverage.past_attempts import weak_spot_of
from trainer.domain.stats.retention.recall_test import recall_test
from trainer.storage.log.rows import seconds_of
from trainer.storage.schema.tables import LIVE_REVIEW

LINES = select(*(column for column in LIVE_REVIEW.c if column.name != "code"))
"""The live reviews, without their code, which is long."""


class AnswerValues(TypedDict):
    """The columns of an answer."""

    review_id: str
    slug: str
    at: datetime
    study_day: date
    rating: int
    source: str
    solved: bool
    seconds: float | None
    target_seconds: float | None
    unaided: bool
    first_sight: bool
    trouble: str | None
    expected: float | None
    surprise: float | None
    band: int | None
    bin: int | None
    stability: float | None
    elapsed_days: int | None


def answer_values(review: Review, before: Memory | None, *, counts: bool = True) -> AnswerValues:
    """Give the columns of the answer that a review is to the memory before it.

    One that does not move the memory, as another one of its day does, tests nothing.
    """
    evidence = review.evidence
    test = recall_test(before, review.rating, review.study_day) if counts else None
    return {
        "review_id": review.id,
        "slug": review.card.slug,
        "at": review.at,
        "study_day": review.study_day,
        "rating": int(review.rating),
        "source": review.source.value,
        "solved": evidence.solved,
        "seconds": seconds_of(evidence.active_time),
        "target_seconds": seconds_of(evidence.target_time),
        "unaided": evidence.unaided,
        "first_sight": counts and before is None,
        "trouble": weak_spot_of(evidence),
        "expected": test.expected if test else None,
        "surprise": test.surprise if test else None,
        "band": band_of(test.expected) if test else None,
        "bin": test.bin if test else None,
        "stability": test.stability if test else None,
        "elapsed_days": test.elapsed_days if test else None,
    }


def seen_values(answers: Sequence[AnswerValues]) -> dict[str, object]:
    """Give the columns of what was seen of a card, from its answers in order.

    Sums are added one by one, as the cache does when a review comes; ``sum`` rounds otherwise from
    Python 3.12 on.
    """
    last = answers[-1]
    tests = [answer for answer in answers if answer["expected"] is not None]
    seconds, target = last["seconds"], last["target_seconds"]
    return {
        "last_review_id": last["review_id"],
        "first_unaided": answers[0]["unaided"],
        "last_unaided": last["unaided"],
        "last_pace": seconds / target if seconds and target else None,
        "tests": len(tests),
        "recalled": sum(answer["rating"] > Rating.AGAIN for answer in tests),
        "expected": reduce(add, (answer["expected"] or 0.0 for answer in tests), 0.0),
    }
