"""You list only runs of neighbouring numbers, but a subset may leave out what lies between."""


def subsets(numbers: list[int]) -> list[list[int]]:
    found: list[list[int]] = [[]]
    for start in range(len(numbers)):
        for end in range(start + 1, len(numbers) + 1):
            found.append(numbers[start:end])
    return found
