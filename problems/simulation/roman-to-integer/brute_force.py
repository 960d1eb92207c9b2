"""Write the numerals of 1, 2, 3, ... until one is the given one.

Time: O(4000 * n). Space: O(n).
"""

ONES = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
TENS = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"]
HUNDREDS = ["", "C", "CC", "CCC", "CD", "D", "DC", "DCC", "DCCC", "CM"]


def roman_to_int(numeral: str) -> int:
    number = 1
    while True:
        digits = f"{number % 1000:03d}"
        front = "M" * (number // 1000)
        rest = HUNDREDS[int(digits[0])] + TENS[int(digits[1])] + ONES[int(digits[2])]
        if front + rest == numeral:
            return number
        number += 1
