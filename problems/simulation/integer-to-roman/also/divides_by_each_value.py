"""Divide by each value of the table and repeat its symbols.

Time: O(1). Space: O(1).
"""


def int_to_roman(number: int) -> str:
    values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1]
    symbols = ["M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"]
    answer = ""
    for value, symbol in zip(values, symbols, strict=True):
        count, number = divmod(number, value)
        answer += symbol * count
    return answer
