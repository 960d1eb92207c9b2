"""You begin with 1 again at every step, so each combination comes in all its orders."""


def combination_sum_3(k: int, n: int) -> list[list[int]]:
    found: list[list[int]] = []
    chosen: list[int] = []

    def explore(remaining: int) -> None:
        if len(chosen) == k:
            if remaining == 0:
                found.append(chosen.copy())
            return
        for digit in range(1, 10):
            if digit > remaining:
                break
            if digit in chosen:
                continue
            chosen.append(digit)
            explore(remaining - digit)
            chosen.pop()

    explore(n)
    return found
