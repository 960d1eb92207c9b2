"""You compare each car with the next car's own time, but that car may be held up itself."""


def car_fleet(target: int, positions: list[int], speeds: list[int]) -> int:
    fleets = 0
    hours_ahead = 0.0
    for position, speed in sorted(zip(positions, speeds, strict=True), reverse=True):
        hours = (target - position) / speed
        if hours > hours_ahead:
            fleets += 1
        hours_ahead = hours
    return fleets
