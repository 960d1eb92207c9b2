"""The plan of a day: the order of the reviews, the minutes, and the roadmap of what is new."""

from datetime import timedelta

import pytest

from tests.builders import DAY, a_log, a_problem, days
from trainer.domain.log.review import CardKey
from trainer.domain.memory.deck import Deck
from trainer.domain.memory.memory import Memory
from trainer.domain.memory.scheduler import Scheduler
from trainer.domain.plan.pace import Pace
from trainer.domain.plan.plan import Kind, Plan, PlanItem
from trainer.domain.plan.planner import Planner
from trainer.domain.problem.catalogue import Catalogue
from trainer.domain.problem.pattern import Pattern
from trainer.domain.setting_choices import Start
from trainer.domain.settings import Settings

HASHING, STACK, TREES = (
    Pattern(id=name, name=name.title(), group="", needs=needs, place=place)
    for place, (name, needs) in enumerate(
        {"hashing": (), "stack": ("hashing",), "tree-dfs": ("stack",)}.items()
    )
)
PROBLEMS = [
    a_problem("first-hash", "easy", "hashing"),
    a_problem("second-hash", "medium", "hashing"),
    a_problem("first-stack", "easy", "stack"),
    a_problem("second-stack", "medium", "stack"),
    a_problem("first-tree", "medium", "tree-dfs"),
]
CATALOGUE = Catalogue(
    {pattern.id: pattern for pattern in (HASHING, STACK, TREES)},
    {problem.slug: problem for problem in PROBLEMS},
)


def a_planner(log: str = "", settings: Settings | None = None) -> Planner:
    """Give the planner after this log, for a learner with these settings."""
    told = a_log(log)
    folded = {card: Scheduler().fold(told.of_card(card)) for card in told.cards()}
    known = {card: memory for card, memory in folded.items() if memory is not None}
    return Planner(CATALOGUE, Deck(known), settings or Settings(), Scheduler(), Pace())


def minutes(number: int) -> Settings:
    """Give the settings of a learner with so many minutes a day."""
    return Settings(budget=timedelta(minutes=number))


def slugs(plan: Plan) -> list[str]:
    return [item.card.slug for item in plan.items]


def roadmap(settings: Settings, log: str = "") -> list[str]:
    planner = a_planner(log, settings)
    return [problem.slug for problem in planner.roadmap()]


def known(stability: float, ago: int) -> Memory:
    """Give the memory of a card that was reviewed so many days ago."""
    day = DAY - days(ago)
    return Memory(stability=stability, difficulty=5, last_day=day, reps=1, lapses=0, streak=1)


def planner_of(**memories: Memory) -> Planner:
    """Give the planner for these memories, by slug with underscores."""
    deck = Deck({CardKey(slug.replace("_", "-")): it for slug, it in memories.items()})
    return Planner(CATALOGUE, deck, Settings(), Scheduler(), Pace())


def test_the_one_most_likely_forgotten_comes_first_and_what_is_gone_is_not_due() -> None:
    planner = planner_of(
        first_hash=known(2.0, 30), second_hash=known(15.0, 30), first_stack=known(0.02, 30)
    )
    assert [item.card.slug for item in planner.reviews(DAY)] == ["first-hash", "second-hash"]
    plan = planner.plan(DAY)
    assert [item.kind for item in plan.items][:3] == [Kind.REVIEW, Kind.REVIEW, Kind.FADED]


def test_new_problems_fill_the_minutes_that_reviews_leave() -> None:
    plan = a_planner("first-hash: again", minutes(28)).plan(DAY + days(1))
    assert [item.kind for item in plan.items] == [Kind.REVIEW, Kind.NEW]
    assert plan.time == timedelta(minutes=22)


def test_one_problem_is_planned_however_few_the_minutes_are() -> None:
    assert slugs(a_planner(settings=minutes(5)).plan(DAY)) == ["first-hash"]


