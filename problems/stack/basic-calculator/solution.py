"""Add up with a sign; at a bracket save the outer sum and sign on a stack.

Time: O(n). Space: O(n).
"""


def calculate(expression: str) -> int:
    total, sign, number = 0, 1, 0
    outer: list[tuple[int, int]] = []
    for character in expression:
        if character.isdigit():
            number = number * 10 + int(character)
        elif character in "+-":
            total += sign * number
            number = 0
            sign = 1 if character == "+" else -1
        elif character == "(":
            outer.append((total, sign))
            total, sign = 0, 1
        elif character == ")":
            total += sign * number
            number = 0
            before, sign_before = outer.pop()
            total = before + sign_before * total
    return total + sign * number
