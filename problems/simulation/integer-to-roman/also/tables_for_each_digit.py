"""Look up the form of each decimal digit in four tables.

Time: O(1). Space: O(1).
"""

ONES = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
TENS = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"]
HUNDREDS = ["", "C", "CC", "CCC", "CD", "D", "DC", "DCC", "DCCC", "CM"]
THOUSANDS = ["", "M", "MM", "MMM"]


def int_to_roman(number: int) -> str:
    return (
        THOUSANDS[number // 1000]
        + HUNDREDS[number // 100 % 10]
        + TENS[number // 10 % 10]
        + ONES[number % 10]
    )
