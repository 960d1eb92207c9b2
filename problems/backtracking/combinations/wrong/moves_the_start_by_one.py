"""You go on from start + 1 instead of number + 1, so numbers repeat and orders mix."""


def combine(n: int, k: int) -> list[list[int]]:
    found: list[list[int]] = []
    chosen: list[int] = []

    def explore(start: int) -> None:
        if len(chosen) == k:
            found.append(chosen.copy())
            return
        missing = k - len(chosen)
        for number in range(start, n - missing + 2):
            chosen.append(number)
            explore(start + 1)
            chosen.pop()

    explore(1)
    return found
