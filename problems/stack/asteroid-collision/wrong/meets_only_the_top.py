"""You let a new asteroid meet only one other, but a large one flies on and may destroy many."""


def asteroid_collision(asteroids: list[int]) -> list[int]:
    remaining: list[int] = []
    for asteroid in asteroids:
        if not (remaining and remaining[-1] > 0 > asteroid):
            remaining.append(asteroid)
        elif remaining[-1] < -asteroid:
            remaining[-1] = asteroid
        elif remaining[-1] == -asteroid:
            remaining.pop()
    return remaining
