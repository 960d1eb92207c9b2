"""Values for tests, built in the learner's words."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone

from trainer.domain.attempt.attempt import Attempt
from trainer.domain.log.change import Change, Kind, day_at, taking_back
from trainer.domain.log.review import (
    NO_FACTS,
    CardKey,
    Evidence,
    Rating,
    Review,
    Skill,
    Source,
)
from trainer.domain.log.review_log import ReviewLog
from trainer.domain.memory.memory import Memory
from trainer.domain.problem.problem import Level, Problem
from trainer.domain.study_day import StudyCalendar
from trainer.storage.views.memories import Memories

MOMENT = datetime(2026, 11, 21, 18, 0, tzinfo=UTC)
"""Saturday evening, on the study day ``DAY``."""

UNKNOWN_SKILL = Skill("of a newer trainer")

CALENDAR = StudyCalendar(timezone(timedelta(hours=1)), rollover_hour=4)
DAY = CALENDAR.day_of(MOMENT)


def days(number: int) -> timedelta:
    """Give a span of whole days."""
    return timedelta(days=number)


def an_evidence(
    *,
    solved: bool = True,
    minutes: float | None = 12,
    target: float | None = 15,
    rung: int = 0,
    revealed: bool = False,
    answer_seen: bool = False,
    runs: int = 1,
    failed_runs: int = 0,
) -> Evidence:
    """Give what happened: solved unaided in 12 of 15 minutes, unless told otherwise."""
    return Evidence(
        solved=solved,
        active_time=None if minutes is None else timedelta(minutes=minutes),
        target_time=None if target is None else timedelta(minutes=target),
        rung=rung,
        revealed=revealed,
        answer_seen=answer_seen,
        runs=runs,
        failed_runs=failed_runs,
    )


def a_review(
    slug: str = "two-sum",
    rating: str = "good",
    at: datetime = MOMENT,
    *,
    id: str = "",
    skill: Skill = Skill.SOLVE,
    study_day: date | None = None,
    evidence: Evidence | None = None,
    source: Source = Source.ATTEMPT,
    insight: str = "",
    code: str = "",
    facts: str = NO_FACTS,
) -> Review:
    """Give a review; its id follows from slug and moment, its study day from ``CALENDAR``."""
    return Review(
        id=id or f"{slug}/{skill}@{at.isoformat()}",
        card=CardKey(slug, skill),
        at=at,
        study_day=study_day or CALENDAR.day_of(at),
        rating=Rating[rating.upper()],
        evidence=evidence or an_evidence(solved=rating != "again", answer_seen=rating == "again"),
        source=source,
        insight=insight,
        code=code,
        facts=facts,
    )


def a_change(
    kind: Kind | str = Kind.SETTING,
    key: str = "budget",
    value: str | None = "60",
    at: datetime = MOMENT,
    *,
    id: str = "",
) -> Change:
    """Give a change; its id follows from what it says and its moment."""
    line_id = id or f"{kind}/{key}={value}@{at.isoformat()}"
    return Change(id=line_id, at=at, study_day=day_at(at), kind=Kind(kind), key=key, value=value)


def a_retraction(of: Review | str, at: datetime = MOMENT, *, id: str = "") -> Change:
    """Give the line that takes another one back, as older trainers wrote it."""
    line_id = of if isinstance(of, str) else of.id
    return taking_back(line_id, id=id or f"not {line_id}", at=at)


def remembered(memories: Memories) -> dict[CardKey, Memory]:
    """Give the memory of every card, whatever its skill."""
    found: dict[CardKey, Memory] = {}
    for skill in (*Skill, UNKNOWN_SKILL, Skill("recall")):
        found.update(memories.of(skill))
    return found


def a_log(words: str, start: datetime = MOMENT) -> ReviewLog:
    """Give the log that the words tell: ``"two-sum: good +3 again; lru-cache: hard"``.

    Each problem begins at ``start``, each rating comes a day after the one before it, and ``+3``
    makes that three days. ``undo`` takes the review before it back.
    """
    log = ReviewLog()
    for line in filter(str.strip, words.replace("\n", ";").split(";")):
        slug, _, story = line.strip().partition(":")
        log = log.union(_told(slug.strip(), story.split(), start))
    return log


def _told(slug: str, story: list[str], start: datetime) -> ReviewLog:
    log, at, pause = ReviewLog(), start, days(1)
    reviews: list[Review] = []
    for word in story:
        if word.startswith("+"):
            pause = days(int(word))
        elif word == "undo":
            log = log.append(a_retraction(reviews.pop(), at))
        else:
            at = at + pause if log.reviews else at
            reviews.append(a_review(slug, word, at))
            log, pause = log.append(reviews[-1]), days(1)
    return log


def reviews_of(words: str, start: datetime = MOMENT) -> Iterator[Review]:
    """Give the reviews that ``a_log`` of these words tells, in order, without those undone."""
    return a_log(words, start).happened()


def an_attempt(slug: str = "two-sum", at: datetime = MOMENT, *, minutes: float = 15) -> Attempt:
    """Give an attempt that begins at this moment on a blank page."""
    return Attempt.begin(f"attempt of {slug}", CardKey(slug), "", timedelta(minutes=minutes), at)


def a_problem(
    slug: str = "two-sum", level: str = "easy", pattern: str | None = "hashing"
) -> Problem:
    """Give a problem of the catalogue with the usual target time of its level."""
    chosen = Level[level.upper()]
    return Problem(
        slug=slug,
        title=slug.replace("-", " ").title(),
        level=chosen,
        pattern=pattern,
        target_time=timedelta(minutes=chosen.usual_minutes),
    )
