"""You add up the positive gains only, but the ways down count as well."""


def largest_altitude(gain: list[int]) -> int:
    return sum(change for change in gain if change > 0)
