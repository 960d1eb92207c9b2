"""Grow all happy strings with different endings and counts, letter by letter.

Time: O(a · b · c). Space: O(a · b · c).
"""


def longest_diverse_string(a: int, b: int, c: int) -> str:
    level = {(a, b, c, ""): ""}  # what is left and the last two letters, with one such string
    while True:
        following: dict[tuple[int, int, int, str], str] = {}
        for (a, b, c, end), string in level.items():
            if a and end != "aa":
                following[a - 1, b, c, (end + "a")[-2:]] = string + "a"
            if b and end != "bb":
                following[a, b - 1, c, (end + "b")[-2:]] = string + "b"
            if c and end != "cc":
                following[a, b, c - 1, (end + "c")[-2:]] = string + "c"
        if not following:
            return min(level.values())
        level = following
