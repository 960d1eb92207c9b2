"""Use the front of the list as the stack and an index as its top.

Time: O(n). Space: O(1).
"""


def asteroid_collision(asteroids: list[int]) -> list[int]:
    top = -1
    for asteroid in asteroids:
        alive = True
        while alive and asteroid < 0 and top >= 0 and asteroids[top] > 0:
            if asteroids[top] >= -asteroid:
                alive = False
            if asteroids[top] <= -asteroid:
                top -= 1
        if alive:
            top += 1
            asteroids[top] = asteroid
    return asteroids[: top + 1]
