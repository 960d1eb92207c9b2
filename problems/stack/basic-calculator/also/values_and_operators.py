"""Keep one stack of values and one of operators, and apply an operator when the next one comes.

Time: O(n). Space: O(n).
"""


def calculate(expression: str) -> int:
    values: list[int] = []
    operators: list[str] = []
    operand_next = True
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
            operand_next = False
        elif character == "(":
            operators.append(character)
            operand_next = True
        elif character == ")":
            while operators[-1] != "(":
                apply(values, operators.pop())
            operators.pop()
        elif character in "+-":
            if operand_next:
                values.append(0)
            while operators and operators[-1] != "(":
                apply(values, operators.pop())
            operators.append(character)
            operand_next = True
    while operators:
        apply(values, operators.pop())
    return values[0]


def apply(values: list[int], operator: str) -> None:
    right = values.pop()
    left = values.pop()
    values.append(left + right if operator == "+" else left - right)
