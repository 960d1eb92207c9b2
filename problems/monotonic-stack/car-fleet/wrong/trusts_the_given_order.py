"""You take the cars in the order of the list, but who is ahead depends on the positions."""


def car_fleet(target: int, positions: list[int], speeds: list[int]) -> int:
    arrivals: list[float] = []
    for position, speed in zip(positions, speeds, strict=True):
        hours = (target - position) / speed
        if not arrivals or hours > arrivals[-1]:
            arrivals.append(hours)
    return len(arrivals)
