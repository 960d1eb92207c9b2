"""Keep the terms of the sum on a stack; products and quotients change the newest one.

Time: O(n). Space: O(n).
"""


def calculate(expression: str) -> int:
    terms: list[int] = []
    number, operator = 0, "+"
    for character in expression + "+":
        if character.isdigit():
            number = number * 10 + int(character)
        elif character != " ":
            if operator == "+":
                terms.append(number)
            elif operator == "-":
                terms.append(-number)
            elif operator == "*":
                terms.append(terms.pop() * number)
            else:
                terms.append(int(terms.pop() / number))
            number, operator = 0, character
    return sum(terms)
