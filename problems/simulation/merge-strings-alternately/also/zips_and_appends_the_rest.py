"""Zip the common part, then append what is left of either string.

Time: O(n + m). Space: O(n + m).
"""


def merge_alternately(first: str, second: str) -> str:
    merged: list[str] = []
    for one, other in zip(first, second, strict=False):
        merged.append(one)
        merged.append(other)
    common = min(len(first), len(second))
    merged.append(first[common:])
    merged.append(second[common:])
    return "".join(merged)
