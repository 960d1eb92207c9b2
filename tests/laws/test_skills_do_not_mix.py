"""Law 8: whatever is learned of another skill changes no number and no plan of solving."""

from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import DAY, MOMENT, a_review, an_evidence, days
from tests.laws.histories import any_text, changes, changes_of, reviews, words_on
from tests.small_world import PROBLEMS, World, a_catalogue, a_world
from trainer.domain.attempt.attempt import Attempt
from trainer.domain.attempt.outcome import Outcome
from trainer.domain.errors import TrainerError
from trainer.domain.log.change import Change, Kind
from trainer.domain.log.review import CardKey, Review, Skill
from trainer.domain.memory.curve import DEFAULT_RETENTION, stabilities_until
from trainer.domain.memory.scheduler import Scheduler
from trainer.storage.database import Database
from trainer.storage.log.reviews import Reviews
from trainer.storage.views.answers import Answers
from trainer.storage.views.due import DUE_CARDS, due_cards
from trainer.storage.views.memories import Memories

OTHERS = (Skill.EXPLAIN, Skill("drill"))
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
    return st.lists(reviews_of(*skills), max_size=12, unique_by=lambda review: review.id)


@st.composite
def said_of_others(draw: st.DrawFn, others: list[Review]) -> list[Change]:
    """Give what is said of these reviews, and what newer trainers say of the skill explain."""
    said = st.lists(words_on([review.id for review in others]), max_size=4)
    kinds = st.sampled_from([Kind("guess"), Kind("mock"), Kind("parameters")])
    newer = changes_of(kinds, st.just(Skill.EXPLAIN.value), any_text)
    return [*draw(said), *draw(st.lists(newer, max_size=2))]


def stored(database: Database) -> Numbers:
    """Give all that is read of solving, the statistics' sums and what is due on some days."""
    log, answers = Reviews(database, Scheduler), Answers(database)
    stabilities = stabilities_until(DEFAULT_RETENTION)
    on = [DAY + days(number) for number in (-20, 0, 1, 40)]
    with database.reading() as session:
        due = [
            session.connection()
            .exec_driver_sql(DUE_CARDS, {"day": day.isoformat(), "stabilities": stabilities})
            .all()
            for day in on
        ]
    return {
        "memories": Memories(database).of(Skill.SOLVE),
        "due by SQL": [sorted(map(tuple, rows)) for rows in due],
        "reviews of a day": [log.on_day(day) for day in on],
        "paces": [log.paces(number) for number in range(1, 14)],
        "by day": answers.by_day(),
        "by problem": answers.by_problem(),
        "expectations": answers.expectations(DEFAULT_RETENTION),
        "seen": answers.seen(),
        "first sights": answers.first_sights(),
        "troubles": answers.troubles_since(date.min),
        "sums": answers.sums_since(date.min),
        "times": answers.times_since(date.min),
    }


def told(world: World) -> Numbers:
    """Give all that the use cases say of solving; today's plan is made anew."""
    services = world.services
    planning, progress, today = services.planning, services.progress, services.clock.today()
    planner, problems = planning.planner(), services.library.catalogue.problems
    log = services.log_attempt
    return stored(services.health.database) | {
        "due by the fast path": due_cards(world.home / "trainer.db", world.moment),
        "due": planning.due(),
        "today": planning.replan(),
        "one more": planning.extend(),
        "spent": planning.spent(),
        "pace": planner.pace,
        "plans ahead": [planner.plan(today + days(number)) for number in (0, 1, 9, 40)],
        "patterns": [list(planner.of_pattern(it, today)) for it in planner.catalogue.patterns],
        "due ahead": planner.deck.forecast(planner.scheduler, today, 60),
        "overview": progress.overview(),
        "pages": [progress.history(slug) for slug in problems],
        "statistics": services.reporting.picture(),
        "previews": [log.preview(problem, Outcome.SOLVED) for problem in problems.values()],
        "ratings": services.study.begin(CardKey("any-repeat")).session.preview(),
    }


def changed(before: Numbers, after: Numbers) -> list[str]:
    """Give the names of the numbers that are others now."""
    return [name for name in before if before[name] != after[name]]


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return a_catalogue(tmp_path_factory.mktemp("catalogue"))


@contextmanager
def a_world_after(catalogue: Path, solved: list[Review], chosen: list[Change]) -> Iterator[World]:
    """Give a world in which this was solved and chosen."""
    with TemporaryDirectory() as folder, a_world(Path(folder), catalogue) as world:
        world.services.log_attempt.reviews.add_all(solved, chosen)
        world.pass_time(seconds=7)  # so that no line is of the very moment of an attempt
        look_again(world)
        yield world


def look_again(world: World) -> None:
    world.services.preferences.reload()
    world.services.library.look_again()


@settings(max_examples=20)
@given(lines_of(Skill.SOLVE), st.lists(changes, max_size=4), lines_of(*OTHERS), st.data())
def test_nothing_of_another_skill_changes_a_number_or_a_plan_of_solving(
    catalogue: Path,
    solved: list[Review],
    chosen: list[Change],
    others: list[Review],
    data: st.DataObject,
) -> None:
    with a_world_after(catalogue, solved, chosen) as world:
        before = told(world)
        said = data.draw(said_of_others(others))
        world.services.log_attempt.reviews.add_all(others, said)
        look_again(world)
        assert changed(before, told(world)) == []
        world.services.progress.memories.rebuild(Scheduler())
        assert changed(before, told(world)) == []


@given(lines_of(Skill.SOLVE), st.lists(changes, max_size=4), lines_of(*OTHERS), st.data())
def test_lines_of_other_skills_may_come_at_any_time(
    solved: list[Review], chosen: list[Change], others: list[Review], data: st.DataObject
) -> None:
    said = data.draw(said_of_others(others))
    lines: list[Review | Change] = [*solved, *chosen, *others, *said]
    with closing(Database()) as alone, closing(Database()) as among:
        Reviews(alone, Scheduler).add_all(solved, chosen)
        log = Reviews(among, Scheduler)
        for line in data.draw(st.permutations(lines)):
            if isinstance(line, Review):
                with suppress(TrainerError):
                    log.append(line)
            else:
                log.add_all([], [line])
        assert changed(stored(alone), stored(among)) == []


def test_what_was_explained_today_is_no_minute_of_solving_and_no_pace(catalogue: Path) -> None:
    explained = [
        a_review(slug, evidence=an_evidence(minutes=1), skill=Skill.EXPLAIN, at=MOMENT + days(day))
        for slug in ("any-repeat", "odd-pair", "nested-words")
        for day in (-9, 0)
    ]
    with a_world_after(catalogue, [], []) as world:
        before = told(world)
        world.services.log_attempt.reviews.add_all(explained)
        today = world.services.planning.replan()
        assert (today.spent, today.logged) == (timedelta(), False)
        assert changed(before, told(world)) == []


def test_a_draft_of_an_explanation_is_no_unfinished_attempt(catalogue: Path) -> None:
    with a_world_after(catalogue, [], []) as world:
        before = told(world)
        card = CardKey("any-repeat", Skill.EXPLAIN)
        draft = Attempt.begin("a draft", card, "hash it", timedelta(minutes=3), MOMENT)
        world.services.planning.drafts.save(draft, MOMENT)
        assert changed(before, told(world)) == []
        assert world.services.study.begin(CardKey("any-repeat")).session.attempt.id != draft.id
