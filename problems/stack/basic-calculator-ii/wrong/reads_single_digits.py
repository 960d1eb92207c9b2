"""You keep only the last digit of a number, but a number may have several digits."""


def calculate(expression: str) -> int:
    terms: list[int] = []
    number, operator = 0, "+"
    for character in expression + "+":
        if character.isdigit():
            number = int(character)
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
