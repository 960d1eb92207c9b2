"""You round a quotient to the nearest number, but its fraction must be dropped."""


def evaluate_rpn(tokens: list[str]) -> int:
    waiting: list[int] = []
    for token in tokens:
        if token not in ("+", "-", "*", "/"):
            waiting.append(int(token))
            continue
        right = waiting.pop()
        left = waiting.pop()
        if token == "+":
            waiting.append(left + right)
        elif token == "-":
            waiting.append(left - right)
        elif token == "*":
            waiting.append(left * right)
        else:
            waiting.append(round(left / right))
    return waiting.pop()
