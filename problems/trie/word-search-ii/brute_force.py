"""Spell every path on the board up to the longest word, and keep the words that occur.

Time: O(cells · 3^longest). Space: O(cells · 3^longest).
"""


def find_words(board: list[list[str]], words: list[str]) -> list[str]:
    cells = {(r, c): letter for r, row in enumerate(board) for c, letter in enumerate(row)}
    longest = max(map(len, words), default=0)
    spelled = set()
    paths = [[cell] for cell in cells]
    for path in paths:
        spelled.add("".join(cells[cell] for cell in path))
        row, column = path[-1]
        for cell in ((row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1)):
            if len(path) < longest and cell in cells and cell not in path:
                paths.append([*path, cell])
    return [word for word in words if word in spelled]
