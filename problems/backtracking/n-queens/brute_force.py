"""Assign different columns to the rows in every order, and keep what has no shared diagonal.

Time: O(n² * n!). Space: O(n).
"""

from itertools import combinations, permutations


def n_queens(size: int) -> list[list[str]]:
    return [
        ["".join("Q" if column == queen else "." for column in range(size)) for queen in queens]
        for queens in permutations(range(size))
        if all(
            abs(queens[upper] - queens[lower]) != lower - upper
            for upper, lower in combinations(range(size), 2)
        )
    ]
