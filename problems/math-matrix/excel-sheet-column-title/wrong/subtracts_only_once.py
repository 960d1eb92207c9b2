"""You subtract 1 once before the loop, but each further letter counts from 1 again."""


def convert_to_title(column_number: int) -> str:
    rest = column_number - 1
    title = chr(ord("A") + rest % 26)
    rest //= 26
    while rest > 0:
        title = chr(ord("A") + rest % 26) + title
        rest //= 26
    return title
