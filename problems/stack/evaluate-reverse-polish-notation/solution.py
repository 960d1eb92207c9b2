"""Let numbers wait on a stack; each operator takes the two newest and puts its result back.

Time: O(n). Space: O(n).
"""


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
            waiting.append(int(left / right))
    return waiting.pop()
