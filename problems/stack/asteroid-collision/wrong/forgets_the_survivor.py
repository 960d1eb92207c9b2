"""You do not push an asteroid that has destroyed all it met, but it is left over."""


def asteroid_collision(asteroids: list[int]) -> list[int]:
    remaining: list[int] = []
    for asteroid in asteroids:
        if asteroid > 0 or not remaining or remaining[-1] < 0:
            remaining.append(asteroid)
            continue
        while remaining and 0 < remaining[-1] < -asteroid:
            remaining.pop()
        if remaining and remaining[-1] == -asteroid:
            remaining.pop()
    return remaining
