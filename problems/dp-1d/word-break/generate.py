"""Strings of two letters and short words, many put together from the words.

The largest is a run of one letter with a last letter that is in no word, so that every cut fails
only at the end.
"""

import random

LARGEST = 300
LONGEST_WORD = 20


def generate(rng: random.Random, size: int) -> tuple[str, list[str]]:
    if size >= LARGEST:
        return exact(rng, LARGEST)
    size = max(size, 1)
    letters = rng.choice(["ab", "abc"])
    words = sorted({random_word(rng, letters, 3) for _ in range(rng.randint(1, 5))})
    if rng.random() < 0.4:
        words.append(rng.choice(words) + rng.choice(words)[0])
    words = sorted(set(words))
    rng.shuffle(words)
    if rng.random() < 0.2:
        return "".join(rng.choice("ab") for _ in range(size)), words
    text = ""
    while len(text) < size:
        word, inner = rng.choice(words), rng.choice(["", "", "", rng.choice(words)])
        place = rng.randint(0, len(word))
        text += word[:place] + inner + word[place:]
    if text and rng.random() < 0.4:
        place = rng.randrange(len(text))
        text = text[:place] + rng.choice("ab") + text[place + 1 :]
    return text[:LARGEST], words


def exact(rng: random.Random, n: int) -> tuple[str, list[str]]:
    """A string of n letters that cannot be cut, and a thousand words."""
    words = ["a" * length for length in range(LONGEST_WORD, 0, -1)]
    words += sorted({random_word(rng, "bcde", 20) for _ in range(980)})
    return "a" * (n - 1) + "z", words


def valid(text: str, words: list[str]) -> bool:
    """A string and at least one word, none empty, all different, only letters a to z."""
    parts = [text, *words]
    return bool(words) and len(set(words)) == len(words) and all(map(is_lower, parts))


def is_lower(part: str) -> bool:
    return bool(part) and all("a" <= letter <= "z" for letter in part)


def random_word(rng: random.Random, letters: str, longest: int) -> str:
    return "".join(rng.choice(letters) for _ in range(rng.randint(1, longest)))
