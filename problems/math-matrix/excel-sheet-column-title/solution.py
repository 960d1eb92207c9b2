"""Take letters off the end by remainder, subtracting 1 first because no letter stands for zero.

Time: O(number of letters). Space: O(number of letters).
"""


def convert_to_title(column_number: int) -> str:
    letters: list[str] = []
    while column_number > 0:
        column_number, digit = divmod(column_number - 1, 26)
        letters.append(chr(ord("A") + digit))
    letters.reverse()
    return "".join(letters)
