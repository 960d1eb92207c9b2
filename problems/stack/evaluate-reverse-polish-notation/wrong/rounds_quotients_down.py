"""You divide with `//`, which rounds down, so a negative quotient comes out one too small."""


def evaluate_rpn(tokens: list[str]) -> int:
    waiting: list[int] = []
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
            waiting.append(left // right)
    return waiting.pop()
