"""Keep a stack of the signs of the open brackets and add each number to one total.

Time: O(n). Space: O(n).
"""


def calculate(expression: str) -> int:
    total, number = 0, 0
    sign = 1
    around = [1]
    for character in expression:
        if character.isdigit():
            number = number * 10 + int(character)
            continue
        total += sign * number
        number = 0
        if character == "+":
            sign = around[-1]
        elif character == "-":
            sign = -around[-1]
        elif character == "(":
            around.append(sign)
        elif character == ")":
            around.pop()
    return total + sign * number
