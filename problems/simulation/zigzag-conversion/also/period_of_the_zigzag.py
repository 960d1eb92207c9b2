"""Collect each row by the period of the zigzag, without lists for the rows.

Time: O(n). Space: O(n), the answer.
"""


def convert(letters: str, row_count: int) -> str:
    if row_count == 1:
        return letters
    period = 2 * row_count - 2
    answer: list[str] = []
    for row in range(min(row_count, len(letters))):
        for start in range(row, len(letters), period):
            answer.append(letters[start])
            upwards = start + period - 2 * row
            if 0 < row < row_count - 1 and upwards < len(letters):
                answer.append(letters[upwards])
    return "".join(answer)
