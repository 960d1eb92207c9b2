"""The plan's formulas and rules, held against plain ones written here once more."""

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from math import exp, sqrt
from random import Random

import fsrs
import pytest

from tests.builders import DAY, a_problem, days
from trainer.domain.log.review import CardKey, Rating
from trainer.domain.memory.deck import Deck
from trainer.domain.memory.memory import Memory
from trainer.domain.memory.scheduler import Scheduler
from trainer.domain.plan.aim import Aim
from trainer.domain.plan.gains import Gains
from trainer.domain.plan.pace import Pace, Timed
from trainer.domain.plan.past import Past
from trainer.domain.plan.phase import phase
from trainer.domain.plan.plan import Kind, Phase, Plan
from trainer.domain.plan.planner import Planner
from trainer.domain.plan.worth import novelty, ready, weights
from trainer.domain.problem.catalogue import Catalogue
from trainer.domain.problem.pattern import Pattern
from trainer.domain.problem.problem import Level
from trainer.domain.settings import Settings

DECAY = fsrs.scheduler.DEFAULT_PARAMETERS[20]
FACTOR = 0.9 ** (-1 / DECAY) - 1
NAMES = [f"pattern-{number}" for number in range(6)]
LEVELS = ("easy", "medium", "hard")
PATTERNS = {
    name: Pattern(id=name, name=name, group="", needs=(), place=place)
    for place, name in enumerate(NAMES)
}
PROBLEMS = {
    problem.slug: problem
    for pattern in NAMES
    for number in range(60)
    for problem in [a_problem(f"{pattern}-{number}", LEVELS[number % 3], pattern)]
}
CATALOGUE = Catalogue(PATTERNS, PROBLEMS)


def recalled(elapsed: float, stability: float) -> float:
    return float((1 + FACTOR * elapsed / stability) ** -DECAY)


def a_memory(chance: Random, longest: int = 60) -> Memory:
    return Memory(
        stability=chance.choice([0.3, 2, 8, 20, 70]) * chance.uniform(0.8, 1.3),
        difficulty=chance.uniform(1.5, 9.5),
        last_day=DAY - days(chance.randint(1, longest)),
        reps=2,
        lapses=0,
        streak=1,
    )


def some_memories(chance: Random, number: int, longest: int = 60) -> dict[CardKey, Memory]:
    slugs = chance.sample(sorted(PROBLEMS), number)
    return {CardKey(slug): a_memory(chance, longest) for slug in slugs}


def planner(
    memories: dict[CardKey, Memory],
    *,
    ahead: int | None = None,
    minutes: int = 45,
    past: Past | None = None,
    speed: float = 1.0,
) -> Planner:
    interview = None if ahead is None else DAY + days(ahead)
    settings = Settings(budget=timedelta(minutes=minutes), interview_day=interview)
    scheduler = Aim(DAY, settings).scheduler(speed)
    return Planner(CATALOGUE, Deck(memories), settings, scheduler, Pace(), past or Past())


def minutes_by(plan: Plan, kind: Kind) -> float:
    return sum(item.time / timedelta(minutes=1) for item in plan.items if item.kind is kind)


@pytest.mark.parametrize("seed", range(40))
def test_the_gain_of_a_look_is_what_the_policy_says(seed: int) -> None:
    chance = Random(seed)
    left, speed, memory = chance.randint(1, 40), chance.choice([0.5, 1.0, 2.2]), a_memory(chance)
    known = planner({CardKey("pattern-0-1"): memory}, ahead=left, speed=speed)
    (card,) = known.cards(DAY)
    good, again = (
        Scheduler().after(memory, rating, DAY).stability for rating in (Rating.GOOD, Rating.AGAIN)
    )
    elapsed = (DAY - memory.last_day).days

    def is_ready(recall: float) -> float:
        return 1 / (1 + exp((0.85 - recall) / 0.04))

    now = recalled(elapsed / speed, memory.stability)
    gain = now * is_ready(recalled(left / speed, good))
    gain += (1 - now) * is_ready(recalled(left / speed, again))
    gain -= is_ready(recalled((elapsed + left) / speed, memory.stability))
    found = Gains(known.scheduler, DAY, left).of(card)
    assert found == pytest.approx(gain, abs=1e-9) or (found == 0 and gain <= 0.3)


