"""You swap a number to the front but not back, so later rows begin from a mixed-up list."""


def permutations(numbers: list[int]) -> list[list[int]]:
    order = numbers.copy()
    found: list[list[int]] = []

    def explore(first: int) -> None:
        if first == len(order):
            found.append(order.copy())
            return
        for other in range(first, len(order)):
            order[first], order[other] = order[other], order[first]
            explore(first + 1)

    explore(0)
    return found
