"""List all subsequences of both texts and look for the longest in common: exponential time."""


def longest_common_subsequence(first: str, second: str) -> int:
    return max(len(text) for text in subsequences(first) & subsequences(second))


def subsequences(text: str) -> set[str]:
    found = {""}
    for letter in text:
        found |= {shorter + letter for shorter in found}
    return found