def test_what_fits_by_half_is_planned_and_nothing_is_once_the_minutes_are_spent() -> None:
    assert slugs(a_planner(settings=minutes(20)).plan(DAY)) == ["first-hash"]
    assert slugs(a_planner(settings=minutes(21)).plan(DAY)) == ["first-hash", "first-stack"]
    assert slugs(a_planner(settings=minutes(45)).plan(DAY, timedelta(minutes=39))) == []


def test_one_more_is_what_would_come_next() -> None:
    planner = a_planner("first-hash: again; first-stack: again", minutes(5))
    plan = planner.plan(DAY + days(1))
    longer = planner.extended(planner.extended(plan))
    assert [item.kind for item in longer.items] == [Kind.REVIEW, Kind.REVIEW, Kind.NEW]


def focused(pattern: str, log: str, left: int, day: int = 0) -> list[str]:
    """Give the plan with this pattern first, so many days on and in so many minutes."""
    planner = a_planner(log)
    kept = Plan(DAY + days(day))
    return slugs(planner.focused(pattern, kept, (), timedelta(minutes=left)))


def test_a_session_on_a_pattern_has_what_is_due_then_what_is_begun_then_what_is_new() -> None:
    log = "first-stack: easy; first-hash: again"
    assert focused("stack", log, left=200, day=1)[:3] == [
        "first-stack",
        "second-stack",
        "first-hash",
    ]
    log = "first-stack: easy easy; second-stack: again"
    assert focused("stack", log, left=12, day=2) == ["second-stack"]


def test_the_weakest_of_what_is_begun_comes_first_and_what_does_not_fit_is_left_out() -> None:
    log = "first-stack: easy easy; second-stack: good"
    assert focused("stack", log, left=16, day=2) == ["second-stack", "first-stack"]
    assert focused("stack", log, left=15, day=2) == ["second-stack"]
    assert focused("hashing", "", left=20) == ["first-hash"]


def test_a_session_holds_one_problem_even_if_no_time_is_left() -> None:
    assert focused("stack", "", left=0) == ["first-stack"]


def test_what_is_done_today_stays_in_front_and_comes_only_once() -> None:
    planner = a_planner("first-hash: good")
    before = planner.plan(DAY)
    item = PlanItem(CardKey("first-hash"), Kind.NEW, timedelta(minutes=15))
    kept = Plan(DAY, (item, *before.items), finished=True)
    plan = planner.focused("hashing", kept, {item.card}, timedelta(minutes=20))
    assert slugs(plan) == ["first-hash", "second-hash"]
    assert not plan.finished


def test_a_pattern_that_is_left_out_is_planned_when_asked_for() -> None:
    planner = a_planner(settings=Settings(leave_out=frozenset({"stack"})))
    plan = planner.focused("stack", Plan(DAY), (), timedelta(minutes=15))
    assert slugs(plan) == ["first-stack"]


def test_one_more_of_nothing_changes_nothing() -> None:
    everything = "; ".join(f"{problem.slug}: easy" for problem in PROBLEMS)
    plan = Plan(DAY)
    assert a_planner(everything).extended(plan) == plan


@pytest.mark.parametrize(
    ("settings", "order"),
    [
        (Settings(), "first-hash first-stack second-hash second-stack first-tree"),
        (
            Settings(start=Start.KNOWS_LISTS),
            "second-hash second-stack first-hash first-stack first-tree",
        ),
        (
            Settings(prefer=frozenset({"stack"}), start=Start.RUSTY),
            "first-hash first-stack second-hash second-stack first-tree",
        ),
        (Settings(leave_out=frozenset({"stack"})), "first-hash first-tree second-hash"),
    ],
    ids=["new", "knows the lists", "prefers", "leaves out"],
)
def test_new_problems_take_turns_through_the_patterns(settings: Settings, order: str) -> None:
    assert roadmap(settings) == order.split()


def test_a_beginner_meets_a_pattern_after_those_it_needs() -> None:
    prefers_trees = Settings(prefer=frozenset({"tree-dfs"}))
    assert roadmap(prefers_trees)[:3] == ["first-hash", "first-stack", "first-tree"]
    assert roadmap(prefers_trees, "first-stack: good")[0] == "first-tree"
