"""Carry the lowest and the highest number of brackets that may be open.

Time: O(n). Space: O(1).
"""


def is_balanced(text: str) -> bool:
    low = high = 0
    for sign in text:
        if sign == "(":
            low, high = low + 1, high + 1
        elif sign == ")":
            low, high = low - 1, high - 1
        else:
            low, high = low - 1, high + 1
        if high < 0:
            return False
        low = max(low, 0)
    return low == 0
