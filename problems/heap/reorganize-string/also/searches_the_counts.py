"""Search the counts for the most frequent letter that differs from the last one.

Time: O(26 · n). Space: O(n).
"""

from collections import Counter


def reorganize_string(letters: str) -> str:
    left = Counter(letters)
    result: list[str] = []
    for _ in letters:
        last = result[-1] if result else ""
        choices = [letter for letter in left if left[letter] > 0 and letter != last]
        if not choices:
            return ""
        best = max(choices, key=lambda letter: left[letter])
        left[best] -= 1
        result.append(best)
    return "".join(result)
