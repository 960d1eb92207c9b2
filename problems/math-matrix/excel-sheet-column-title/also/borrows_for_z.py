"""Divide first, and read remainder 0 as Z with one borrowed from the quotient.

Time: O(number of letters). Space: O(number of letters).
"""


def convert_to_title(column_number: int) -> str:
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    title = ""
    while column_number:
        column_number, digit = divmod(column_number, 26)
        if digit == 0:
            digit = 26
            column_number -= 1
        title = alphabet[digit - 1] + title
    return title
