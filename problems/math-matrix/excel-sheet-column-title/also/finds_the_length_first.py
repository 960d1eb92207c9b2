"""Skip the blocks of shorter titles, then write what is left in plain base 26.

Time: O(number of letters). Space: O(number of letters).
"""


def convert_to_title(column_number: int) -> str:
    rest = column_number - 1
    length, block = 1, 26
    while rest >= block:
        rest -= block
        block *= 26
        length += 1
    letters = ["A"] * length
    for place in range(length - 1, -1, -1):
        rest, digit = divmod(rest, 26)
        letters[place] = chr(ord("A") + digit)
    return "".join(letters)
