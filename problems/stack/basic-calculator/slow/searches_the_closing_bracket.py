"""You search the closing bracket of each bracket and copy what is inside, which reads nested
parts again and again: O(n²).
"""


def calculate(expression: str) -> int:
    total, sign, number, position = 0, 1, 0, 0
    while position < len(expression):
        character = expression[position]
        if character.isdigit():
            number = number * 10 + int(character)
        elif character in "+-":
            total += sign * number
            number = 0
            sign = 1 if character == "+" else -1
        elif character == "(":
            start = position + 1
            still_open = 1
            while still_open:
                position += 1
                still_open += (expression[position] == "(") - (expression[position] == ")")
            number = calculate(expression[start:position])
        position += 1
    return total + sign * number
