"""Sort, then go from each order to the next larger one until there is none.

Time: O(n * n!). Space: O(n) besides the answer.
"""


def permute_unique(numbers: list[int]) -> list[list[int]]:
    order = sorted(numbers)
    found = [order.copy()]
    while True:
        place = len(order) - 2
        while place >= 0 and order[place] >= order[place + 1]:
            place -= 1
        if place < 0:
            return found
        larger = len(order) - 1
        while order[larger] <= order[place]:
            larger -= 1
        order[place], order[larger] = order[larger], order[place]
        order[place + 1 :] = order[place + 1 :][::-1]
        found.append(order.copy())
