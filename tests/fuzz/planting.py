"""A small world in which hostile things lie, as a merge or another version may have left them."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from tests.builders import MOMENT, a_retraction, a_review, an_attempt, an_evidence
from tests.fuzz.hostile import ZONES, Hostile
from tests.problem_builder import a_problem
from tests.small_world import PROBLEMS, World, a_world
from trainer.domain.log.review import CardKey, Review, Skill, Source
from trainer.domain.problem.problem import Level, Origin, Problem
from trainer.services.services import Services

SLUGS = (*PROBLEMS, "hostile", "gone")
INTERVIEWS = ("0001-01-01", "9999-12-31", "2026-11-22", "")
RATINGS = ("again", "hard", "good", "easy")


@contextmanager
def a_hostile_world(hostile: Hostile, folder: Path) -> Iterator[World]:
    """Give a world of a few hostile problems, reviews, drafts and choices."""
    with a_world(folder) as world:
        title = f"# {hostile.text()}".replace("\n", " ")
        changed = {"problem.md": ("# Has Repeat", storable(title))}
        a_problem(world.home / "problems", changed=changed)
        plant(hostile, world.services)
        world.services.preferences.greeted()
        yield world


def plant(hostile: Hostile, services: Services) -> None:
    """Put hostile lines where the faces will find them."""
    services.library.logged.add_all(_problems(hostile), MOMENT)
    services.library.refresh()
    lines = [_review(hostile, number) for number in range(hostile.random.randint(1, 12))]
    taken_back = [a_retraction(review) for review in lines[::4]]
    services.log_attempt.reviews.add_all(lines, taken_back)
    for slug in ("hostile", "any-repeat"):
        attempt = replace(an_attempt(slug), code=hostile.text(), insight=hostile.text())
        services.study.drafts.save(attempt, hostile.moment())
    services.preferences.change("interview_day", hostile.random.choice(INTERVIEWS))
    services.preferences.change("time_zone", hostile.random.choice(ZONES))


def _problems(hostile: Hostile) -> Iterator[Problem]:
    for slug in ("hostile", f"hostile-{hostile.random.randint(1, 9)}"):
        yield Problem(
            slug=slug,
            title=hostile.text(),
            level=Level.MEDIUM,
            pattern=hostile.random.choice(("heap", None, "no-such-pattern", "[red]")),
            origin=Origin.LOGGED,
            target_time=timedelta(minutes=hostile.random.choice((1, 25, 10**6))),
            number=hostile.random.choice((None, 1, 10**9)),
            url=hostile.text(),
            notes=hostile.text(30),
        )


def _review(hostile: Hostile, number: int) -> Review:
    at = hostile.random.choice((hostile.moment(), MOMENT - timedelta(days=number)))
    slug = hostile.random.choice((*SLUGS, storable(hostile.text(3)) or "empty"))
    minutes = hostile.random.choice((None, 0.0, 7.5, 1e7))
    review = a_review(
        slug,
        hostile.random.choice(RATINGS),
        at,
        id=storable(f"{hostile.text(2)}{number}"),
        skill=hostile.random.choice(list(Skill)),
        evidence=an_evidence(minutes=minutes, rung=hostile.random.randint(0, 4), runs=10**6),
        source=hostile.random.choice(list(Source)),
        insight=hostile.text(),
        code=hostile.text(30),
        study_day=hostile.random.choice((at.date(), hostile.moment().date())),
    )
    return review if hostile.random.random() < 0.9 else replace(review, card=CardKey("hostile"))


def storable(text: str) -> str:
    """Give the text as a column of plain text can hold it."""
    return text.encode("utf-8", "replace").decode()
