"""Let the first two neighbours that fly towards each other collide, and start again.

Time: O(n²). Space: O(n).
"""


def asteroid_collision(asteroids: list[int]) -> list[int]:
    rest = list(asteroids)
    place = meeting(rest)
    while place >= 0:
        right, left = rest[place], rest[place + 1]
        if abs(right) > abs(left):
            winners = [right]
        elif abs(right) < abs(left):
            winners = [left]
        else:
            winners = []
        rest[place : place + 2] = winners
        place = meeting(rest)
    return rest


def meeting(asteroids: list[int]) -> int:
    """Return where two neighbours fly towards each other, or -1."""
    for place in range(len(asteroids) - 1):
        if asteroids[place] > 0 > asteroids[place + 1]:
            return place
    return -1
