"""You return the largest single gain, but altitudes are sums of gains."""


def largest_altitude(gain: list[int]) -> int:
    return max(0, *gain)
