"""You recognise numbers by `isdigit()`, which refuses "-5", so a sign passes for an operator."""


def evaluate_rpn(tokens: list[str]) -> int:
    waiting: list[int] = []
    for token in tokens:
        if token.isdigit():
            waiting.append(int(token))
            continue
        right, left = waiting.pop(), waiting.pop()
        if token == "+":
            waiting.append(left + right)
        elif token == "*":
            waiting.append(left * right)
        elif token == "/":
            waiting.append(int(left / right))
        else:
            waiting.append(left - right)
    return waiting.pop()
