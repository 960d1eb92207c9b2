"""You return the altitude of the last point, but an earlier one may be higher."""


def largest_altitude(gain: list[int]) -> int:
    return max(0, sum(gain))
