"""Search each letter behind the place of the one before.

Time: O(n). Space: O(1).
"""


def is_subsequence(word: str, text: str) -> bool:
    place = -1
    for letter in word:
        place = text.find(letter, place + 1)
        if place == -1:
            return False
    return True
