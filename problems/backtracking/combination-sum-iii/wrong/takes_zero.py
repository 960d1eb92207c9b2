"""You begin with the digit 0, but only the digits from 1 to 9 are allowed."""


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
            explore(digit + 1, remaining - digit)
            chosen.pop()

    explore(0, n)
    return found
