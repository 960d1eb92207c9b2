"""Boards of few letters with words that lie on them or nearly; the largest words begin alike."""

import random
from math import isqrt

LARGEST = 3_000


def generate(rng: random.Random, size: int) -> tuple[list[list[str]], list[str]]:
    if size == LARGEST:
        return alike(rng, size)
    letters, side, longest = "abcdefghijklmnop", 12, 10
    if size <= 20:
        letters, side, longest = ("ab", 3, 4) if size < 4 else (rng.choice(("ab", "abc")), 4, 7)
    rows, columns = rng.randint(1, side), rng.randint(1, side)
    board = [rng.choices(letters, k=columns) for _ in range(rows)]
    words: dict[str, None] = {}
    for _ in range(max(1, size)):
        word = walk(rng, board, rng.randint(1, longest))
        if rng.random() < 0.4:
            word = word[:-1] + rng.choice(letters)
        words[word] = None
    return board, list(words)


def walk(rng: random.Random, board: list[list[str]], length: int) -> str:
    """Spell a random path over the board that now and then steps on a cell twice."""
    row, column = rng.randrange(len(board)), rng.randrange(len(board[0]))
    word = board[row][column]
    for _ in range(length - 1):
        down, right = rng.choice(((1, 0), (-1, 0), (0, 1), (0, -1)))
        row = min(max(row + down, 0), len(board) - 1)
        column = min(max(column + right, 0), len(board[0]) - 1)
        word += board[row][column]
    return word


def alike(rng: random.Random, size: int) -> tuple[list[list[str]], list[str]]:
    """Fill the board with a, and ask for words that start with many of them and end otherwise."""
    board = [["a"] * 12 for _ in range(12)]
    board[11][11] = "b"
    words: dict[str, None] = {}
    while len(words) < size:
        words["aaaaaaa" + "".join(rng.choices("bcdefghijklmnopq", k=3))] = None
    return board, list(words)


def exact(rng: random.Random, n: int) -> tuple[list[list[str]], list[str]]:
    """n cells (or a few less) in a square board of equal letters, and a word that nearly fits."""
    side = isqrt(n)
    letter, other = rng.sample("abcdefgh", 2)
    return [[letter] * side for _ in range(side)], [letter * 3 + other]


def valid(board: list[list[str]], words: list[str]) -> bool:
    """Tell whether the board is rectangular and the words are different and not empty."""
    if not board or not board[0] or any(len(row) != len(board[0]) for row in board):
        return False
    letters = all(len(cell) == 1 for row in board for cell in row)
    return letters and bool(words) and all(words) and len(set(words)) == len(words)
