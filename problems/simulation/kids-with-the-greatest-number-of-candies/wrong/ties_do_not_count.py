"""You ask for more than the largest number, but a tie counts as having the most."""


def kids_with_candies(candies: list[int], extra: int) -> list[bool]:
    most = max(candies)
    return [candy + extra > most for candy in candies]
