"""Keep only the slowest fleet ahead and compare fractions by products.

Time: O(n log n). Space: O(n).
"""


def car_fleet(target: int, positions: list[int], speeds: list[int]) -> int:
    fleets = 0
    distance_ahead, speed_ahead = 0, 1
    for position, speed in sorted(zip(positions, speeds, strict=True), reverse=True):
        distance = target - position
        if distance * speed_ahead > distance_ahead * speed:
            fleets += 1
            distance_ahead, speed_ahead = distance, speed
    return fleets
