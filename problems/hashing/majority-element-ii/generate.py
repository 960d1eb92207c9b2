"""Random numbers over few values, so that none, one or two of them pass a third."""

import random

LARGEST = 50_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    size = max(size, 1)
    if size > 100:
        return exact(rng, size)
    if size >= 6 and rng.random() < 0.3:  # a place becomes free while its value holds the other
        a, b, c, d = rng.sample(range(-3, 4), 4)
        return ([a, b, b, c, b, *rng.sample([a, a, d], 3)],)
    if rng.random() < 0.05:
        return ([rng.randint(-3, 3)] * size,)
    if rng.random() < 0.1:  # a third value between two winners
        a, b, c = rng.sample(range(-3, 4), 3)
        return (rng.choice(([a, a, b, c, c], [a, b, a, c, c], [a, b, c, c, a], [a, b, c, a, c])),)
    length = rng.randint(size, size + 4)
    values = rng.sample(range(-3, 4), rng.choice((2, 3, 4, 5)))
    if rng.random() < 0.3:
        copies = length // 3 + rng.randint(0, 1)
        numbers = values[:1] * copies + values[1:2] * copies
        numbers = (numbers + [rng.choice(values) for _ in range(length)])[:length]
        rng.shuffle(numbers)
        return (numbers,)
    return (rng.choices(values, k=length),)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n numbers: two values with more than a third each if there is room, and others."""
    first, second = rng.sample(range(-1_000_000_000, 1_000_000_000), 2)
    copies = n // 3 + 1
    numbers = [first] * copies + [second] * copies
    numbers += [rng.randint(-1_000_000_000, 1_000_000_000) for _ in range(n - len(numbers))]
    numbers = numbers[:n]
    rng.shuffle(numbers)
    return (numbers,)
