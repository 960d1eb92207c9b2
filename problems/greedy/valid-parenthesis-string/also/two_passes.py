"""Walk twice: from the left stars may open, from the right they may close.

Time: O(n). Space: O(1).
"""


def is_balanced(text: str) -> bool:
    height = 0
    for sign in text:
        height += -1 if sign == ")" else 1
        if height < 0:
            return False
    height = 0
    for sign in reversed(text):
        height += -1 if sign == "(" else 1
        if height < 0:
            return False
    return True
