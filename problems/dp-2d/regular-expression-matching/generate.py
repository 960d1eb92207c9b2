"""Random patterns with strings made from them, often with a fault; the largest is all stars."""

import random

LARGEST = 20  # letters in the string


def generate(rng: random.Random, size: int) -> tuple[str, str]:
    if size >= LARGEST:
        return exact(rng, LARGEST)
    signs: list[str] = []
    text = ""
    stars = 0
    for _ in range(rng.randint(1, max(1, min(size, LARGEST // 2)))):
        letter, sign = rng.choice("ab"), rng.choice("ab.")
        count = 1
        if stars < 4 and rng.random() < 0.5:
            stars += 1
            count = rng.randint(0, 3)
            sign += "*"
        signs.append(sign)
        text += (letter if sign[0] == "." else sign[0]) * count
    text = text[:size] or "a"
    if len(text) > 1 and rng.random() < 0.4:
        place = rng.randrange(len(text))
        text = text[:place] + rng.choice(["", "a", "b"]) + text[place + 1 :]
    elif len(text) < size and rng.random() < 0.2:
        text += rng.choice("ab")
    return text, "".join(signs)


def exact(rng: random.Random, n: int) -> tuple[str, str]:
    """A string of n letters and a pattern of about n signs, all stars until it fails at the end."""
    letter = rng.choice("ac")
    return letter * n, f"{letter}*" * (n // 2 - 1) + ".b"


def valid(text: str, pattern: str) -> bool:
    """Neither is empty, only letters and signs, and each star comes after a letter or a dot."""
    signs = pattern.replace(".", "x").replace("x*", "x")
    for letter in set(signs) - set("*"):
        signs = signs.replace(f"{letter}*", letter)
    return all(part.isascii() and part.isalpha() and part.islower() for part in (text, signs))
