"""You begin with the first number again at every step, so subsets come in all their orders."""


def subsets(numbers: list[int]) -> list[list[int]]:
    found: list[list[int]] = []
    chosen: list[int] = []

    def explore() -> None:
        found.append(chosen.copy())
        for index in range(len(numbers)):
            if numbers[index] not in chosen:
                chosen.append(numbers[index])
                explore()
                chosen.pop()

    explore()
    return found
