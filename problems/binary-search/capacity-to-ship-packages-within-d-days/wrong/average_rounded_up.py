"""You divide the total by the days, but packages cannot be divided or reordered."""


def ship_within_days(weights: list[int], days: int) -> int:
    return max(max(weights), -(-sum(weights) // days))
