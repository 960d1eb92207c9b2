"""You ask for every car all the cars ahead of it, which is O(n²)."""


def car_fleet(target: int, positions: list[int], speeds: list[int]) -> int:
    hours = [(target - position) / speed for position, speed in zip(positions, speeds, strict=True)]
    fleets = 0
    for position, own in zip(positions, hours, strict=True):
        ahead = [
            other_hours
            for other, other_hours in zip(positions, hours, strict=True)
            if other > position
        ]
        if not ahead or own > max(ahead):
            fleets += 1
    return fleets
