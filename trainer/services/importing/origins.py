"""Reviews out of entries: lines whose ids follow from what they say, so that twice is once."""

import json
from datetime import UTC, datetime, time, timedelta
from hashlib import sha256

from trainer.domain.attempt.outcome import Outcome
from trainer.domain.importing.entry import Entry
from trainer.domain.log.review import CardKey, Rating, Review, Source
from trainer.domain.problem.problem import Problem

_OUTCOMES = {outcome.rating: outcome for outcome in Outcome}
_NOON = time(12, tzinfo=UTC)
_MOST_MINUTES = 600


def review_of(entry: Entry, problem: Problem, format_id: str) -> Review:
    """Give the line of a dated outcome; two machines make the same of it.

    Its id follows from the format and the source's own id of it, or else from slug, study day and
    outcome. A day without a moment is kept as its noon in UTC.
    """
    if entry.day is None or entry.rating is None:
        raise ValueError(entry)
    spent = entry.minutes if entry.minutes and 0 < entry.minutes <= _MOST_MINUTES else None
    return Review(
        id=_line_id(entry, problem.slug, format_id),
        card=CardKey(problem.slug, entry.skill),
        at=entry.at.astimezone(UTC) if entry.at else datetime.combine(entry.day, _NOON),
        study_day=entry.day,
        rating=entry.rating,
        evidence=_OUTCOMES[entry.rating].evidence(
            None if spent is None else timedelta(minutes=spent), problem.target_time
        ),
        source=Source.IMPORT,
        code=entry.code,
        facts=_facts(entry, format_id),
    )


def _line_id(entry: Entry, slug: str, format_id: str) -> str:
    own = entry.source_id or f"{entry.day} {Rating(entry.rating or 1).name}"
    said = "\n".join((format_id, slug, entry.skill.value, own))
    return f"import-{sha256(said.encode('utf-8', 'replace')).hexdigest()[:32]}"


def _facts(entry: Entry, format_id: str) -> str:
    """Say where the line comes from, and whether the source tells how it went."""
    guess = {"guess": True} if entry.guessed else {}
    return json.dumps({"origin": {"format": format_id, **guess}})
