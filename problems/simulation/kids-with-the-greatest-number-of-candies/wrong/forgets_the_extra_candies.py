"""You compare the numbers as they are and forget the extra candies."""


def kids_with_candies(candies: list[int], extra: int) -> list[bool]:
    most = max(candies)
    return [candy >= most for candy in candies]
