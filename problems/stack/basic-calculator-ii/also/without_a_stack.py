"""Keep the sum of the finished terms and the newest term.

Time: O(n). Space: O(1).
"""


def calculate(expression: str) -> int:
    total, term = 0, 0
    number, operator = 0, "+"
    for character in expression + "+":
        if character.isdigit():
            number = number * 10 + int(character)
        elif character != " ":
            if operator == "*":
                term *= number
            elif operator == "/":
                term = int(term / number)
            else:
                total += term
                term = number if operator == "+" else -number
            number, operator = 0, character
    return total + term
