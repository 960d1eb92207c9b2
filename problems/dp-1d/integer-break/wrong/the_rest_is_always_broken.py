"""You always break the rest, but a rest of 2 or 3 is better left whole."""


def integer_break(n: int) -> int:
    best = [1] * (n + 1)
    for number in range(2, n + 1):
        for part in range(1, number):
            best[number] = max(best[number], part * best[number - part])
    return best[n]
