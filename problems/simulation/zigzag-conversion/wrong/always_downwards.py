"""You go back to the top row after the bottom one instead of turning round."""


def convert(letters: str, row_count: int) -> str:
    return "".join(letters[row::row_count] for row in range(row_count))
