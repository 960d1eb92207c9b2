"""You keep the newest sufficient window, but an earlier one may be shorter."""

from collections import Counter


def min_window(text: str, letters: str) -> str:
    needed = Counter(letters)
    missing = len(letters)
    left = start = 0
    length = len(text) + 1
    for right, letter in enumerate(text):
        if needed[letter] > 0:
            missing -= 1
        needed[letter] -= 1
        while missing == 0:
            start, length = left, right - left + 1
            leaving = text[left]
            needed[leaving] += 1
            if needed[leaving] > 0:
                missing += 1
            left += 1
    return text[start : start + length] if length <= len(text) else ""
