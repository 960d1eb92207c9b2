"""You take the number back from the list but not into the stock, so later branches lack it."""


def permute_unique(numbers: list[int]) -> list[list[int]]:
    left: dict[int, int] = {}
    for number in numbers:
        left[number] = left.get(number, 0) + 1
    found: list[list[int]] = []
    chosen: list[int] = []

    def explore() -> None:
        if len(chosen) == len(numbers):
            found.append(chosen.copy())
            return
        for number in left:
            if left[number] > 0:
                left[number] -= 1
                chosen.append(number)
                explore()
                chosen.pop()

    explore()
    return found
