"""You subtract 1 for the letter but not for the quotient, so Z raises the letter before it."""


def convert_to_title(column_number: int) -> str:
    title = ""
    while column_number > 0:
        title = chr(ord("A") + (column_number - 1) % 26) + title
        column_number //= 26
    return title
