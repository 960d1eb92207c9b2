"""Write the largest value that fits, and the rest recursively.

Time: O(1). Space: O(1).
"""

VALUES = {1000: "M", 900: "CM", 500: "D", 400: "CD", 100: "C", 90: "XC", 50: "L"}
SMALL = {40: "XL", 10: "X", 9: "IX", 5: "V", 4: "IV", 1: "I"}


def int_to_roman(number: int) -> str:
    for value, symbols in (VALUES | SMALL).items():
        if number >= value:
            return symbols + int_to_roman(number - value)
    return ""
