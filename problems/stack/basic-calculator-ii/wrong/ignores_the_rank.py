"""You apply all operators from left to right, but products and quotients come first."""


def calculate(expression: str) -> int:
    total = 0
    number, operator = 0, "+"
    for character in expression + "+":
        if character.isdigit():
            number = number * 10 + int(character)
        elif character != " ":
            if operator == "+":
                total += number
            elif operator == "-":
                total -= number
            elif operator == "*":
                total *= number
            else:
                total = int(total / number)
            number, operator = 0, character
    return total
