"""You drop the fraction only at the end, but every quotient must be cut before it is used."""


def evaluate_rpn(tokens: list[str]) -> int:
    waiting: list[float] = []
    for token in tokens:
        if token not in ("+", "-", "*", "/"):
            waiting.append(int(token))
            continue
        right, left = waiting.pop(), waiting.pop()
        if token == "+":
            waiting.append(left + right)
        elif token == "-":
            waiting.append(left - right)
        elif token == "*":
            waiting.append(left * right)
        else:
            waiting.append(left / right)
    return int(waiting.pop())
