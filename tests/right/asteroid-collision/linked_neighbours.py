def asteroid_collision(asteroids):
    n = len(asteroids)
    left = list(range(-1, n - 1))
    right = list(range(1, n + 1))
    alive = [True] * n

    def remove(i):
        alive[i] = False
        if left[i] >= 0:
            right[left[i]] = right[i]
        if right[i] < n:
            left[right[i]] = left[i]

    i = 0
    while i < n:
        j = left[i]
        if j < 0 or not (asteroids[j] > 0 > asteroids[i]):
            i = right[i]
            continue
        sizes = asteroids[j] + asteroids[i]
        following = right[i]
        if sizes <= 0:
            remove(j)
        if sizes >= 0:
            remove(i)
            i = following
    return tuple(a for a, living in zip(asteroids, alive) if living)
