"""You let a minus at the start of a bracket take the value before the bracket as its left
operand.
"""


def calculate(expression: str) -> int:
    values: list[int] = []
    operators: list[str] = []
    position = 0
    while position < len(expression):
        character = expression[position]
        position += 1
        if character.isdigit():
            number = int(character)
            while position < len(expression) and expression[position].isdigit():
                number = number * 10 + int(expression[position])
                position += 1
            values.append(number)
        elif character == "(":
            operators.append(character)
        elif character == ")":
            while operators[-1] != "(":
                apply(values, operators.pop())
            operators.pop()
        elif character in "+-":
            if not values:
                values.append(0)
            while operators and operators[-1] != "(":
                apply(values, operators.pop())
            operators.append(character)
    while operators:
        apply(values, operators.pop())
    return values[0]


def apply(values: list[int], operator: str) -> None:
    right = values.pop()
    left = values.pop()
    values.append(left + right if operator == "+" else left - right)
