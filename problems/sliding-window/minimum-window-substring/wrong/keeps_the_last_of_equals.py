"""You also take a window that is only as short as the best, but the first of them is wanted."""

from collections import Counter


def min_window(text: str, letters: str) -> str:
    needed = Counter(letters)
    missing = len(letters)
    left = start = 0
    length = len(text) + 1
    for right, letter in enumerate(text):
        missing -= needed[letter] > 0
        needed[letter] -= 1
        while missing == 0:
            if right - left + 1 <= length:
                start, length = left, right - left + 1
            needed[text[left]] += 1
            missing += needed[text[left]] > 0
            left += 1
    return text[start : start + length] if length <= len(text) else ""
