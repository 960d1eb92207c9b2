"""You count letters from A = 1, but no letter fits remainder 0: a multiple of 26 ends with @."""


def convert_to_title(column_number: int) -> str:
    title = ""
    while column_number > 0:
        column_number, digit = divmod(column_number, 26)
        title = chr(ord("A") - 1 + digit) + title
    return title
