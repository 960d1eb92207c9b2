"""Try for the first person to go alone or with each other one, and recurse on the rest.

Time: exponential. Space: O(n²).
"""


def fewest_boats(people: list[int], limit: int) -> int:
    if not people:
        return 0
    first, rest = people[0], people[1:]
    best = 1 + fewest_boats(rest, limit)
    for index, partner in enumerate(rest):
        if first + partner <= limit:
            best = min(best, 1 + fewest_boats(rest[:index] + rest[index + 1 :], limit))
    return best
