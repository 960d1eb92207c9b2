"""You append the letters as they come, from the last to the first, and never reverse them."""


def convert_to_title(column_number: int) -> str:
    title = ""
    while column_number > 0:
        column_number, digit = divmod(column_number - 1, 26)
        title += chr(ord("A") + digit)
    return title
