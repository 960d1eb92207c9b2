"""You search the next product from the start after each replacement: O(n²)."""


def calculate(expression: str) -> int:
    for operator in "+-*/":
        expression = expression.replace(operator, f" {operator} ")
    parts = expression.split()
    for operators in ("*/", "+-"):
        while any(part in operators for part in parts):
            place = next(place for place, part in enumerate(parts) if part in operators)
            left, right = int(parts[place - 1]), int(parts[place + 1])
            value = {
                "+": left + right,
                "-": left - right,
                "*": left * right,
                "/": left // right if right else 0,
            }[parts[place]]
            parts[place - 1 : place + 2] = [str(value)]
    return int(parts[0])
