"""You pop with `if` instead of `while`, so the colder days below the top are answered too late."""


def daily_temperatures(temperatures: list[int]) -> list[int]:
    days_to_wait = [0] * len(temperatures)
    waiting: list[int] = []
    for day, temperature in enumerate(temperatures):
        if waiting and temperatures[waiting[-1]] < temperature:
            colder_day = waiting.pop()
            days_to_wait[colder_day] = day - colder_day
        waiting.append(day)
    return days_to_wait
