"""You divide a negative term with `//`, which rounds down, but the fraction must be dropped."""


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
                terms.append(terms.pop() // number)
            number, operator = 0, character
    return sum(terms)
