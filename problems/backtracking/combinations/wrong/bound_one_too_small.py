"""You stop one number too early: the last number that leaves enough others is n - missing + 1."""


def combine(n: int, k: int) -> list[list[int]]:
    found: list[list[int]] = []
    chosen: list[int] = []

    def explore(start: int) -> None:
        if len(chosen) == k:
            found.append(chosen.copy())
            return
        missing = k - len(chosen)
        for number in range(start, max(n - missing + 1, start + 1)):
            chosen.append(number)
            explore(number + 1)
            chosen.pop()

    explore(1)
    return found
