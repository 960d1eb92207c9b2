"""You look ahead from each day anew, which is O(n²) when it gets steadily colder."""


def daily_temperatures(temperatures: list[int]) -> list[int]:
    days_to_wait = [0] * len(temperatures)
    for day, temperature in enumerate(temperatures):
        for later in range(day + 1, len(temperatures)):
            if temperatures[later] > temperature:
                days_to_wait[day] = later - day
                break
    return days_to_wait
