"""You ask only whether a number comes again, but the copies must be at most k apart."""


def contains_nearby_duplicate(numbers: list[int], k: int) -> bool:
    return len(set(numbers)) < len(numbers) and k > 0
