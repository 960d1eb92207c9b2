"""You take each digit for a number of its own, but a number may have several digits."""


def calculate(expression: str) -> int:
    total, sign, number = 0, 1, 0
    outer: list[tuple[int, int]] = []
    for character in expression:
        if character.isdigit():
            number = int(character)
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
