"""You treat equal numbers as different, so the same order is listed several times."""


def permute_unique(numbers: list[int]) -> list[list[int]]:
    found: list[list[int]] = []
    chosen: list[int] = []
    used = [False] * len(numbers)

    def explore() -> None:
        if len(chosen) == len(numbers):
            found.append(chosen.copy())
            return
        for index, number in enumerate(numbers):
            if not used[index]:
                used[index] = True
                chosen.append(number)
                explore()
                chosen.pop()
                used[index] = False

    explore()
    return found
