"""You keep one sign for all open brackets, so at each closing one it is plus again, and the
outer minus is lost.
"""


def calculate(expression: str) -> int:
    total, number = 0, 0
    sign, around = 1, 1
    for character in expression:
        if character.isdigit():
            number = number * 10 + int(character)
            continue
        total += sign * number
        number = 0
        if character in "+-":
            sign = around if character == "+" else -around
        elif character == "(":
            around = sign
        elif character == ")":
            around = 1
    return total + sign * number
