"""You keep the shorter strings of earlier rounds, so unfinished ones stay in the result."""

KEYS = {
    "2": "abc",
    "3": "def",
    "4": "ghi",
    "5": "jkl",
    "6": "mno",
    "7": "pqrs",
    "8": "tuv",
    "9": "wxyz",
}


def letter_combinations(digits: str) -> list[str]:
    if not digits:
        return []
    result = list(KEYS[digits[0]])
    for digit in digits[1:]:
        result += [prefix + letter for prefix in result for letter in KEYS[digit]]
    return result
