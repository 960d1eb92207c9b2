"""Assign a slice that runs backwards.

Time: O(n). Space: O(n).
"""


def reverse_string(characters: list[str]) -> None:
    characters[:] = characters[::-1]
