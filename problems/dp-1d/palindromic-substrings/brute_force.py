"""Reverse every substring and compare: O(n^3)."""


def count_substrings(text: str) -> int:
    parts = [
        text[start:end] for start in range(len(text)) for end in range(start + 1, len(text) + 1)
    ]
    return sum(part == part[::-1] for part in parts)
