"""Lists with few different values, about half of them with a cycle; the largest has a late one."""

import random

from trainer.structures import ListNode

LARGEST = 10_000


def generate(rng: random.Random, size: int) -> tuple[ListNode | None]:
    if size == LARGEST:
        return exact(rng, size)
    if size <= 12 and rng.random() < 0.06:
        return (None,)
    values = [rng.randint(-2, 2) for _ in range(size)]
    at = rng.randrange(size) if size and rng.random() < 0.5 else -1
    return (ListNode.cycle(values, at=at),)


def exact(rng: random.Random, n: int) -> tuple[ListNode | None]:
    """A list of n nodes with a cycle of the last two."""
    return (ListNode.cycle([rng.randint(-2, 2) for _ in range(n)], at=n - 2),)
