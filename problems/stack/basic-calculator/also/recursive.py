"""Evaluate each bracket by a call of the same function.

Time: O(n). Space: O(n).
"""


def calculate(expression: str) -> int:
    return evaluate(expression, 0)[0]


def evaluate(expression: str, position: int) -> tuple[int, int]:
    """Return the value up to the closing bracket or the end, and the position behind it."""
    total, sign, number = 0, 1, 0
    while position < len(expression):
        character = expression[position]
        position += 1
        if character.isdigit():
            number = number * 10 + int(character)
        elif character in "+-":
            total += sign * number
            number = 0
            sign = 1 if character == "+" else -1
        elif character == "(":
            number, position = evaluate(expression, position)
        elif character == ")":
            break
    return total + sign * number, position
