"""You grow a window from each start, counting from zero each time: O(n²)."""

from collections import Counter


def longest_after_replacing(text: str, k: int) -> int:
    best = 0
    for start in range(len(text)):
        counts: Counter[str] = Counter()
        most = 0
        for end in range(start, len(text)):
            counts[text[end]] += 1
            most = max(most, counts[text[end]])
            length = end - start + 1
            if length - most > k:
                break
            best = max(best, length)
    return best
