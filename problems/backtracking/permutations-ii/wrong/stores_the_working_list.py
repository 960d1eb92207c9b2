"""You store the list that you go on changing, so in the end every answer is the same empty list."""


def permute_unique(numbers: list[int]) -> list[list[int]]:
    left: dict[int, int] = {}
    for number in numbers:
        left[number] = left.get(number, 0) + 1
    found: list[list[int]] = []
    chosen: list[int] = []

    def explore() -> None:
        if len(chosen) == len(numbers):
            found.append(chosen)
            return
        for number in left:
            if left[number] > 0:
                left[number] -= 1
                chosen.append(number)
                explore()
                chosen.pop()
                left[number] += 1

    explore()
    return found
