"""You let the new asteroid fly on after it met one of its own size, but then both explode."""


def asteroid_collision(asteroids: list[int]) -> list[int]:
    remaining: list[int] = []
    for asteroid in asteroids:
        alive = True
        while alive and asteroid < 0 and remaining and remaining[-1] > 0:
            if remaining[-1] > -asteroid:
                alive = False
            else:
                remaining.pop()
        if alive:
            remaining.append(asteroid)
    return remaining
