"""You skip the brackets, so a minus before one only concerns the first number in it."""


def calculate(expression: str) -> int:
    total, sign, number = 0, 1, 0
    for character in expression:
        if character.isdigit():
            number = number * 10 + int(character)
        elif character in "+-":
            total += sign * number
            number = 0
            sign = 1 if character == "+" else -1
    return total + sign * number
