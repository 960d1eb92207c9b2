"""You let the number itself stay whole, but it must be broken into at least two parts."""


def integer_break(n: int) -> int:
    best = [1] * (n + 1)
    for number in range(2, n + 1):
        best[number] = number
        for part in range(1, number):
            best[number] = max(best[number], part * best[number - part])
    return best[n]
