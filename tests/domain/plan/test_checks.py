"""What is known from elsewhere in the plan: met, never new, and checked once a pattern."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from tests.builders import DAY, a_problem, days
from trainer.domain.log.review import CardKey, Rating
from trainer.domain.memory.deck import Deck
from trainer.domain.memory.memory import Memory
from trainer.domain.memory.scheduler import Scheduler
from trainer.domain.plan.course import lived
from trainer.domain.plan.pace import Pace
from trainer.domain.plan.past import Past
from trainer.domain.plan.plan import Kind
from trainer.domain.plan.planner import Planner
from trainer.domain.problem.catalogue import Catalogue
from trainer.domain.problem.pattern import Pattern
from trainer.domain.problem.problem import Origin, Problem
from trainer.domain.setting_choices import Start
from trainer.domain.settings import Settings

LEVELS = ("easy", "medium", "hard")
PATTERNS = {
    name: Pattern(id=name, name=name, group="", needs=needs, place=place)
    for place, (name, needs) in enumerate(
        {"heap": (), "stack": (), "tries": ("heap", "stack")}.items()
    )
}
PROBLEMS = {
    problem.slug: problem
    for pattern in PATTERNS
    for level in LEVELS
    for number in (1, 2)
    for problem in [a_problem(f"{pattern}-{level}-{number}", level, pattern)]
}


def planner(
    *marked: str,
    checks: Mapping[str, Rating] | None = None,
    also: Mapping[str, Memory] | None = None,
    settings: Settings | None = None,
    problems: Mapping[str, Problem] = PROBLEMS,
    suspended: frozenset[str] = frozenset(),
) -> Planner:
    """Give the planner of somebody who marked these; what was checked was so yesterday."""
    known = Memory(stability=3, difficulty=5, last_day=DAY - days(1), reps=1, lapses=0, streak=1)
    memories = {CardKey(slug): known for slug in checks or {}}
    memories |= {CardKey(slug): memory for slug, memory in (also or {}).items()}
    past = Past(marked=frozenset(marked), checks=checks or {})
    deck = Deck(memories, suspended)
    catalogue = Catalogue(PATTERNS, problems)
    return Planner(catalogue, deck, settings or Settings(), Scheduler(), Pace(), past)


def new_of(planner: Planner, pattern: str) -> list[str]:
    """Give the problems of a pattern in the order in which they come."""
    return [it.slug for it in planner.roadmap() if it.pattern == pattern]


def all_of(pattern: str) -> list[str]:
    return [slug for slug in PROBLEMS if slug.startswith(pattern)]


def test_the_check_is_the_easiest_marked_one_and_the_others_come_last_of_all() -> None:
    marked = ("heap-hard-1", "heap-medium-2", "heap-medium-1")
    order = [it.slug for it in planner(*marked).roadmap()]
    heaps = [slug for slug in order if slug.startswith("heap")]
    assert heaps[0] == "heap-medium-1"
    assert heaps[1:4] == ["heap-easy-1", "heap-easy-2", "heap-hard-2"]
    assert set(order[-2:]) == {"heap-medium-2", "heap-hard-1"}


def test_the_check_is_the_easiest_whatever_level_one_begins_with() -> None:
    begins = Settings(start=Start.KNOWS_LISTS)
    known = planner("heap-medium-1", "heap-easy-2", settings=begins)
    assert new_of(known, "heap")[:2] == ["heap-easy-2", "heap-medium-2"]


def test_a_check_is_planned_as_one() -> None:
    plan = planner("heap-easy-2", settings=Settings(budget=timedelta(hours=3))).plan(DAY)
    kinds = {item.card.slug: item.kind for item in plan.items}
    assert kinds.pop("heap-easy-2") is Kind.CHECK
    assert set(kinds.values()) == {Kind.NEW}


def test_after_a_check_that_was_solved_unaided_its_pattern_goes_on_from_what_is_unmarked() -> None:
    for rating in (Rating.GOOD, Rating.EASY):
        marked = ("heap-easy-1", "heap-easy-2", "heap-medium-1")
        known = planner(*marked, checks={"heap-easy-1": rating})
        assert new_of(known, "heap") == [
            "heap-medium-2", "heap-hard-1", "heap-hard-2", "heap-easy-2", "heap-medium-1",
        ]  # fmt: skip
        order = [it.slug for it in known.roadmap()]
        assert set(order[-2:]) == {"heap-easy-2", "heap-medium-1"}


def test_after_a_check_that_was_not_the_marks_of_its_pattern_count_as_new() -> None:
    for rating in (Rating.AGAIN, Rating.HARD):
        marked = ("heap-easy-1", "heap-easy-2", "stack-easy-1", "stack-easy-2")
        known = planner(*marked, checks={"heap-easy-1": rating})
        assert new_of(known, "heap") == all_of("heap")[1:]
        assert new_of(known, "stack")[0] == "stack-easy-1"
        assert new_of(known, "stack")[-1] == "stack-easy-2"


def test_the_first_check_of_a_pattern_is_the_one_that_tells() -> None:
    checks = {"heap-easy-1": Rating.AGAIN, "heap-easy-2": Rating.GOOD}
    known = planner(*checks, "heap-medium-1", checks=checks)
    assert new_of(known, "heap") == all_of("heap")[2:]


def test_what_is_marked_is_met_for_what_needs_it() -> None:
    none = [it.slug for it in planner().roadmap()]
    both = [it.slug for it in planner("heap-hard-1", "stack-hard-1").roadmap()]
    assert "tries-easy-1" not in none[:2]
    assert "tries-easy-1" in both[:3]


def test_marks_are_no_begun_problems() -> None:
    marked = [slug for slug in all_of("heap") if slug != "heap-easy-1"]
    first = next(iter(planner(*marked).roadmap()))
    assert first.pattern == "heap", "five marks make no sixth of it"


def test_a_mark_on_what_is_remembered_changes_nothing() -> None:
    memory = Memory(stability=9, difficulty=5, last_day=DAY - days(400), reps=1, lapses=0, streak=1)
    also = {"heap-easy-1": memory}
    own, marked = planner(also=also), planner("heap-easy-1", also=also)
    assert marked.plan(DAY) == own.plan(DAY)
    assert list(marked.roadmap()) == list(own.roadmap())


def test_what_cannot_be_planned_is_no_check() -> None:
    only_logged = replace(PROBLEMS["heap-easy-1"], origin=Origin.LOGGED)
    problems = {**PROBLEMS, "heap-easy-1": only_logged}
    known = planner(
        "heap-easy-1", "heap-easy-2", "heap-medium-1",
        problems=problems, suspended=frozenset({"heap-easy-2"}),
    )  # fmt: skip
    assert new_of(known, "heap")[0] == "heap-medium-1"
    assert "heap-easy-1" not in new_of(known, "heap")


def test_a_pattern_without_a_check_that_can_be_planned_goes_on() -> None:
    known = planner("heap-easy-1", suspended=frozenset({"heap-easy-1"}))
    assert new_of(known, "heap") == all_of("heap")[1:]


def test_a_check_keeps_to_lists_and_to_what_is_left_out() -> None:
    listed = replace(PROBLEMS["heap-hard-1"], lists=frozenset({"blind75"}))
    problems = {**PROBLEMS, "heap-hard-1": listed}
    scope = Settings(scope=frozenset({"blind75"}), leave_out=frozenset({"stack"}))
    known = planner("heap-easy-1", "heap-hard-1", "stack-easy-1", problems=problems, settings=scope)
    assert [it.slug for it in known.roadmap()] == ["heap-hard-1"]


def test_a_pattern_that_is_asked_for_begins_with_its_check() -> None:
    known = planner("heap-medium-1", "heap-hard-1")
    items = list(known.of_pattern("heap", DAY))
    assert (items[0].card.slug, items[0].kind) == ("heap-medium-1", Kind.CHECK)
    assert [it.card.slug for it in items[1:3]] == ["heap-easy-1", "heap-easy-2"]
    assert items[-1].card.slug == "heap-hard-1"


def test_where_all_is_marked_all_comes_in_the_end() -> None:
    order = [it.slug for it in planner(*PROBLEMS).roadmap()]
    assert set(order[:3]) == {f"{pattern}-easy-1" for pattern in PATTERNS}
    assert set(order) == set(PROBLEMS)


def test_a_plan_that_grows_gives_no_problem_twice() -> None:
    known = planner(*PROBLEMS, settings=Settings(budget=timedelta(minutes=5)))
    plan = known.plan(DAY)
    for _ in PROBLEMS:
        plan = known.extended(plan)
    slugs = [item.card.slug for item in plan.items]
    assert len(slugs) == len(set(slugs)) == len(PROBLEMS)


def test_a_course_learns_from_the_checks_that_it_lives() -> None:
    marked = all_of("heap")[:4]
    knows = lived(planner(*marked), DAY, again=0.0)
    knows_not = lived(planner(*marked), DAY, again=1.0)
    assert knows.begun == knows_not.begun == len(PROBLEMS)
    few = Settings(budget=timedelta(minutes=15), interview_day=DAY + days(12))
    right = lived(planner(*marked, settings=few), DAY, again=0.0).chances
    wrong = lived(planner(*marked, settings=few), DAY, again=1.0).chances
    assert "heap-easy-1" in right
    assert "heap-easy-2" not in right
    assert "heap-easy-1" in wrong
