"""Texts over two letters, and mostly a target taken out of the text; the largest has one way only.

In the large ones a letter that comes once ends the target, so there are few ways to the end and
very many that lead nowhere.
"""

import random

LARGEST = 1_000  # letters in the text
MOST_FREE = 30  # with so many free letters, there are fewer than 2^31 ways


def generate(rng: random.Random, size: int) -> tuple[str, str]:
    if size > MOST_FREE:
        target = "".join(rng.choices("ab", k=size // 2 - 1)) + "c"
        return target + "".join(rng.choices("ab", k=size - len(target))), target
    size = max(size, 1)
    letters = rng.choice(["ab", "abc"])
    text = "".join(rng.choices(letters, k=size))
    if rng.random() < 0.7:
        positions = sorted(rng.sample(range(size), rng.randint(1, size)))
        return text, "".join(text[position] for position in positions)
    return text, "".join(rng.choices(letters, k=rng.randint(1, size)))
