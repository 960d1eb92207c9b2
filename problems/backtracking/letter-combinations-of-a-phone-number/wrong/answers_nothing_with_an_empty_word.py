"""You answer no digits with one empty word, but without digits there is nothing to list."""

from itertools import product

KEYS = ("", "", "abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv", "wxyz")


def letter_combinations(digits: str) -> list[str]:
    return ["".join(word) for word in product(*(KEYS[int(digit)] for digit in digits))]
