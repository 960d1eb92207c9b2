"""Count the weights, and let two pointers walk over them instead of sorting.

Time: O(n + limit). Space: O(limit).
"""


def fewest_boats(people: list[int], limit: int) -> int:
    count = [0] * (limit + 1)
    for weight in people:
        count[weight] += 1
    light, heavy = 1, limit
    boats = 0
    while light <= heavy:
        if count[heavy] == 0:
            heavy -= 1
        elif count[light] == 0:
            light += 1
        else:
            count[heavy] -= 1
            boats += 1
            if light + heavy <= limit and count[light] > 0:
                count[light] -= 1
    return boats
