"""Look the operator up in a table of functions.

Time: O(n). Space: O(n).
"""

import operator
from collections.abc import Callable

OPERATORS: dict[str, Callable[[int, int], int]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": lambda left, right: int(left / right),
}


def evaluate_rpn(tokens: list[str]) -> int:
    waiting: list[int] = []
    for token in tokens:
        if token in OPERATORS:
            right, left = waiting.pop(), waiting.pop()
            waiting.append(OPERATORS[token](left, right))
        else:
            waiting.append(int(token))
    return waiting.pop()
