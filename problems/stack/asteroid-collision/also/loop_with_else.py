"""Push from the else branch of the loop, which runs if the asteroid was not destroyed.

Time: O(n). Space: O(n).
"""


def asteroid_collision(asteroids: list[int]) -> list[int]:
    remaining: list[int] = []
    for asteroid in asteroids:
        while remaining and remaining[-1] > 0 > asteroid:
            top = remaining[-1]
            if top < -asteroid:
                remaining.pop()
                continue
            if top == -asteroid:
                remaining.pop()
            break
        else:
            remaining.append(asteroid)
    return remaining
