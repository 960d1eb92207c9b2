"""Texts over two or three letters, and a target taken out of the text most of the time."""

import random

LARGEST = 500  # letters in the text


def generate(rng: random.Random, size: int) -> tuple[str, str]:
    letters = rng.choice(["ab", "abc"])
    text = "".join(rng.choices(letters, k=size))
    if size >= LARGEST or rng.random() < 0.7:
        length = size // 2 if size >= LARGEST else rng.randint(0, size)
        positions = sorted(rng.sample(range(size), length))
        return text, "".join(text[position] for position in positions)
    return text, "".join(rng.choices(letters, k=rng.randint(0, size)))
