"""Put each number into every gap of every order of the numbers before it.

Time: O(n * n!). Space: O(n * n!).
"""


def permutations(numbers: list[int]) -> list[list[int]]:
    orders: list[list[int]] = [[]]
    for number in numbers:
        orders = [
            [*order[:gap], number, *order[gap:]]
            for order in orders
            for gap in range(len(order) + 1)
        ]
    return orders
