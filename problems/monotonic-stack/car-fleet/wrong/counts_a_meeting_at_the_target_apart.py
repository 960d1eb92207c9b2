"""You start a new fleet for equal arrival times, but cars that meet at the target are one fleet."""


def car_fleet(target: int, positions: list[int], speeds: list[int]) -> int:
    arrivals: list[float] = []
    for position, speed in sorted(zip(positions, speeds, strict=True), reverse=True):
        hours = (target - position) / speed
        if not arrivals or hours >= arrivals[-1]:
            arrivals.append(hours)
    return len(arrivals)
