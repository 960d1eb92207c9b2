"""Swap each remaining number to the front in turn, go on behind it, and swap back.

Time: O(n * n!). Space: O(n) besides the answer.
"""


def permutations(numbers: list[int]) -> list[list[int]]:
    order = numbers.copy()
    found: list[list[int]] = []

    def explore(first: int) -> None:
        if first == len(order):
            found.append(order.copy())
            return
        for other in range(first, len(order)):
            order[first], order[other] = order[other], order[first]
            explore(first + 1)
            order[first], order[other] = order[other], order[first]

    explore(0)
    return found