@pytest.mark.parametrize("seed", range(40))
def test_the_final_round_begins_when_one_look_takes_two_thirds_of_the_time(seed: int) -> None:
    chance = Random(seed)
    memories, left = some_memories(chance, chance.randint(1, 120)), chance.randint(1, 60)
    untried = frozenset(card.slug for card in memories if chance.random() < 0.2)
    known = planner(memories, ahead=left, past=Past(untried))
    look = 0.0
    for card, memory in memories.items():
        elapsed = (DAY - memory.last_day).days
        interval = max(1, int(memory.stability * (0.70 ** (-1 / DECAY) - 1) / FACTOR + 0.5))
        gone = recalled(elapsed, memory.stability) < 0.5 or card.slug in untried
        if not gone and elapsed - interval < 90:
            level = PROBLEMS[card.slug].level
            look += {Level.EASY: 8, Level.MEDIUM: 12, Level.HARD: 18}[level]
    expected = left == 1 or look >= 2 / 3 * left * 45
    assert (known.phase(DAY) is Phase.FINAL) == expected


@pytest.mark.parametrize("seed", range(40))
def test_faded_cards_come_as_new_problems_of_their_pattern_would(seed: int) -> None:
    chance = Random(seed)
    memories = some_memories(chance, 40, longest=400)
    known = planner(memories, minutes=120)
    cards = {card.card: card for card in known.cards(DAY)}
    alive = dict.fromkeys(NAMES, 0)
    for card in cards.values():
        alive[card.pattern or ""] += not card.faded
    waiting, order, left = [card for card in cards.values() if card.faded], [], 40.0
    while possible := [card for card in waiting if left >= card.minutes / 2]:
        best = max(
            possible,
            key=lambda it: (
                sqrt(1 / 24) * novelty(alive[it.pattern or ""]) / it.minutes,
                it.recall,
            ),
        )
        waiting.remove(best)
        alive[best.pattern or ""] += 1
        left -= best.minutes
        order.append(best.card)
    planned = [item.card for item in known.plan(DAY).items if item.kind is Kind.FADED]
    assert planned == order[: len(planned)]


def test_two_of_a_pattern_are_worth_the_same_and_each_further_one_less() -> None:
    assert [round(novelty(number), 2) for number in range(7)] == [1, 1, 0.3, 0.2, 0.13, 0.09, 0.06]
    assert ready(0.85) == 0.5


@pytest.mark.parametrize("seed", range(40))
def test_the_laws_of_a_days_minutes_hold(seed: int) -> None:
    chance = Random(seed)
    known = planner(
        some_memories(chance, chance.randint(0, 200), longest=chance.choice([20, 300])),
        ahead=chance.choice([None, 3, 20, 90]),
        minutes=chance.choice([20, 45, 90]),
    )
    plan, budget = known.plan(DAY), known.settings.budget / timedelta(minutes=1)
    longest = max((item.time / timedelta(minutes=1) for item in plan.items), default=0)
    assert plan.time / timedelta(minutes=1) <= budget + longest / 2 or len(plan.items) == 1
    assert plan == known.plan(DAY), "the same facts give the same plan"
    if known.phase(DAY) is Phase.BUILD:
        new_is_open = any(item.kind is Kind.NEW for item in plan.items)
        faded = minutes_by(plan, Kind.FADED)
        assert not new_is_open or faded <= budget / 3 + 9


@pytest.mark.parametrize("seed", range(40))
def test_a_new_problem_is_planned_wherever_half_of_it_fits_after_due_and_faded(seed: int) -> None:
    known = planner(some_memories(Random(seed), 12, longest=900))
    cards = known.cards(DAY)
    due = sum(card.minutes for card in cards if card.due)
    faded = min(sum(card.minutes for card in cards if card.faded), 45 / 3 + 9)
    kinds = [item.kind for item in known.plan(DAY).items]
    assert Kind.NEW in kinds or due + faded + 28 / 2 > 45


