"""Push arrival times from the target backwards; a car that is no later joins the fleet ahead.

Time: O(n log n). Space: O(n).
"""


def car_fleet(target: int, positions: list[int], speeds: list[int]) -> int:
    arrivals: list[float] = []
    for position, speed in sorted(zip(positions, speeds, strict=True), reverse=True):
        hours = (target - position) / speed
        if not arrivals or hours > arrivals[-1]:
            arrivals.append(hours)
    return len(arrivals)
