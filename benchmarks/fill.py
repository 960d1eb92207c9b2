"""Fills a home with problems and reviews: ``python -m benchmarks.fill HOME PROBLEMS REVIEWS``.

The history is the same for the same numbers. Of 150 problems or fewer the slugs are the shipped
ones, so that everything can be opened; more of them are logged problems.
"""

import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from trainer.assembly import assemble
from trainer.bootstrap import Bootstrap
from trainer.domain.attempt.outcome import Outcome
from trainer.domain.log.review import CardKey, Review, Source
from trainer.domain.problem.pattern import PATTERN_ORDER
from trainer.domain.problem.problem import Level, Origin, Problem
from trainer.domain.study_day import StudyCalendar
from trainer.services.services import Services

YEARS = timedelta(days=3 * 365)
CALENDAR = StudyCalendar(UTC)


def fill(home: Path, problems: int, reviews: int) -> None:
    """Put so many problems and reviews into a home; the latest review was made yesterday."""
    bootstrap = Bootstrap(home)
    services = assemble(bootstrap.home, bootstrap.catalogue, bootstrap.now, UTC)
    try:
        known = _problems(services, problems, bootstrap.now())
        services.log_attempt.reviews.add_all(_reviews(known, reviews, bootstrap.now()))
        services.preferences.greeted()
    finally:
        services.close()


def _problems(services: Services, number: int, now: datetime) -> list[Problem]:
    shipped = list(services.library.catalogue.problems.values())[:number]
    added = [_problem(place) for place in range(number - len(shipped))]
    services.library.logged.add_all(added, now)
    return [*shipped, *added]


def _problem(place: int) -> Problem:
    level = list(Level)[place % 3]
    return Problem(
        slug=f"made-up-problem-{place}",
        title=f"Made Up Problem {place}",
        level=level,
        pattern=PATTERN_ORDER[place % len(PATTERN_ORDER)],
        origin=Origin.LOGGED,
        target_time=timedelta(minutes=level.usual_minutes),
    )


def _reviews(problems: list[Problem], number: int, now: datetime) -> Iterator[Review]:
    chance = Random(number)
    outcomes = list(Outcome)
    for place in range(number):
        problem = problems[place % len(problems)]
        at = now - timedelta(days=1) - YEARS * (number - place) / number
        outcome = chance.choices(outcomes, weights=(2, 2, 5, 1))[0]
        time = problem.target_time * chance.uniform(0.4, 1.8)
        yield Review(
            id=f"made up {place}",
            card=CardKey(problem.slug),
            at=at,
            study_day=CALENDAR.day_of(at),
            rating=outcome.rating,
            evidence=outcome.evidence(time, problem.target_time),
            source=Source.LOG,
        )


if __name__ == "__main__":
    fill(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
