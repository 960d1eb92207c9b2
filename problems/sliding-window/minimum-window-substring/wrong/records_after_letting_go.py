"""You record the window after a needed letter has left, so it lacks one on the left."""

from collections import Counter


def min_window(text: str, letters: str) -> str:
    needed = Counter(letters)
    missing = len(letters)
    left = 0
    best = ""
    for right, letter in enumerate(text):
        missing -= needed[letter] > 0
        needed[letter] -= 1
        complete = missing == 0
        while missing == 0:
            needed[text[left]] += 1
            missing += needed[text[left]] > 0
            left += 1
        if complete and (not best or right - left + 1 < len(best)):
            best = text[left : right + 1]
    return best
