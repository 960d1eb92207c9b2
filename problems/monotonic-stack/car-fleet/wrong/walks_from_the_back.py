"""You count from the car furthest back, but who holds a car up is always ahead of it."""


def car_fleet(target: int, positions: list[int], speeds: list[int]) -> int:
    arrivals: list[float] = []
    for position, speed in sorted(zip(positions, speeds, strict=True)):
        hours = (target - position) / speed
        if not arrivals or hours > arrivals[-1]:
            arrivals.append(hours)
    return len(arrivals)
