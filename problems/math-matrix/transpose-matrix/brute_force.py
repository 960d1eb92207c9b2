"""Note each number with its new position, sort the notes and cut them into rows.

Time: O(rows · columns · log(rows · columns)). Space: O(rows · columns).
"""


def transpose(matrix: list[list[int]]) -> list[list[int]]:
    notes: list[tuple[int, int, int]] = []
    for row, line in enumerate(matrix):
        for column, number in enumerate(line):
            notes.append((column, row, number))
    notes.sort()
    numbers = [number for _, _, number in notes]
    width = len(matrix)
    return [numbers[start : start + width] for start in range(0, len(numbers), width)]
