"""Cut or do not cut at each of the gaps, then keep what has palindromes only.

Time: O(n * 2^n). Space: O(n).
"""

from itertools import product


def palindrome_partitions(text: str) -> list[list[str]]:
    if not text:
        return [[]]
    found: list[list[str]] = []
    for cuts in product((False, True), repeat=len(text) - 1):
        parts = [text[0]]
        for letter, is_cut in zip(text[1:], cuts, strict=True):
            if is_cut:
                parts.append(letter)
            else:
                parts[-1] += letter
        if all(part == "".join(reversed(part)) for part in parts):
            found.append(parts)
    return found
