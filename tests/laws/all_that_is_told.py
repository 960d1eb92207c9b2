"""All that is told of solving, by storage and by the use cases of a small world, by name."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import strategies as st

from tests.builders import DAY, MOMENT, days
from tests.laws.histories import reviews
from tests.small_world import PROBLEMS, World, a_world
from trainer.domain.attempt.outcome import Outcome
from trainer.domain.log.change import Change
from trainer.domain.log.review import CardKey, Review, Skill
from trainer.domain.memory.curve import DEFAULT_RETENTION, GONE, stabilities_until
from trainer.domain.memory.scheduler import Scheduler
from trainer.domain.plan.known_cards import forecast
from trainer.storage.database import Database
from trainer.storage.log.reviews import Reviews
from trainer.storage.views.answers import Answers
from trainer.storage.views.due import DUE_CARDS, due_cards
from trainer.storage.views.marks import Marks
from trainer.storage.views.memories import Memories
from trainer.storage.views.practice import Practice

SLUGS = (*PROBLEMS, "two-sum")
"""The problems of the small world, and one that it does not have."""

Numbers = dict[str, object]


@st.composite
def reviews_of(draw: st.DrawFn, *skills: Skill) -> Review:
    """Give a review of these skills, every second time one of today, and short."""
    review = draw(reviews())
    card = CardKey(draw(st.sampled_from(SLUGS)), draw(st.sampled_from(skills)))
    if draw(st.booleans()):
        return replace(review, card=card)
    ago, time = (timedelta(minutes=draw(st.integers(0, 9))) for _ in range(2))
    evidence = replace(review.evidence, active_time=time)
    return replace(review, card=card, at=MOMENT - ago, study_day=DAY, evidence=evidence)


def lines_of(*skills: Skill) -> st.SearchStrategy[list[Review]]:
    """Give at most a dozen reviews of these skills."""
    return st.lists(reviews_of(*skills), max_size=12, unique_by=lambda review: review.id)


def stored(database: Database, retention: float = DEFAULT_RETENTION) -> Numbers:
    """Give all that is read of solving, the statistics' sums and what is due on some days."""
    log, answers, practice = (
        Reviews(database, Scheduler),
        Answers(database),
        Practice(database, Marks(database)),
    )
    stabilities = stabilities_until(retention)
    on = [DAY + days(number) for number in (-20, 0, 1, 40)]
    with database.reading() as session:
        due = [
            session.connection()
            .exec_driver_sql(
                DUE_CARDS,
                {
                    "day": day.isoformat(),
                    "stabilities": stabilities,
                    "until_gone": stabilities_until(GONE),
                },
            )
            .all()
            for day in on
        ]
    return {
        "memories": Memories(database).of(Skill.SOLVE),
        "due by SQL": [sorted(map(tuple, rows)) for rows in due],
        "reviews of a day": [log.on_day(day) for day in on],
        "times": [practice.times(number) for number in range(1, 14)],
        "past": [practice.past(day) for day in on],
        "speed": [practice.speed(day) for day in on],
        "by day": answers.by_day(),
        "by problem": answers.by_problem(),
        "expectations": answers.expectations(retention),
        "seen": answers.seen(),
        "first sights": answers.first_sights(),
        "troubles": answers.troubles_since(date.min),
        "sums": answers.sums_since(date.min),
        "moves": answers.moves_since(date.min),
        "times of levels": answers.times_since(date.min),
    }


def told(world: World) -> Numbers:
    """Give all that the use cases say of solving; today's plan is made anew.

    What is due is asked while no plan is kept, and the speed of forgetting is.
    """
    services = world.services
    planning, progress, today = services.planning, services.progress, services.clock.today()
    planner, problems = planning.planner(), services.library.catalogue.problems
    log, retention = services.log_attempt, services.preferences.current.desired_retention
    planning.replan()
    planning.plans.drop(today)
    return stored(services.health.database, retention) | {
        "due by the fast path": due_cards(world.home / "trainer.db", world.moment),
        "due": planning.due(),
        "today": planning.replan(),
        "one more": planning.extend(),
        "spent": planning.spent(),
        "pace": planner.pace,
        "plans ahead": [planner.plan(today + days(number)) for number in (0, 1, 9, 40)],
        "patterns": [list(planner.of_pattern(it, today)) for it in planner.catalogue.patterns],
        "due ahead": forecast(planner.cards(today), 60),
        "week": services.days.week(),
        "end of the day": services.days.end(),
        "cards": [services.cards.view(CardKey(slug)) for slug in problems],
        "overview": progress.overview(),
        "pages": [progress.history(slug) for slug in problems],
        "statistics": services.reporting.picture(),
        "previews": [log.preview(problem, Outcome.SOLVED) for problem in problems.values()],
        "ratings": services.study.begin(CardKey("any-repeat")).session.preview(),
    }


def changed(before: Numbers, after: Numbers) -> list[str]:
    """Give the names of the numbers that are others now."""
    return [name for name in before if before[name] != after[name]]


@contextmanager
def a_world_after(
    catalogue: Path, lines: Sequence[Review], chosen: Sequence[Change] = ()
) -> Iterator[World]:
    """Give a world in which this was reviewed and chosen."""
    with TemporaryDirectory() as folder, a_world(Path(folder), catalogue) as world:
        world.services.log_attempt.reviews.add_all(lines, chosen)
        world.pass_time(seconds=7)  # so that no line is of the very moment of an attempt
        look_again(world)
        yield world


def look_again(world: World) -> None:
    """Take what another trainer wrote."""
    world.services.preferences.reload()
    world.services.library.look_again()
