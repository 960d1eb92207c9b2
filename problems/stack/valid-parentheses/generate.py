"""Random nestings, some of them spoilt by one changed bracket."""

import random

LARGEST = 10_000


def generate(rng: random.Random, size: int) -> tuple[str]:
    if size == LARGEST:
        opening = rng.choices("([{", k=size // 2)
        partner = {"(": ")", "[": "]", "{": "}"}
        return ("".join(opening) + "".join(partner[bracket] for bracket in reversed(opening)),)
    if size < 2 or rng.random() < 0.2:
        return ("".join(rng.choices("()[]{}", k=max(1, size))),)
    brackets: list[str] = []
    waiting: list[str] = []
    while len(brackets) + len(waiting) < size:
        if waiting and rng.random() < 0.4:
            brackets.append(waiting.pop())
        else:
            opening_one, closing_one = rng.choice([("(", ")"), ("[", "]"), ("{", "}")])
            brackets.append(opening_one)
            waiting.append(closing_one)
    brackets.extend(reversed(waiting))
    if brackets and rng.random() < 0.4:
        brackets[rng.randrange(len(brackets))] = rng.choice("()[]{}")
    return ("".join(brackets[:size]),)
