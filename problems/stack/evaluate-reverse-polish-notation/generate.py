"""Random valid expressions; the largest one has all its numbers first and all operators last."""

import random

LARGEST = 6_000
BOUND = 1_000_000_000


def generate(rng: random.Random, size: int) -> tuple[list[str]]:
    numbers = max(1, (size + 1) // 2)
    if size == LARGEST:
        return numbers_first(rng, numbers)
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


def numbers_first(rng: random.Random, numbers: int) -> tuple[list[str]]:
    values = [str(rng.randint(-200, 200)) for _ in range(numbers)]
    return (values + rng.choices("+-", k=numbers - 1),)


def legal(left: int, right: int) -> list[tuple[str, int]]:
    """Return the operators whose result is within the limits; one of + and - always is."""
    results = [("+", left + right), ("-", left - right), ("*", left * right)]
    if right:
        results += [("/", int(left / right))] * 2
    return [(sign, value) for sign, value in results if abs(value) <= BOUND]


def exact(rng: random.Random, n: int) -> tuple[list[str]]:
    """n tokens (one less where n is even): the numbers first, the operators last."""
    return numbers_first(rng, (n + 1) // 2)


def valid(tokens: list[str]) -> bool:
    waiting: list[int] = []
    for token in tokens:
        if token in ("+", "-", "*", "/"):
            if len(waiting) < 2:
                return False
            right, left = waiting.pop(), waiting.pop()
            results = dict(legal(left, right))
            if token not in results:
                return False
            waiting.append(results[token])
        elif token.removeprefix("-").isdecimal():
            waiting.append(int(token))
        else:
            return False
    return len(waiting) == 1
