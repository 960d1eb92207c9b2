"""Time: clocks at the rims of the calendar, clocks that jump by decades, zones that change."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from tests.fuzz.hostile import ZONES, Hostile
from tests.fuzz.planting import INTERVIEWS, SLUGS, plant
from tests.small_world import PROBLEMS, a_world
from trainer.domain.attempt.outcome import Outcome
from trainer.domain.errors import TrainerError
from trainer.domain.log.review import CardKey, Rating
from trainer.domain.text import characters
from trainer.services.services import Services

DAYS = ("", "yesterday", "monday", "3", "3650", "0001-01-01", "9999-12-31", "2026-11-20")


def clocks(hostile: Hostile, folder: Path) -> None:
    """Use everything while the clock jumps and the learner travels."""
    with a_world(folder, moment=hostile.moment()) as world:
        services = world.services
        if hostile.random.random() < 0.5:
            plant(hostile, services)
        for _ in range(6):
            world.moment = _later(hostile, world.moment)
            use = hostile.random.choice(USES)
            with suppress(TrainerError):
                use(hostile, services)
        scheduler = services.clock.scheduler
        assert services.health.memories.differences(scheduler) == []


def _later(hostile: Hostile, now: datetime) -> datetime:
    """Give another moment: one far away, or one a leap away that is still in the calendar."""
    if hostile.random.random() < 0.3:
        return hostile.moment()
    try:
        return now + hostile.leap()
    except OverflowError:
        return hostile.moment()


def _log(hostile: Hostile, services: Services) -> None:
    problem = services.library.problem(hostile.random.choice(list(PROBLEMS)))
    outcome = hostile.random.choice(list(Outcome))
    day = hostile.random.choice(DAYS)
    services.log_attempt.preview(problem, outcome, day)
    services.log_attempt.log(problem, outcome, minutes=9, insight=hostile.text(), day=day)


def _attempt(hostile: Hostile, services: Services) -> None:
    session = services.study.begin(CardKey(hostile.random.choice(list(PROBLEMS)))).session
    session.type(hostile.text())
    session.take_hint()
    assert session.stuck in (True, False)
    assert session.past_target in (True, False)
    session.toggle_pause()
    session.save()
    session.hand_over()
    session.take_saved()
    preview = session.preview()
    if hostile.random.random() < 0.6:
        rating = hostile.random.choice(list(Rating))
        review = session.grade(rating)
        kept = services.history.reviews.log().reviews[review.id]
        insight, code = characters(review.insight), characters(review.code)
        assert kept == replace(review, insight=insight, code=code)
        memory = services.progress.memories.of(review.card.skill)[review.card]
        assert preview[rating] == services.clock.scheduler.due(memory)


def _plan(hostile: Hostile, services: Services) -> None:
    services.planning.today()
    services.planning.due()
    services.planning.extend()
    services.planning.focus("hashing")
    services.planning.finish()


def _count(hostile: Hostile, services: Services) -> None:
    services.reporting.picture()
    services.reporting.csv()
    services.stats.forecast()
    services.progress.coverage()


def _look(hostile: Hostile, services: Services) -> None:
    for slug in SLUGS:
        with suppress(TrainerError):
            services.progress.history(slug)
    assert [check.title for check in services.health.checks()]


def _undo(hostile: Hostile, services: Services) -> None:
    services.undoing.undo()
    if hostile.random.random() < 0.5:
        services.undoing.redo()


def _choose(hostile: Hostile, services: Services) -> None:
    services.preferences.change("time_zone", hostile.random.choice(ZONES))
    services.preferences.change("rollover_hour", str(hostile.random.randint(0, 23)))
    services.preferences.change("interview_day", hostile.random.choice(INTERVIEWS))


USES: tuple[Callable[[Hostile, Services], None], ...] = (
    _log,
    _log,
    _attempt,
    _plan,
    _count,
    _look,
    _undo,
    _choose,
)
TARGETS = (clocks,)
