"""Short strings over a few letters; half of the words are taken out of the longer string."""

import random
import string

LARGEST = 10_000


def generate(rng: random.Random, size: int) -> tuple[str, str]:
    if size > 12:
        return exact(rng, size)
    letters = rng.choice(("a", "ab", "abc"))
    text = "".join(rng.choices(letters, k=rng.randint(0, size)))
    chance = rng.random()
    if chance < 0.3:
        return "".join(rng.sample(text, len(text) // 2)), text
    if chance < 0.7:
        return "".join(letter for letter in text if rng.random() < 0.6), text
    return "".join(rng.choices(letters, k=rng.randint(0, 4))), text


def exact(rng: random.Random, n: int) -> tuple[str, str]:
    """A string of n letters that lacks the last letter of a word of up to 100."""
    letters = string.ascii_lowercase[:-1]
    word = [*rng.choices(letters, k=min(99, n // 30)), "z"]
    return "".join(word), "".join(rng.choices(letters, k=n))
