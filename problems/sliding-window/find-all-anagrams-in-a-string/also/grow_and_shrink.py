"""Let the window have any length, but no letter too often.

Time: O(n + m). Space: O(a).
"""

from collections import Counter


def starts_of_anagrams(text: str, word: str) -> list[int]:
    room = Counter(word)
    starts: list[int] = []
    left = 0
    for right, letter in enumerate(text):
        room[letter] -= 1
        while room[letter] < 0:
            room[text[left]] += 1
            left += 1
        if right - left + 1 == len(word):
            starts.append(left)
    return starts
