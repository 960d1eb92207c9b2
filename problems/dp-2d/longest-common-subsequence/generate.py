"""Random texts over few letters, so that much is in common."""

import random

LARGEST = 1_000  # letters in each text


def generate(rng: random.Random, size: int) -> tuple[str, str]:
    letters = "abc" if size <= 20 else "abcdefghij"

    def text() -> str:
        length = size if size >= LARGEST else rng.randint(1, max(1, size))
        return "".join(rng.choice(letters) for _ in range(length))

    return text(), text()
