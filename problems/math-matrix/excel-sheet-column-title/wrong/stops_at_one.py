"""You stop as soon as 1 is left, so a leading A is lost."""


def convert_to_title(column_number: int) -> str:
    title = ""
    while column_number > 1:
        column_number, digit = divmod(column_number - 1, 26)
        title = chr(ord("A") + digit) + title
    return title
