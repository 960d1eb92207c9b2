"""Search the first operator from the start after every step: O(n²), as one does it on paper."""


def evaluate_rpn(tokens: list[str]) -> int:
    rest = list(tokens)
    while len(rest) > 1:
        place = 0
        while rest[place] not in ("+", "-", "*", "/"):
            place += 1
        left, right = int(rest[place - 2]), int(rest[place - 1])
        if rest[place] == "+":
            value = left + right
        elif rest[place] == "-":
            value = left - right
        elif rest[place] == "*":
            value = left * right
        else:
            value = int(left / right)
        rest[place - 2 : place + 1] = [str(value)]
    return int(rest[0])
