"""You pair the letters by their position on the keys, but each digit chooses its letter freely."""

KEYS = ("", "", "abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv", "wxyz")


def letter_combinations(digits: str) -> list[str]:
    if not digits:
        return []
    keys = [KEYS[int(digit)] for digit in digits]
    return ["".join(letters) for letters in zip(*keys, strict=False)]
