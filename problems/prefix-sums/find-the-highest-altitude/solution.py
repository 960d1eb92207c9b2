"""Add the gains up one by one and keep the highest altitude.

Time: O(n). Space: O(1).
"""


def largest_altitude(gain: list[int]) -> int:
    altitude = 0
    highest = 0
    for change in gain:
        altitude += change
        highest = max(highest, altitude)
    return highest
