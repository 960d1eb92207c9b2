"""You jump over characters that are no digits, but the first of them ends the number."""


def my_atoi(line: str) -> int:
    line = line.lstrip(" ")
    sign = -1 if line.startswith("-") else 1
    if line.startswith(("+", "-")):
        line = line[1:]
    if not line[:1].isdigit():
        return 0
    value = 0
    for character in line:
        if character.isdigit():
            value = value * 10 + int(character)
    return max(-(2**31), min(2**31 - 1, sign * value))
