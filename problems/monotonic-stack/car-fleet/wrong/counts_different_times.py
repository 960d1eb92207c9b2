"""You count different arrival times, but a fast car behind a slow one arrives with it."""


def car_fleet(target: int, positions: list[int], speeds: list[int]) -> int:
    hours = {(target - position) / speed for position, speed in zip(positions, speeds, strict=True)}
    return len(hours)
