"""You append the numbers backwards, but the second copy has the same order."""


def get_concatenation(numbers: list[int]) -> list[int]:
    return numbers + numbers[::-1]
