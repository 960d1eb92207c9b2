"""A review as scripts read it."""

from trainer.domain.attempt.named_mistake import as_fact, mistakes_in
from trainer.domain.log.review import Review


def review_json(review: Review) -> dict[str, object]:
    """Give all of a review but its code; ``None`` where nobody measured the time."""
    evidence, time = review.evidence, review.evidence.active_time
    return {
        "id": review.id,
        "slug": review.card.slug,
        "day": review.study_day.isoformat(),
        "at": review.at.isoformat(),
        "rating": review.rating.name.lower(),
        "source": review.source.value,
        "solved": evidence.solved,
        "minutes": None if time is None else time.total_seconds() / 60,
        "hints": evidence.rung,
        "facts_uncovered": evidence.revealed,
        "answer_seen": evidence.answer_seen,
        "runs": evidence.runs,
        "failed_runs": evidence.failed_runs,
        "mistakes": as_fact(mistakes_in(review.facts)),
        "insight": review.insight,
    }
