"""You store shorter selections on the way as well, as if all subsets were wanted."""


def combine(n: int, k: int) -> list[list[int]]:
    found: list[list[int]] = []
    chosen: list[int] = []

    def explore(start: int) -> None:
        found.append(chosen.copy())
        if len(chosen) == k:
            return
        missing = k - len(chosen)
        for number in range(start, n - missing + 2):
            chosen.append(number)
            explore(number + 1)
            chosen.pop()

    explore(1)
    return found
