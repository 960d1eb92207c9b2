"""From the back to the front: a slow car pops the fleets behind it that would arrive no later.

Time: O(n log n). Space: O(n).
"""


def car_fleet(target: int, positions: list[int], speeds: list[int]) -> int:
    arrivals: list[float] = []
    for position, speed in sorted(zip(positions, speeds, strict=True)):
        hours = (target - position) / speed
        while arrivals and arrivals[-1] <= hours:
            arrivals.pop()
        arrivals.append(hours)
    return len(arrivals)
