"""You push a day only if it settles no other, so a day that settles one never gets an answer."""


def daily_temperatures(temperatures: list[int]) -> list[int]:
    days_to_wait = [0] * len(temperatures)
    waiting: list[int] = []
    for day, temperature in enumerate(temperatures):
        if not waiting or temperatures[waiting[-1]] >= temperature:
            waiting.append(day)
            continue
        while waiting and temperatures[waiting[-1]] < temperature:
            colder_day = waiting.pop()
            days_to_wait[colder_day] = day - colder_day
    return days_to_wait
