"""You do not limit the value to 32 bits, which Python does not do for you."""


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
    return sign * value
