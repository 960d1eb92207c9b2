"""You apply all products before all quotients, but they have the same rank and go from left to
right.
"""

RANK = {"+": 1, "-": 1, "*": 3, "/": 2}


def calculate(expression: str) -> int:
    values: list[int] = []
    operators: list[str] = []
    number = 0
    for character in expression:
        if character.isdigit():
            number = number * 10 + int(character)
        elif character in RANK:
            values.append(number)
            number = 0
            while operators and RANK[operators[-1]] >= RANK[character]:
                apply(values, operators.pop())
            operators.append(character)
    values.append(number)
    while operators:
        apply(values, operators.pop())
    return values[0]


def apply(values: list[int], operator: str) -> None:
    right = values.pop()
    left = values.pop()
    if operator == "+":
        values.append(left + right)
    elif operator == "-":
        values.append(left - right)
    elif operator == "*":
        values.append(left * right)
    else:
        values.append(int(left / right))
