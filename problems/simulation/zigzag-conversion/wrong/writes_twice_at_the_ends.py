"""You write two characters in the end rows before you go on, but you turn round at once."""


def convert(letters: str, row_count: int) -> str:
    down = list(range(row_count))
    pattern = down + down[::-1]
    rows = [""] * row_count
    for position, letter in enumerate(letters):
        rows[pattern[position % len(pattern)]] += letter
    return "".join(rows)
