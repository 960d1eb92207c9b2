"""Random brackets and stars, balanced ones with some signs starred; the largest is mostly stars."""

import random

LARGEST = 100


def generate(rng: random.Random, size: int) -> tuple[str]:
    if size >= LARGEST:
        half = size // 2
        return ("*" * half + "".join(rng.choices("*()", weights=[8, 1, 1], k=size - half)),)
    if size < 2 or rng.random() < 0.4:
        return ("".join(rng.choices("(()*", k=max(1, size))),)
    text = balanced(rng, size)
    signs = ["*" if rng.random() < 0.3 else sign for sign in text]
    if signs and rng.random() < 0.3:
        signs[rng.randrange(len(signs))] = rng.choice("()")
    return ("".join(signs),)


def balanced(rng: random.Random, size: int) -> str:
    """Give pairs of brackets, at most this many signs."""
    text = ""
    for _ in range(size // 2):
        place = rng.randint(0, len(text))
        text = text[:place] + "()" + text[place:]
    return text
