"""You go on from start + 1 instead of digit + 1, so digits repeat and come in several orders."""


def combination_sum_3(k: int, n: int) -> list[list[int]]:
    found: list[list[int]] = []
    chosen: list[int] = []

    def explore(start: int, remaining: int) -> None:
        if len(chosen) == k:
            if remaining == 0:
                found.append(chosen.copy())
            return
        for digit in range(start, 10):
            if digit > remaining:
                break
            chosen.append(digit)
            explore(start + 1, remaining - digit)
            chosen.pop()

    explore(1, n)
    return found
