"""You let an asteroid that flies left meet every one before it, but two that both fly left never
meet.
"""


def asteroid_collision(asteroids: list[int]) -> list[int]:
    remaining: list[int] = []
    for asteroid in asteroids:
        alive = True
        while alive and asteroid < 0 and remaining:
            top = abs(remaining[-1])
            if top >= -asteroid:
                alive = False
            if top <= -asteroid:
                remaining.pop()
        if alive:
            remaining.append(asteroid)
    return remaining
