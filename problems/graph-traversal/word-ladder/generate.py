"""Words that grow from one another; in the largest input the end cannot be reached at all."""

import random
from itertools import product

LARGEST = 5_000  # words
BRIEF = 9
LENGTH = 10


def generate(rng: random.Random, size: int) -> tuple[str, str, list[str]]:
    return few(rng, max(1, size)) if size <= BRIEF else many(rng, size)


def few(rng: random.Random, count: int) -> tuple[str, str, list[str]]:
    """Short words of three letters of the alphabet, so that many are neighbours."""
    possible = ["".join(letters) for letters in product("abc", repeat=rng.randint(1, 3))]
    words = rng.sample(possible, min(count, len(possible)))
    begin = rng.choice(possible)
    others = [word for word in (words if rng.random() < 0.8 else possible) if word != begin]
    return begin, rng.choice(others or [word for word in possible if word != begin]), words


def many(rng: random.Random, count: int) -> tuple[str, str, list[str]]:
    """Long words, each one letter away from an earlier one, and one word apart from them."""
    begin = "a" * LENGTH
    grown = [begin]
    known = {begin}
    while len(grown) < count:
        word = rng.choice(grown[-200:])
        place = rng.randrange(LENGTH)
        changed = word[:place] + rng.choice("abcdefghij") + word[place + 1 :]
        if changed not in known:
            known.add(changed)
            grown.append(changed)
    end = "z" * LENGTH if count >= LARGEST else grown[-1]
    words = list(dict.fromkeys([*grown[1:], end]))
    rng.shuffle(words)
    return begin, end, words
