"""Lists with few different values, about half of them with a cycle; the largest has a late one."""

import random

from trainer.structures import ListNode

LARGEST = 10_000


def generate(rng: random.Random, size: int) -> tuple[ListNode | None]:
    values = [rng.randint(-2, 2) for _ in range(size)]
    if size == LARGEST:
        return (ListNode.cycle(values, at=size - 2),)
    at = rng.randrange(size) if size and rng.random() < 0.5 else -1
    return (ListNode.cycle(values, at=at),)
