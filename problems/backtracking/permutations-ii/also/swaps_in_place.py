"""Swap each different number of the rest to the front, with a set of those tried at this depth.

Time: O(n * n!). Space: O(n²) besides the answer.
"""


def permute_unique(numbers: list[int]) -> list[list[int]]:
    found: list[list[int]] = []

    def explore(place: int) -> None:
        if place == len(numbers):
            found.append(numbers.copy())
            return
        tried: set[int] = set()
        for index in range(place, len(numbers)):
            if numbers[index] not in tried:
                tried.add(numbers[index])
                numbers[place], numbers[index] = numbers[index], numbers[place]
                explore(place + 1)
                numbers[place], numbers[index] = numbers[index], numbers[place]

    explore(0)
    return found
