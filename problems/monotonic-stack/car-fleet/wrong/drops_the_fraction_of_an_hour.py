"""You divide with `//`, so cars that arrive within the same hour look as if they met."""


def car_fleet(target: int, positions: list[int], speeds: list[int]) -> int:
    arrivals: list[int] = []
    for position, speed in sorted(zip(positions, speeds, strict=True), reverse=True):
        hours = (target - position) // speed
        if not arrivals or hours > arrivals[-1]:
            arrivals.append(hours)
    return len(arrivals)
