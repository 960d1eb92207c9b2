"""Pair each letter with an equal one that waits in a set; one letter may stand in the middle.

Time: O(n). Space: O(1), 52 letters.
"""


def longest_palindrome(letters: str) -> int:
    waiting: set[str] = set()
    pairs = 0
    for letter in letters:
        if letter in waiting:
            waiting.remove(letter)
            pairs += 1
        else:
            waiting.add(letter)
    if waiting:
        return 2 * pairs + 1
    return 2 * pairs
