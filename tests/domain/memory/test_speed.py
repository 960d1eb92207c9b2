"""The speed of forgetting: one number read off a learner's own reviews."""

from math import log, log2
from random import Random

import pytest

from trainer.domain.memory.speed import GRID, likelihoods, speed, speed_of

DECAY = 0.1542
FACTOR = 0.9 ** (-1 / DECAY) - 1


def plainly(reviews: list[tuple[float, bool]]) -> float:
    """Give the speed as its definition has it, step by step."""
    believed = []
    for step in range(15):
        g = 2.0 ** (-3.5 + step / 2)
        total = -(log2(g) ** 2) / 2
        for at, passed in reviews:
            chance = (1 + FACTOR * at / g) ** -DECAY
            chance = min(max(chance, 0.01), 0.99)
            total += log(chance) if passed else log(1 - chance)
        believed.append((g, 2.718281828459045**total))
    whole = sum(weight for _, weight in believed)
    return float(2 ** (sum(weight * log2(g) for g, weight in believed) / whole))


def some_reviews(number: int, passed: float, seed: int) -> list[tuple[float, bool]]:
    chance = Random(seed)
    return [(chance.expovariate(0.5), chance.random() < passed) for _ in range(number)]


def test_without_a_review_it_is_the_usual() -> None:
    assert speed([]) == 1


@pytest.mark.parametrize("seed", range(8))
def test_it_is_what_its_definition_says(seed: int) -> None:
    reviews = some_reviews(30, 0.3 + seed / 12, seed)
    assert speed(reviews) == pytest.approx(plainly(reviews), rel=1e-6)


def test_it_does_not_depend_on_the_order_of_the_lines() -> None:
    reviews = some_reviews(500, 0.8, 5)
    assert speed(reviews) == speed(reviews[::-1]) == speed(sorted(reviews))


def test_evidence_adds_up() -> None:
    first, then = some_reviews(200, 0.8, 1), some_reviews(100, 0.6, 2)
    sums = [a + b for a, b in zip(likelihoods(first), likelihoods(then), strict=True)]
    assert speed_of(sums) == speed([*first, *then])


def test_who_recalls_more_than_expected_forgets_more_slowly() -> None:
    assert speed([(3.0, True)] * 50) > 2
    assert speed([(1.0, False)] * 50) < 0.5
    assert GRID[0] <= speed([(0.1, False)] * 500) < speed([(9.0, True)] * 500) <= GRID[-1]
