"""You end the range at n, which leaves the number n itself out."""


def combine(n: int, k: int) -> list[list[int]]:
    found: list[list[int]] = []
    chosen: list[int] = []

    def explore(start: int) -> None:
        if len(chosen) == k:
            found.append(chosen.copy())
            return
        for number in range(start, n):
            chosen.append(number)
            explore(number + 1)
            chosen.pop()

    explore(1)
    return found
