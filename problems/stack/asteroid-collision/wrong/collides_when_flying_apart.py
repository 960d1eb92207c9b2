"""You let any two of opposite direction collide, but one that flies left and one that flies
right behind it fly apart.
"""


def asteroid_collision(asteroids: list[int]) -> list[int]:
    remaining: list[int] = []
    for asteroid in asteroids:
        alive = True
        while alive and remaining and (remaining[-1] > 0) != (asteroid > 0):
            top = abs(remaining[-1])
            if top >= abs(asteroid):
                alive = False
            if top <= abs(asteroid):
                remaining.pop()
        if alive:
            remaining.append(asteroid)
    return remaining
