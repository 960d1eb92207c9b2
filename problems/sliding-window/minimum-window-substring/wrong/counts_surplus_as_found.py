"""You lower `missing` for each wanted letter, also when there are enough of that letter already."""

from collections import Counter


def min_window(text: str, letters: str) -> str:
    needed = Counter(letters)
    missing = len(letters)
    left = start = 0
    length = len(text) + 1
    for right, letter in enumerate(text):
        if letter in needed:
            needed[letter] -= 1
            missing -= 1
        while missing == 0:
            if right - left + 1 < length:
                start, length = left, right - left + 1
            if text[left] in needed:
                needed[text[left]] += 1
                missing += 1
            left += 1
    return text[start : start + length] if length <= len(text) else ""
