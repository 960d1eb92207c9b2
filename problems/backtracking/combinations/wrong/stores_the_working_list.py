"""You store the list that you go on changing, so in the end every answer is the same empty list."""


def combine(n: int, k: int) -> list[list[int]]:
    found: list[list[int]] = []
    chosen: list[int] = []

    def explore(start: int) -> None:
        if len(chosen) == k:
            found.append(chosen)
            return
        missing = k - len(chosen)
        for number in range(start, n - missing + 2):
            chosen.append(number)
            explore(number + 1)
            chosen.pop()

    explore(1)
    return found
