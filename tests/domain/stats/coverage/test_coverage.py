"""Coverage: what the log and the memories say of each pattern."""

from datetime import date

import pytest

from tests.builders import DAY, a_log, a_problem, days
from trainer.domain.log.review import Rating
from trainer.domain.memory.deck import Deck
from trainer.domain.memory.scheduler import Scheduler
from trainer.domain.problem.catalogue import Catalogue
from trainer.domain.problem.pattern import Pattern
from trainer.domain.stats.coverage.coverage import Days, coverage
from trainer.domain.stats.coverage.freshness import Freshness
from trainer.domain.stats.coverage.order import CoverageOrder
from trainer.domain.stats.coverage.past_attempts import AttemptSummary, PastAttempts, WeakSpot
from trainer.domain.stats.coverage.pattern_coverage import PatternCoverage

HASHING = Pattern(id="hashing", name="Hashing", group="", needs=(), place=0)
CATALOGUE = Catalogue(
    {"hashing": HASHING},
    {slug: a_problem(slug) for slug in ("two-sum", "group-anagrams", "any-repeat")},
)


def covered(
    log: str, past: PastAttempts | None = None, interview: date | None = None, today: date = DAY
) -> PatternCoverage:
    """Give the coverage of the one pattern there is, after this log, of which this is known."""
    lines = a_log(log)
    memories = {card: Scheduler().fold(lines.of_card(card)) for card in lines.cards()}
    deck = Deck({card: memory for card, memory in memories.items() if memory is not None})
    days = Days(today, interview)
    [only] = coverage(CATALOGUE, deck, past or PastAttempts(), Scheduler(), days)
    return only


def test_a_pattern_never_met_has_no_numbers() -> None:
    nothing = covered("", interview=DAY + days(9))
    assert (nothing.new, nothing.begun, nothing.first_sights) == (3, 0, 0)
    numbers = (
        nothing.expected_recall,
        nothing.expected_at_interview,
        nothing.unaided_at_first_sight,
        nothing.unaided,
        nothing.pace,
        nothing.last_seen,
        nothing.weak_spot,
    )
    assert set(numbers) == {None}


def test_less_would_be_recalled_on_the_interview_day_than_today() -> None:
    then = covered("two-sum: good; group-anagrams: hard", interview=DAY + days(40))
    assert then.expected_at_interview is not None
    assert then.expected_recall is not None
    assert then.expected_at_interview < then.expected_recall
    first = Scheduler().after(None, Rating.GOOD, DAY)
    second = Scheduler().after(None, Rating.HARD, DAY)
    each = [Scheduler().retrievability(memory, DAY + days(40)) for memory in (first, second)]
    assert then.expected_at_interview == pytest.approx(sum(each) / 2)


@pytest.mark.parametrize("interview", [None, DAY - days(1)])
def test_without_an_interview_ahead_nothing_is_said_of_it(interview: date | None) -> None:
    assert covered("two-sum: good", interview=interview).expected_at_interview is None
    assert Days(DAY, interview).until_interview is None


def test_on_the_interview_day_both_recalls_are_the_same() -> None:
    today = covered("two-sum: good", interview=DAY + days(5), today=DAY + days(5))
    assert today.expected_at_interview == today.expected_recall


def test_what_was_imported_is_no_first_try() -> None:
    past = PastAttempts(
        {
            "two-sum": AttemptSummary(first_unaided=None, last_unaided=True),
            "group-anagrams": AttemptSummary(first_unaided=False, last_unaided=True),
        }
    )
    only = covered("two-sum: good; group-anagrams: good", past)
    assert (only.first_sights, only.unaided_at_first_sight, only.unaided) == (1, 0, 1)


def test_first_sight_and_last_time_are_shares_of_the_problems_begun() -> None:
    past = PastAttempts(
        {
            "two-sum": AttemptSummary(first_unaided=False, last_unaided=True, last_pace=1.0),
            "group-anagrams": AttemptSummary(first_unaided=True, last_unaided=True, last_pace=2.0),
            "any-repeat": AttemptSummary(first_unaided=False, last_unaided=False),
            "unknown": AttemptSummary(first_unaided=True, last_unaided=True),
        }
    )
    only = covered("two-sum: good; group-anagrams: good; any-repeat: again", past)
    assert only.first_sights == 3
    assert only.unaided_at_first_sight == pytest.approx(1 / 3)
    assert only.unaided == pytest.approx(2 / 3)
    assert only.pace == 1.5


def test_the_most_frequent_weak_spot_counts_and_of_two_the_worse() -> None:
    slow, looked_up = WeakSpot.TIME, WeakSpot.ANSWER
    log = "two-sum: good; any-repeat: again"
    only = covered(
        log, PastAttempts(weak_spots={"two-sum": [slow, slow], "any-repeat": [looked_up]})
    )
    assert (only.weak_spot, only.weak_spot_times) == (slow, 2)
    only = covered(
        log,
        PastAttempts(weak_spots={"two-sum": [slow, looked_up], "any-repeat": [looked_up, slow]}),
    )
    assert (only.weak_spot, only.weak_spot_times) == (looked_up, 2)
    assert covered(log, PastAttempts(weak_spots={"elsewhere": [slow]})).weak_spot is None


@pytest.mark.parametrize(
    ("recall", "freshness"),
    [
        (None, Freshness.UNMET),
        (0.69, Freshness.FADED),
        (0.84, Freshness.FADING),
        (0.85, Freshness.FRESH),
    ],
)
def test_freshness_is_recall_against_what_is_desired(
    recall: float | None, freshness: Freshness
) -> None:
    assert Freshness.of(recall, desired_retention=0.85) is freshness


def one(name: str, due: int = 0, **numbers: float) -> PatternCoverage:
    """Give a pattern of this name with some of its numbers."""
    pattern = Pattern(id=name, name=name, group="", needs=(), place=0)
    return PatternCoverage(
        pattern=pattern,
        new=1,
        learning=1,
        solid=0,
        due=due,
        expected_recall=numbers.get("recall"),
        unaided=numbers.get("unaided"),
        pace=numbers.get("pace"),
        last_seen=DAY - days(int(numbers["ago"])) if "ago" in numbers else None,
    )


PATTERNS = [
    one("unmet"),
    one("fast", recall=0.9, unaided=0.5, pace=0.5, ago=3, due=1),
    one("slow", recall=0.6, unaided=1.0, pace=2.0, ago=9, due=3),
]


@pytest.mark.parametrize(
    ("order", "first"),
    [
        (CoverageOrder.ROADMAP, ["unmet", "fast", "slow"]),
        (CoverageOrder.WEAKEST, ["slow", "fast", "unmet"]),
        (CoverageOrder.UNAIDED, ["fast", "slow", "unmet"]),
        (CoverageOrder.SLOWEST, ["slow", "fast", "unmet"]),
        (CoverageOrder.LAST_SEEN, ["slow", "fast", "unmet"]),
        (CoverageOrder.DUE, ["slow", "fast", "unmet"]),
    ],
)
def test_what_is_not_known_comes_last_in_every_order(
    order: CoverageOrder, first: list[str]
) -> None:
    assert [covered.pattern.id for covered in order.of(PATTERNS)] == first


def test_the_orders_follow_one_another_and_begin_again() -> None:
    order = CoverageOrder.ROADMAP
    for _ in CoverageOrder:
        order = order.next
    assert order is CoverageOrder.ROADMAP
