"""You skip signs in a loop, so that two signs are accepted where only one may stand."""


def my_atoi(line: str) -> int:
    position, sign = 0, 1
    while position < len(line) and line[position] == " ":
        position += 1
    while position < len(line) and line[position] in "+-":
        sign = -1 if line[position] == "-" else 1
        position += 1
    value = 0
    while position < len(line) and line[position].isdigit():
        value = value * 10 + int(line[position])
        position += 1
    return max(-(2**31), min(2**31 - 1, sign * value))
