"""You never use a second copy of a number, so a row with equal numbers is never completed."""


def permute_unique(numbers: list[int]) -> list[list[int]]:
    ordered = sorted(numbers)
    used = [False] * len(ordered)
    found: list[list[int]] = []
    chosen: list[int] = []

    def explore() -> None:
        if len(chosen) == len(ordered):
            found.append(chosen.copy())
            return
        for index, number in enumerate(ordered):
            if used[index]:
                continue
            if index > 0 and ordered[index - 1] == number:
                continue  # equal numbers are used from left to right
            used[index] = True
            chosen.append(number)
            explore()
            chosen.pop()
            used[index] = False

    explore()
    return found
