"""You write the number in base 26 with A as zero, but no letter stands for zero here."""


def convert_to_title(column_number: int) -> str:
    title = ""
    while column_number > 0:
        column_number, digit = divmod(column_number, 26)
        title = chr(ord("A") + digit) + title
    return title
