"""Short words of few letters; the largest has a thousand products with a long common prefix."""

import random

LARGEST = 1_000


def generate(rng: random.Random, size: int) -> tuple[list[str], str]:
    if size == LARGEST:
        return words_of_twenty(rng, size), "a" * size
    alphabet = rng.choice(["ab", "abc", "xyz"])
    products = {word(rng, alphabet, 4) for _ in range(max(1, size) + rng.randint(0, 4))}
    shuffled = sorted(products)
    rng.shuffle(shuffled)
    search = rng.choice([rng.choice(shuffled), word(rng, alphabet, 4), word(rng, alphabet, 5)])
    return shuffled, search


def exact(rng: random.Random, n: int) -> tuple[list[str], str]:
    """n letters in products of twenty letters, and the first product as search word."""
    products = words_of_twenty(rng, max(1, n // 20))
    return products, products[0]


def words_of_twenty(rng: random.Random, count: int) -> list[str]:
    """Return distinct words that begin alike and end in a random number spelled in letters."""
    endings = rng.sample(range(26**4), min(count, 26**4))
    words = []
    for ending in endings:
        letters = [chr(ord("a") + ending // 26**power % 26) for power in range(4)]
        words.append("a" * 16 + "".join(letters))
    return words


def word(rng: random.Random, alphabet: str, longest: int) -> str:
    return "".join(rng.choices(alphabet, k=rng.randint(1, longest)))


def valid(products: list[str], search_word: str) -> bool:
    return len(set(products)) == len(products) > 0 and "" not in products and search_word != ""
