"""Grow all paths of the word's length, cell by cell, and read each of them.

Time: O((rows * columns)² * 3^length). Space: O(rows * columns * 3^length).
"""


def word_exists(board: list[list[str]], word: str) -> bool:
    cells = [(row, column) for row in range(len(board)) for column in range(len(board[0]))]
    paths = [[cell] for cell in cells]
    for _ in word[1:]:
        paths = [
            [*path, cell]
            for path in paths
            for cell in cells
            if cell not in path and are_neighbours(cell, path[-1])
        ]
    return any("".join(board[row][column] for row, column in path) == word for path in paths)


def are_neighbours(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return abs(one[0] - other[0]) + abs(one[1] - other[1]) == 1
