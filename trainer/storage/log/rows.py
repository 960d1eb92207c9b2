"""Rows of the log and of the cache, to and from the values of the domain."""

from datetime import timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, func, select

from trainer.domain.log.change import TAKEN_BACK, Change, Kind
from trainer.domain.log.review import CardKey, Evidence, Rating, Review, Skill, Source
from trainer.domain.memory.memory import Memory
from trainer.domain.text import characters
from trainer.storage import door
from trainer.storage.door import Door
from trainer.storage.schema.tables import CHANGE

AnyRow = Row[*tuple[Any, ...]]
"""A row as it was selected; its columns are its attributes."""

_RATINGS = {int(rating): rating for rating in Rating}

_REVIEW = Door(
    "review",
    id=door.text,
    slug=door.text,
    skill=door.text,
    at=door.moment,
    study_day=door.day,
    rating=door.rating,
    source=door.text,
    solved=door.truth,
    active_seconds=door.seconds,
    target_seconds=door.seconds,
    rung=door.rung,
    revealed=door.truth,
    answer_seen=door.truth,
    runs=door.whole,
    failed_runs=door.whole,
    insight=door.text,
    facts=door.facts,
)
_WHOLE_REVIEW = Door("review", **_REVIEW.columns, code=door.text)
_CHANGE = Door(
    "change",
    id=door.text,
    at=door.moment,
    study_day=door.day,
    kind=door.text,
    key=door.text,
    value=door.maybe(door.text),
)
_MEMORY = Door(
    "memory",
    slug=door.text,
    skill=door.text,
    stability=door.number,
    difficulty=door.number,
    last_day=door.day,
    reps=door.whole,
    lapses=door.whole,
    streak=door.whole,
)


def taken_back_of(line_id: ColumnElement[str]) -> ColumnElement[bool]:
    """Give the condition that a line is taken back, as the views have it."""
    said = CHANGE.alias("said")
    latest = (
        select(said.c.value)
        .where(said.c.kind == Kind.TAKEN_BACK.value, said.c.key == line_id)
        .order_by(said.c.at.desc(), said.c.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    return func.coalesce(latest, "") == TAKEN_BACK


def review_values(review: Review) -> dict[str, object]:
    """Give the columns of a review."""
    evidence = review.evidence
    return {
        "id": review.id,
        "slug": review.card.slug,
        "skill": review.card.skill.value,
        "at": review.at,
        "study_day": review.study_day,
        "rating": int(review.rating),
        "source": review.source.value,
        "solved": evidence.solved,
        "active_seconds": seconds_of(evidence.active_time),
        "target_seconds": seconds_of(evidence.target_time),
        "rung": evidence.rung,
        "revealed": evidence.revealed,
        "answer_seen": evidence.answer_seen,
        "runs": evidence.runs,
        "failed_runs": evidence.failed_runs,
        "insight": characters(review.insight),
        "code": characters(review.code),
        "facts": characters(review.facts),
    }


def whole_review_of(row: AnyRow) -> Review:
    """Give the review of a whole row; raise ``DamagedLineError`` where it does not read."""
    return _review(_WHOLE_REVIEW.checked(row), row.code)


def review_of(row: AnyRow) -> Review:
    """Give the review of a row without its code; raise ``DamagedLineError`` as above."""
    return _review(_REVIEW.checked(row), "")


def _review(row: AnyRow, code: str) -> Review:
    return Review(
        id=row.id,
        card=CardKey(row.slug, Skill(row.skill)),
        at=row.at,
        study_day=row.study_day,
        rating=_RATINGS[row.rating],
        source=Source(row.source),
        evidence=_evidence_of(row),
        insight=row.insight,
        code=code,
        facts=row.facts,
    )


def _evidence_of(row: AnyRow) -> Evidence:
    """Give what the row says of how it went."""
    return Evidence(
        solved=row.solved,
        active_time=_time(row.active_seconds),
        target_time=_time(row.target_seconds),
        rung=row.rung,
        revealed=row.revealed,
        answer_seen=row.answer_seen,
        runs=row.runs,
        failed_runs=row.failed_runs,
    )


def change_values(change: Change) -> dict[str, object]:
    """Give the columns of a change."""
    return {
        "id": change.id,
        "at": change.at,
        "study_day": change.study_day,
        "kind": change.kind.value,
        "key": change.key,
        "value": None if change.value is None else characters(change.value),
    }


def change_of(row: AnyRow) -> Change:
    """Give the change of a row; raise ``DamagedLineError`` where it does not read."""
    _CHANGE.checked(row)
    return Change(
        id=row.id,
        at=row.at,
        study_day=row.study_day,
        kind=Kind(row.kind),
        key=row.key,
        value=row.value,
    )


def memory_values(card: CardKey, memory: Memory) -> dict[str, object]:
    """Give the columns of a card's memory, without what was seen of the card."""
    return {
        "slug": card.slug,
        "skill": card.skill.value,
        "stability": memory.stability,
        "difficulty": memory.difficulty,
        "last_day": memory.last_day,
        "reps": memory.reps,
        "lapses": memory.lapses,
        "streak": memory.streak,
    }


def remembered(row: AnyRow) -> tuple[CardKey, Memory]:
    """Give the card of a whole row and its memory, or raise ``DamagedLineError``."""
    slug, skill, stability, difficulty, last_day, reps, lapses, streak, *_ = _MEMORY.checked(row)
    memory = Memory(
        stability=stability,
        difficulty=difficulty,
        last_day=last_day,
        reps=reps,
        lapses=lapses,
        streak=streak,
    )
    return CardKey(slug, Skill(skill)), memory


def seconds_of(time: timedelta | None) -> float | None:
    """Give a length of time as a column has it."""
    return None if time is None else time.total_seconds()


def _time(seconds: float | None) -> timedelta | None:
    return None if seconds is None else timedelta(seconds=seconds)
