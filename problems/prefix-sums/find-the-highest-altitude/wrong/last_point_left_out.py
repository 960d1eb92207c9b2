"""You compare before you add the gain, so the last point is never looked at."""


def largest_altitude(gain: list[int]) -> int:
    altitude = highest = 0
    for change in gain:
        highest = max(highest, altitude)
        altitude += change
    return highest
