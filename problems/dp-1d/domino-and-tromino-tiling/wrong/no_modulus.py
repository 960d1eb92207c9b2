"""You return the number itself, but it has to be taken modulo 1,000,000,007."""


def num_tilings(n: int) -> int:
    before, here, corner = 1, 1, 0
    for _ in range(2, n + 1):
        before, here, corner = here, here + before + 2 * corner, corner + before
    return here
