"""Search from both ends, always from the smaller side, until they meet.

Time: O(words * length²). Space: O(words * length).
"""

from string import ascii_lowercase


def ladder_length(begin: str, end: str, words: list[str]) -> int:
    unused = set(words)
    if end not in unused:
        return 0
    front, back = {begin}, {end}
    rungs = 1
    while front and back:
        if len(front) > len(back):
            front, back = back, front
        unused -= front
        rungs += 1
        near = {
            f"{word[:place]}{letter}{word[place + 1 :]}"
            for word in front
            for place in range(len(word))
            for letter in ascii_lowercase
        }
        if near & back:
            return rungs
        front = near & unused
    return 0
