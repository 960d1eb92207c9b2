"""You do not begin a new number behind an operator, so its digits are put behind those of the
number before.
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
            operator = character
    return sum(terms)
