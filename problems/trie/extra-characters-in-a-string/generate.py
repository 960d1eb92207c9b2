"""Short words of few letters; the largest string consists of one letter and so do all words."""

import random

LARGEST = 50


def generate(rng: random.Random, size: int) -> tuple[str, list[str]]:
    if size == LARGEST:
        return "a" * size, ["a" * length for length in range(1, size + 1)]
    alphabet = rng.choice(["ab", "abc", "abcd"])
    letters = "".join(rng.choices(alphabet, k=max(1, size)))
    words = set()
    for _ in range(rng.randint(1, 4)):
        start = rng.randrange(len(letters))
        words.add(letters[start : start + rng.randint(1, 4)])
    if len(letters) > 4 and rng.random() < 0.5:
        start = rng.randrange(len(letters) - 3)
        words = {letters[start : start + 2], letters[start + 1 : start + 5]}
    words.add("".join(rng.choices(alphabet, k=rng.randint(1, 3))))
    return letters, rng.sample(sorted(words), len(words))


def exact(rng: random.Random, n: int) -> tuple[str, list[str]]:
    """n equal letters, and one word of as many."""
    return "a" * n, ["a" * n]


def valid(letters: str, dictionary: list[str]) -> bool:
    distinct = len(set(dictionary)) == len(dictionary) > 0
    return letters != "" and distinct and "" not in dictionary
