"""Read both strings at one index, append the letters to a list, and join once.

Time: O(n + m). Space: O(n + m).
"""


def merge_alternately(first: str, second: str) -> str:
    merged: list[str] = []
    for i in range(max(len(first), len(second))):
        if i < len(first):
            merged.append(first[i])
        if i < len(second):
            merged.append(second[i])
    return "".join(merged)
