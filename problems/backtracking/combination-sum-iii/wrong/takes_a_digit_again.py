"""You go on from the same digit, so a combination may hold a digit more than once."""


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
            explore(digit, remaining - digit)
            chosen.pop()

    explore(1, n)
    return found
