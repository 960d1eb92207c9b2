"""Random valid expressions; the largest one has all its numbers first and all operators last."""

import random

LARGEST = 6_000
BOUND = 1_000_000_000


def generate(rng: random.Random, size: int) -> tuple[list[str]]:
    numbers = max(1, (size + 1) // 2)
    if size == LARGEST:
        values = [str(rng.randint(-200, 200)) for _ in range(numbers)]
        return (values + rng.choices("+-", k=numbers - 1),)
    bound = rng.choice([3, 9, 200])
    tokens: list[str] = []
    waiting: list[int] = []
    while numbers or len(waiting) > 1:
        if numbers and (len(waiting) < 2 or rng.random() < 0.5):
            waiting.append(rng.randint(-bound, bound))
            tokens.append(str(waiting[-1]))
            numbers -= 1
        else:
            right, left = waiting.pop(), waiting.pop()
            sign, value = rng.choice(legal(left, right))
            tokens.append(sign)
            waiting.append(value)
    return (tokens,)


def legal(left: int, right: int) -> list[tuple[str, int]]:
    """Give the operators whose result is within the limits; one of + and - always is."""
    results = [("+", left + right), ("-", left - right), ("*", left * right)]
    if right:
        results += [("/", int(left / right))] * 2
    return [(sign, value) for sign, value in results if abs(value) <= BOUND]
