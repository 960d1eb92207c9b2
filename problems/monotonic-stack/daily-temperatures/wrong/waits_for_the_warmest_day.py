"""You wait for the warmest of the later days, but the first warmer one ends the wait."""


def daily_temperatures(temperatures: list[int]) -> list[int]:
    days_to_wait = [0] * len(temperatures)
    warmest = len(temperatures) - 1
    for day in reversed(range(len(temperatures))):
        if temperatures[warmest] > temperatures[day]:
            days_to_wait[day] = warmest - day
        else:
            warmest = day
    return days_to_wait
