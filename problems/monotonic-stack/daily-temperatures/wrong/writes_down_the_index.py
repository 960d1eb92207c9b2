"""You write down the number of the warmer day instead of how many days it is away."""


def daily_temperatures(temperatures: list[int]) -> list[int]:
    warmer_days = [0] * len(temperatures)
    waiting: list[int] = []
    for day, temperature in enumerate(temperatures):
        while waiting and temperatures[waiting[-1]] < temperature:
            warmer_days[waiting.pop()] = day
        waiting.append(day)
    return warmer_days
