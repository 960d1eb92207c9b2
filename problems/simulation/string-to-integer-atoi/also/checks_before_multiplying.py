"""Compare with the limit before multiplying, as integers of 32 bits would require.

Time: O(n). Space: O(1).
"""

LIMIT = 2147483647


def my_atoi(line: str) -> int:
    position = 0
    while position < len(line) and line[position] == " ":
        position += 1
    negative = False
    if position < len(line) and line[position] in "+-":
        negative = line[position] == "-"
        position += 1
    value = 0
    while position < len(line) and "0" <= line[position] <= "9":
        digit = ord(line[position]) - ord("0")
        if value > LIMIT // 10 or (value == LIMIT // 10 and digit > LIMIT % 10):
            return -LIMIT - 1 if negative else LIMIT
        value = value * 10 + digit
        position += 1
    return -value if negative else value
