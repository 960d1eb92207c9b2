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
    if rng.random() < 0.4:
        return detour(rng, count)
    possible = ["".join(letters) for letters in product("abc", repeat=rng.randint(1, 3))]
    words = rng.sample(possible, min(count, len(possible)))
    begin = rng.choice(possible)
    others = [word for word in (words if rng.random() < 0.8 else possible) if word != begin]
    return begin, rng.choice(others or [word for word in possible if word != begin]), words


def detour(rng: random.Random, count: int) -> tuple[str, str, list[str]]:
    """A ladder of random changes, some of which are taken back later, and no other words."""
    ladder = ["".join(rng.choices("abc", k=rng.randint(2, 3)))]
    while len(ladder) < count + 2:
        word, place = ladder[-1], rng.randrange(len(ladder[0]))
        ladder.append(word[:place] + rng.choice("abcd") + word[place + 1 :])
    begin, end = ladder[0], next((word for word in reversed(ladder) if word != ladder[0]), "")
    words = list(dict.fromkeys(word for word in ladder if word != begin))
    rng.shuffle(words)
    return (begin, end, words) if words else detour(rng, count)


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


def exact(rng: random.Random, n: int) -> tuple[str, str, list[str]]:
    """A list of n words that grow from one another, and an end that none of them reaches."""
    begin, _, words = many(rng, n + 1)
    end = "z" * LENGTH
    return begin, end, [*words[: n - 1], end]


def valid(begin: str, end: str, words: list[str]) -> bool:
    """Say whether the words differ, have one length and small letters, as begin and end do."""
    every = [begin, end, *words]
    alike = len({len(word) for word in every}) == 1 and begin != end
    different = len(set(words)) == len(words) > 0
    return alike and different and all(word.isalpha() and word.islower() for word in every)
