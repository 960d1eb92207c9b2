"""Add up all symbols, then subtract twice the first one of each pair that occurs.

Time: O(7 * n). Space: O(1).
"""


def roman_to_int(numeral: str) -> int:
    total = 0
    values = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
    for symbol, value in values.items():
        total += value * numeral.count(symbol)
    for pair in ("IV", "IX", "XL", "XC", "CD", "CM"):
        if pair in numeral:
            total -= 2 * values[pair[0]]
    return total
