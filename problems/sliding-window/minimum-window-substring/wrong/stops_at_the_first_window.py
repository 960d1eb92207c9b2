"""You return the first window that has everything, but a shorter one may come later."""

from collections import Counter


def min_window(text: str, letters: str) -> str:
    needed = Counter(letters)
    missing = len(letters)
    left = 0
    for right, letter in enumerate(text):
        missing -= needed[letter] > 0
        needed[letter] -= 1
        if missing == 0:
            while needed[text[left]] < 0:
                needed[text[left]] += 1
                left += 1
            return text[left : right + 1]
    return ""
