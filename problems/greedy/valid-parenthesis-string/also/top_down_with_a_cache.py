"""Recurse with a cache over position and open brackets, top-down.

Time: O(n²). Space: O(n²).
"""

from functools import cache


def is_balanced(text: str) -> bool:
    @cache
    def fits(position: int, opened: int) -> bool:
        if opened < 0:
            return False
        if position == len(text):
            return opened == 0
        if text[position] == "(":
            return fits(position + 1, opened + 1)
        if text[position] == ")":
            return fits(position + 1, opened - 1)
        return (
            fits(position + 1, opened)
            or fits(position + 1, opened + 1)
            or fits(position + 1, opened - 1)
        )

    return fits(0, 0)
