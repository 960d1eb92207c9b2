"""You limit the value before the sign is applied: the smallest number is cut by one."""


def my_atoi(line: str) -> int:
    position, sign = 0, 1
    while position < len(line) and line[position] == " ":
        position += 1
    if position < len(line) and line[position] in "+-":
        sign = -1 if line[position] == "-" else 1
        position += 1
    value = 0
    while position < len(line) and line[position].isdigit():
        value = value * 10 + int(line[position])
        position += 1
    return sign * min(value, 2**31 - 1)
