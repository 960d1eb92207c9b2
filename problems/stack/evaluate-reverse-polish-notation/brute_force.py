"""Replace the first operator and its two numbers by the result until one number is left.

Time: O(n²). Space: O(n).
"""


def evaluate_rpn(tokens: list[str]) -> int:
    rest = list(tokens)
    while len(rest) > 1:
        place = next(index for index, token in enumerate(rest) if token in ("+", "-", "*", "/"))
        left, right = int(rest[place - 2]), int(rest[place - 1])
        rest[place - 2 : place + 1] = [str(result(left, rest[place], right))]
    return int(rest[0])


def result(left: int, sign: str, right: int) -> int:
    if sign == "+":
        return left + right
    if sign == "-":
        return left - right
    if sign == "*":
        return left * right
    size = abs(left) // abs(right)
    return size if (left < 0) == (right < 0) else -size
