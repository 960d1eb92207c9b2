"""Slide over the places of needed letters only: O(m + n) time and space."""

from collections import Counter


def min_window(text: str, letters: str) -> str:
    needed = Counter(letters)
    places = [place for place, letter in enumerate(text) if letter in needed]
    kinds_missing = len(needed)
    left = 0
    best: tuple[int, int, int] | None = None
    for right in places:
        needed[text[right]] -= 1
        kinds_missing -= needed[text[right]] == 0
        while kinds_missing == 0:
            start = places[left]
            window = right - start, start, right + 1
            best = min(best or window, window)
            kinds_missing += needed[text[start]] == 0
            needed[text[start]] += 1
            left += 1
    return text[best[1] : best[2]] if best else ""
