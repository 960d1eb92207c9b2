"""Spell out every way on the board up to the longest word, and keep what is a word: exponential."""


def find_words(board: list[list[str]], words: list[str]) -> list[str]:
    cells = {(r, c): letter for r, row in enumerate(board) for c, letter in enumerate(row)}
    longest = max(map(len, words), default=0)
    spelled = set()
    ways = [[cell] for cell in cells]
    for way in ways:
        spelled.add("".join(cells[cell] for cell in way))
        row, column = way[-1]
        for cell in ((row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1)):
            if len(way) < longest and cell in cells and cell not in way:
                ways.append([*way, cell])
    return [word for word in words if word in spelled]
