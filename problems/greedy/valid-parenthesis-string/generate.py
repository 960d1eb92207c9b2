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
    return ("".join(signs) or "*",)


def exact(rng: random.Random, n: int) -> tuple[str]:
    """n signs, the first half stars, so that the brackets after them can be closed."""
    half = n // 2
    return ("*" * half + "".join(rng.choices("*()", k=n - half)),)


def valid(text: str) -> bool:
    """At least one sign, and only brackets and stars."""
    return bool(text) and set(text) <= set("()*")


def balanced(rng: random.Random, size: int) -> str:
    """Return pairs of brackets, at most this many signs."""
    text = ""
    for _ in range(size // 2):
        place = rng.randint(0, len(text))
        text = text[:place] + "()" + text[place:]
    return text
