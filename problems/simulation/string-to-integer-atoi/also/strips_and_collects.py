"""Strip the spaces, take off the sign, and collect the digits in a string.

Time: O(n). Space: O(n).
"""


def my_atoi(line: str) -> int:
    line = line.lstrip(" ")
    sign = 1
    if line.startswith(("+", "-")):
        sign = -1 if line[0] == "-" else 1
        line = line[1:]
    digits = ""
    for character in line:
        if not character.isdigit():
            break
        digits += character
    value = sign * int(digits or "0")
    return max(-(2**31), min(2**31 - 1, value))
