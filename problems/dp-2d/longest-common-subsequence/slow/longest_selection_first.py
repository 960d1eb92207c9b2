"""You try all selections of letters, the longest first, and there are exponentially many."""

from itertools import combinations


def longest_common_subsequence(first: str, second: str) -> int:
    def is_subsequence(letters: tuple[str, ...]) -> bool:
        rest = iter(second)
        return all(letter in rest for letter in letters)

    for length in range(min(len(first), len(second)), 0, -1):
        if any(is_subsequence(letters) for letters in combinations(first, length)):
            return length
    return 0
