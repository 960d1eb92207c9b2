"""Write all strings of 2n brackets and keep those in which every bracket has a partner.

Time: O(n * 4^n). Space: O(n).
"""

from itertools import product


def generate_parentheses(pairs: int) -> list[str]:
    every = ("".join(brackets) for brackets in product("()", repeat=2 * pairs))
    return [text for text in every if is_balanced(text)]


def is_balanced(text: str) -> bool:
    height = 0
    for bracket in text:
        height += 1 if bracket == "(" else -1
        if height < 0:
            return False
    return height == 0
