"""You store the list that you go on changing, so in the end every answer is the same empty list."""


def permutations(numbers: list[int]) -> list[list[int]]:
    found: list[list[int]] = []
    chosen: list[int] = []

    def explore() -> None:
        if len(chosen) == len(numbers):
            found.append(chosen)
            return
        for number in numbers:
            if number not in chosen:
                chosen.append(number)
                explore()
                chosen.pop()

    explore()
    return found
