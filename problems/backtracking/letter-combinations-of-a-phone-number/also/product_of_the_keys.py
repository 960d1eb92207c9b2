"""Let the library form the product of the letters of all digits.

Time: O(n * 4^n). Space: O(n) besides the answer.
"""

from itertools import product

KEYS = {"2": "abc", "3": "def", "4": "ghi", "5": "jkl", "6": "mno", "7": "pqrs", "8": "tuv"}
LETTERS = KEYS | {"9": "wxyz"}


def letter_combinations(digits: str) -> list[str]:
    if not digits:
        return []
    return ["".join(letters) for letters in product(*(LETTERS[digit] for digit in digits))]
