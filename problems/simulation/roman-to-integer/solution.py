"""Add each symbol, or subtract it if the next one is worth more.

Time: O(n). Space: O(1).
"""

VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}


def roman_to_int(numeral: str) -> int:
    total = 0
    for i in range(len(numeral)):
        value = VALUES[numeral[i]]
        if i + 1 < len(numeral) and value < VALUES[numeral[i + 1]]:
            total -= value
        else:
            total += value
    return total
