"""You accept combinations with fewer than k digits as soon as the sum is reached."""


def combination_sum_3(k: int, n: int) -> list[list[int]]:
    found: list[list[int]] = []
    chosen: list[int] = []

    def explore(start: int, remaining: int) -> None:
        if remaining == 0:
            found.append(chosen.copy())
            return
        if len(chosen) == k:
            return
        for digit in range(start, 10):
            if digit > remaining:
                break
            chosen.append(digit)
            explore(digit + 1, remaining - digit)
            chosen.pop()

    explore(1, n)
    return found
