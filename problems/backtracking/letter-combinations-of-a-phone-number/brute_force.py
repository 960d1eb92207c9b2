"""Begin with the empty word and extend all words by each letter of the next digit.

Time: O(n * 4^n). Space: O(n * 4^n).
"""

from itertools import product

KEYS = ("", "", "abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv", "wxyz")


def letter_combinations(digits: str) -> list[str]:
    if not digits:
        return []
    found = [""]
    for digit in digits:
        found = [word + letter for word, letter in product(found, KEYS[int(digit)])]
    return found
