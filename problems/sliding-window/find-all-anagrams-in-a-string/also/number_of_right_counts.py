"""Keep the differences of the counts, and how many letters have the right one.

Time: O(n + m). Space: O(a).
"""

from collections import Counter


def starts_of_anagrams(text: str, word: str) -> list[int]:
    missing = Counter(word)
    right_counts = 0
    starts: list[int] = []
    for right, letter in enumerate(text):
        if letter in missing:
            missing[letter] -= 1
            if missing[letter] == 0:
                right_counts += 1
        left = right - len(word)
        if left >= 0 and text[left] in missing:
            if missing[text[left]] == 0:
                right_counts -= 1
            missing[text[left]] += 1
        if right_counts == len(missing):
            starts.append(left + 1)
    return starts
