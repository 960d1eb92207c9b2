"""You drop only one letter after each new one, so the window may still be longer than needed."""

from collections import Counter


def min_window(text: str, letters: str) -> str:
    needed = Counter(letters)
    missing = len(letters)
    left = 0
    best = ""
    for right, letter in enumerate(text):
        if needed[letter] > 0:
            missing -= 1
        needed[letter] -= 1
        if missing == 0:
            if not best or right - left + 1 < len(best):
                best = text[left : right + 1]
            needed[text[left]] += 1
            if needed[text[left]] > 0:
                missing += 1
            left += 1
    return best
