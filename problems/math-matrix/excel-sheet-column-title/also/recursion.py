"""Recurse: the title of the quotient, then the last letter.

Time: O((number of letters)²). Space: O(number of letters).
"""


def convert_to_title(column_number: int) -> str:
    if column_number == 0:
        return ""
    prefix, digit = divmod(column_number - 1, 26)
    return convert_to_title(prefix) + chr(ord("A") + digit)
