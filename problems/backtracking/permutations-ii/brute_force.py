"""Build all orders, copies taken for different, and drop those that are there already.

Time: O(n * n!) on average. Space: O(n * n!).
"""


def permute_unique(numbers: list[int]) -> list[list[int]]:
    orders: set[tuple[int, ...]] = {()}
    for number in numbers:
        longer = set()
        for order in orders:
            for place in range(len(order) + 1):
                longer.add((*order[:place], number, *order[place:]))
        orders = longer
    return [list(order) for order in orders]
