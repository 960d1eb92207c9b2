"""Go from right to left and subtract what is smaller than the symbol before.

Time: O(n). Space: O(1).
"""


def roman_to_int(numeral: str) -> int:
    values = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
    total = right = 0
    for symbol in reversed(numeral):
        value = values[symbol]
        if value < right:
            total -= value
        else:
            total += value
        right = value
    return total
