"""You look at the character after the spaces without asking whether there is one."""


def my_atoi(line: str) -> int:
    position, sign = 0, 1
    while position < len(line) and line[position] == " ":
        position += 1
    if line[position] in "+-":
        sign = -1 if line[position] == "-" else 1
        position += 1
    value = 0
    while position < len(line) and line[position].isdigit():
        value = value * 10 + int(line[position])
        position += 1
    return max(-(2**31), min(2**31 - 1, sign * value))
