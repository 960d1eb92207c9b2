"""You end the range at 9, which leaves the digit 9 out."""


def combination_sum_3(k: int, n: int) -> list[list[int]]:
    found: list[list[int]] = []
    chosen: list[int] = []

    def explore(start: int, remaining: int) -> None:
        if len(chosen) == k:
            if remaining == 0:
                found.append(chosen.copy())
            return
        for digit in range(start, 9):
            if digit > remaining:
                break
            chosen.append(digit)
            explore(digit + 1, remaining - digit)
            chosen.pop()

    explore(1, n)
    return found
