"""You finish only the order of the input: a number once tried is never free for a later row."""


def permutations(numbers: list[int]) -> list[list[int]]:
    found: list[list[int]] = []
    chosen: list[int] = []
    used: set[int] = set()

    def explore() -> None:
        if len(chosen) == len(numbers):
            found.append(chosen.copy())
            return
        for number in numbers:
            if number not in used:
                used.add(number)
                chosen.append(number)
                explore()
                chosen.pop()

    explore()
    return found
