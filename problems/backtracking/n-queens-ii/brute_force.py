"""Look at every order of the columns and count those without an attack along a diagonal.

Time: O(n² * n!). Space: O(n).
"""

from itertools import permutations


def total_n_queens(n: int) -> int:
    boards = 0
    for queens in permutations(range(n)):
        attacks = [
            (a, b) for a in range(n) for b in range(a) if abs(queens[a] - queens[b]) == a - b
        ]
        if not attacks:
            boards += 1
    return boards
