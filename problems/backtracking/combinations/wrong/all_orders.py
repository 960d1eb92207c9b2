"""You begin with 1 again at every place, so each combination comes in all its orders."""


def combine(n: int, k: int) -> list[list[int]]:
    found: list[list[int]] = []
    chosen: list[int] = []

    def explore() -> None:
        if len(chosen) == k:
            found.append(chosen.copy())
            return
        for number in range(1, n + 1):
            if number not in chosen:
                chosen.append(number)
                explore()
                chosen.pop()

    explore()
    return found
