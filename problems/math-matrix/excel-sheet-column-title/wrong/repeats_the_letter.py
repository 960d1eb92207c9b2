"""You repeat the last letter for each block of 26, but the letters in front count on as well."""


def convert_to_title(column_number: int) -> str:
    block, digit = divmod(column_number - 1, 26)
    return chr(ord("A") + digit) * min(block + 1, 7)
