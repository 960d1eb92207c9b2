"""Keep only the positions of needed letters, and slide the window over that list.

Time: O(n + m). Space: O(n + k) for k different letters.
"""

from collections import Counter


def min_window(text: str, letters: str) -> str:
    needed = Counter(letters)
    places = [place for place, letter in enumerate(text) if letter in needed]
    missing = len(letters)
    best = ""
    left = 0
    for right in places:
        if needed[text[right]] > 0:
            missing -= 1
        needed[text[right]] -= 1
        while missing == 0:
            start = places[left]
            if best == "" or right - start + 1 < len(best):
                best = text[start : right + 1]
            needed[text[start]] += 1
            if needed[text[start]] > 0:
                missing += 1
            left += 1
    return best
