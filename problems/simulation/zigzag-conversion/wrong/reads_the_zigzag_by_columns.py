"""You return the characters as they were written, but the rows are to be read one by one."""


def convert(letters: str, row_count: int) -> str:
    return letters
