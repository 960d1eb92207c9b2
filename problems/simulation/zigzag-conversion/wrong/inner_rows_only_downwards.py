"""You collect each row by the period alone and miss the characters on the way up."""


def convert(letters: str, row_count: int) -> str:
    period = max(1, 2 * row_count - 2)
    return "".join(letters[row::period] for row in range(row_count))
