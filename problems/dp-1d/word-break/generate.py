"""Texts over two letters and short words, some put together from the words; the largest is a trap.

The largest text is a run of one letter with a last letter that is in no word, so that every way of
cutting it fails only at the very end.
"""

import random

LARGEST = 300
LONGEST_WORD = 20


def generate(rng: random.Random, size: int) -> tuple[str, list[str]]:
    if size >= LARGEST:
        words = ["a" * length for length in range(LONGEST_WORD, 0, -1)]
        words += sorted({random_word(rng, "bcde", 20) for _ in range(980)})
        return "a" * (LARGEST - 1) + "z", words
    size = max(size, 1)
    words = sorted({random_word(rng, "ab", 3) for _ in range(rng.randint(1, 4))})
    rng.shuffle(words)
    if rng.random() < 0.3:
        return "".join(rng.choice("ab") for _ in range(size)), words
    text = ""
    while len(text) < size:
        text += rng.choice(words)
    if text and rng.random() < 0.4:
        place = rng.randrange(len(text))
        text = text[:place] + rng.choice("ab") + text[place + 1 :]
    return text[:LARGEST], words


def random_word(rng: random.Random, letters: str, longest: int) -> str:
    return "".join(rng.choice(letters) for _ in range(rng.randint(1, longest)))
