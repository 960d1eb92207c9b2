"""Take the first letter off one string, then swap the two, until both are empty.

Time: O((n + m)²). Space: O(n + m).
"""


def merge_alternately(first: str, second: str) -> str:
    if first == "":
        return second
    return first[0] + merge_alternately(second, first[1:])