@pytest.mark.parametrize("number", [80, 300])
def test_an_imported_past_is_never_late_and_stops_nothing_new(number: int) -> None:
    memories = some_memories(Random(number), number, longest=900)
    untried = frozenset(card.slug for card in memories)
    known = planner(memories, past=Past(untried))
    plan = known.plan(DAY)
    assert known.reviews(DAY) == []
    assert Kind.NEW in [item.kind for item in plan.items]
    assert minutes_by(plan, Kind.FADED) <= 45 / 3 + 9


def test_an_import_changes_nothing_in_the_order_of_own_due_cards() -> None:
    chance = Random(8)
    own, imported = some_memories(chance, 40), some_memories(chance, 90, longest=900)
    imported = {card: memory for card, memory in imported.items() if card not in own}
    untried = frozenset(card.slug for card in imported)
    alone, beside = planner(own), planner({**own, **imported}, past=Past(untried))
    assert [it.card for it in beside.reviews(DAY)] == [it.card for it in alone.reviews(DAY)]


def test_two_new_problems_of_one_pattern_are_never_in_succession() -> None:
    known = planner(
        {CardKey("pattern-2-0"): a_memory(Random(1))}, past=Past(last_new="pattern-2-0")
    )
    order = [PROBLEMS[problem.slug].pattern for problem in known.roadmap()]
    assert order[0] != "pattern-2"
    pairs = list(pairwise(order))
    assert all(one != other for one, other in pairs[: len(order) - 60])


def test_moving_the_date_there_and_back_gives_the_same_plan() -> None:
    memories = some_memories(Random(2), 100)
    assert planner(memories, ahead=30).plan(DAY) == planner(memories, ahead=30).plan(DAY)
    assert planner(memories, ahead=4).plan(DAY) != planner(memories, ahead=60).plan(DAY)


def test_what_a_day_left_or_ran_over_is_settled_on_the_next() -> None:
    yesterday, before = DAY - days(1), DAY - days(2)
    assert Past(minutes={yesterday: 30}).carried_over(DAY, 45) == 15
    assert Past(minutes={yesterday: 60}).carried_over(DAY, 45) == -15
    assert Past(minutes={yesterday: 300}).carried_over(DAY, 45) == -45
    assert Past(minutes={before: 30, yesterday: 45}).carried_over(DAY, 45) == 15
    assert Past(minutes={before: 30}).carried_over(DAY, 45) == 0


def test_new_problems_and_reviews_are_timed_apart() -> None:
    times = [Timed("pattern-0-0", True, 40.0), Timed("pattern-0-3", False, 4.0)]
    pace = Pace.measured([*times, Timed("nowhere", True, 999.0)], CATALOGUE)
    easy = PROBLEMS["pattern-0-0"]
    assert pace.of(easy, new=True) == (3 * 14 + 40) / 4
    assert pace.of(easy, new=False) == (3 * 8 + 4) / 4
    assert Pace().of(PROBLEMS["pattern-0-2"], new=True) == 28


def test_a_date_that_is_past_asks_for_nothing() -> None:
    settings = Settings(interview_day=DAY - days(1))
    aim = Aim(DAY, settings)
    assert (aim.days_left, aim.threshold) == (None, settings.desired_retention)
    assert phase(aim, planner(some_memories(Random(1), 90)).cards(DAY)) is Phase.BUILD


def test_on_the_eve_and_on_the_day_it_is_the_final_round() -> None:
    for ahead in (0, 1):
        known = planner(some_memories(Random(4), 5), ahead=ahead)
        assert known.phase(DAY) is Phase.FINAL


def test_a_pattern_weighs_as_often_as_it_is_asked() -> None:
    listed = replace(PROBLEMS["pattern-0-0"], slug="asked", lists=frozenset({"neetcode250"}))
    found = weights(Catalogue(PATTERNS, {**PROBLEMS, "asked": listed}))
    assert found["pattern-0"] == 1 / 250
    assert found["pattern-1"] == 1 / 28
