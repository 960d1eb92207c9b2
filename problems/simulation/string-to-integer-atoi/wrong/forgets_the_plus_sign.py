"""You know only the minus sign, so a number with a plus sign reads as 0."""


def my_atoi(line: str) -> int:
    position, sign = 0, 1
    while position < len(line) and line[position] == " ":
        position += 1
    if position < len(line) and line[position] == "-":
        sign = -1
        position += 1
    value = 0
    while position < len(line) and line[position].isdigit():
        value = value * 10 + int(line[position])
        position += 1
    return max(-(2**31), min(2**31 - 1, sign * value))
