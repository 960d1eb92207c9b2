"""Let each live cell add 1 to its neighbours in a dictionary, as on an unbounded board.

Time: O(rows · columns). Space: O(rows · columns).
"""

from collections import Counter


def game_of_life(board: list[list[int]]) -> None:
    alive: Counter[tuple[int, int]] = Counter()
    for row, line in enumerate(board):
        for column, cell in enumerate(line):
            if cell == 1:
                for r in range(row - 1, row + 2):
                    for c in range(column - 1, column + 2):
                        if (r, c) != (row, column):
                            alive[r, c] += 1
    for row, line in enumerate(board):
        for column, cell in enumerate(line):
            near = alive[row, column]
            line[column] = int(near == 3 or (near == 2 and cell == 1))
