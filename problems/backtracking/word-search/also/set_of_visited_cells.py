"""Keep the cells of the path in a set and leave the board alone.

Time: O(rows * columns * 3^length). Space: O(rows * columns + length).
"""

from collections.abc import Iterator


def word_exists(board: list[list[str]], word: str) -> bool:
    letters = {(r, c): letter for r, line in enumerate(board) for c, letter in enumerate(line)}
    path: set[tuple[int, int]] = set()

    def beside(cell: tuple[int, int]) -> Iterator[tuple[int, int]]:
        row, column = cell
        yield from ((row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1))

    def spells(cell: tuple[int, int], position: int) -> bool:
        if cell in path or letters.get(cell) != word[position]:
            return False
        if position == len(word) - 1:
            return True
        path.add(cell)
        found = any(spells(neighbor, position + 1) for neighbor in beside(cell))
        path.remove(cell)
        return found

    return any(spells(cell, 0) for cell in letters)
