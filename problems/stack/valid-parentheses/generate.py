"""Random nestings, some of them with one changed bracket or with two pairs that cross."""

import random

LARGEST = 10_000
PARTNER = {"(": ")", "[": "]", "{": "}"}


def generate(rng: random.Random, size: int) -> tuple[str]:
    if size == LARGEST:
        return exact(rng, size)
    if size < 2 or rng.random() < 0.2:
        return ("".join(rng.choices("()[]{}", k=max(1, size))),)
    brackets = nested(rng, size)
    change = rng.random()
    if change < 0.3:
        brackets[rng.randrange(len(brackets))] = rng.choice("()[]{}")
    elif change < 0.6:
        cross(rng, brackets)
    return ("".join(brackets[:size]),)


def nested(rng: random.Random, size: int) -> list[str]:
    brackets: list[str] = []
    waiting: list[str] = []
    while len(brackets) + len(waiting) < size:
        if waiting and rng.random() < 0.4:
            brackets.append(waiting.pop())
        else:
            brackets.append(rng.choice("([{"))
            waiting.append(PARTNER[brackets[-1]])
    return brackets + waiting[::-1]


def cross(rng: random.Random, brackets: list[str]) -> None:
    """Swap two closing brackets side by side, if there are any: each kind stays balanced."""
    places = [
        place
        for place in range(1, len(brackets))
        if brackets[place] in ")]}" and brackets[place - 1] in ")]}"
    ]
    if places:
        place = rng.choice(places)
        brackets[place - 1 : place + 1] = brackets[place], brackets[place - 1]


def exact(rng: random.Random, n: int) -> tuple[str]:
    """n brackets, the first half of which opens and the second closes."""
    opening = rng.choices("([{", k=n // 2)
    return ("".join(opening) + "".join(PARTNER[bracket] for bracket in reversed(opening)),)


def valid(text: str) -> bool:
    return len(text) > 0 and set(text) <= set("()[]{}")
