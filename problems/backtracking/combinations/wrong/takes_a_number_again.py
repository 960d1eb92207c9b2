"""You go on from the same number, so a combination may hold it more than once."""


def combine(n: int, k: int) -> list[list[int]]:
    found: list[list[int]] = []
    chosen: list[int] = []

    def explore(start: int) -> None:
        if len(chosen) == k:
            found.append(chosen.copy())
            return
        for number in range(start, n + 1):
            chosen.append(number)
            explore(number)
            chosen.pop()

    explore(1)
    return found
