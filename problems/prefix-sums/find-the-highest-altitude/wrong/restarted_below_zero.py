"""You start again at 0 when the altitude is negative: that is the largest sum of a subarray."""


def largest_altitude(gain: list[int]) -> int:
    altitude = highest = 0
    for change in gain:
        altitude = max(0, altitude + change)
        highest = max(highest, altitude)
    return highest
