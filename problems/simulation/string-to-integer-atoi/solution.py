"""Move one cursor: skip spaces, read a sign, build the value digit by digit, and limit it.

Time: O(n). Space: O(1).
"""

SMALLEST = -(2**31)
LARGEST = 2**31 - 1


def my_atoi(line: str) -> int:
    position = 0
    while position < len(line) and line[position] == " ":
        position += 1

    sign = 1
    if position < len(line) and line[position] in "+-":
        if line[position] == "-":
            sign = -1
        position += 1

    value = 0
    while position < len(line) and line[position].isdigit():
        value = value * 10 + int(line[position])
        if sign * value > LARGEST:
            return LARGEST
        if sign * value < SMALLEST:
            return SMALLEST
        position += 1
    return sign * value
