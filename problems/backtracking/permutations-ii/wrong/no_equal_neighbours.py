"""You forbid equal numbers side by side in the order, but such orders belong to the answer."""


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
            if left[number] > 0 and (not chosen or chosen[-1] != number):
                left[number] -= 1
                chosen.append(number)
                explore()
                chosen.pop()
                left[number] += 1

    explore()
    return found
