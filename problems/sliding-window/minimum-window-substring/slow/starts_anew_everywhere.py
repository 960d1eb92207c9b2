"""You grow a window from each start, counting from zero each time: O(n²)."""

from collections import Counter


def min_window(text: str, letters: str) -> str:
    best = ""
    for start in range(len(text)):
        needed = Counter(letters)
        missing = len(letters)
        for end in range(start, len(text)):
            missing -= needed[text[end]] > 0
            needed[text[end]] -= 1
            if missing == 0:
                if not best or end - start + 1 < len(best):
                    best = text[start : end + 1]
                break
    return best
