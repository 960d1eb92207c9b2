"""List all subsequences of both words and look for the longest in common.

Time: O(2^n + 2^m). Space: O(2^n + 2^m).
"""


def longest_common_subsequence(first: str, second: str) -> int:
    return max(len(common) for common in subsequences(first) & subsequences(second))


def subsequences(word: str) -> set[str]:
    found = {""}
    for letter in word:
        found |= {shorter + letter for shorter in found}
    return found
