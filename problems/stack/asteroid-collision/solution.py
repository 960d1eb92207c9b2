"""Keep the asteroids that are left on a stack; one that flies left meets the top again and again.

Time: O(n). Space: O(n).
"""


def asteroid_collision(asteroids: list[int]) -> list[int]:
    remaining: list[int] = []
    for asteroid in asteroids:
        alive = True
        while alive and asteroid < 0 and remaining and remaining[-1] > 0:
            if remaining[-1] >= -asteroid:
                alive = False
            if remaining[-1] <= -asteroid:
                remaining.pop()
        if alive:
            remaining.append(asteroid)
    return remaining
