"""You append an answer only when a warmer day comes, so days without one are left out."""


def daily_temperatures(temperatures: list[int]) -> list[int]:
    days_to_wait: list[int] = []
    for day, temperature in enumerate(temperatures):
        for later in range(day + 1, len(temperatures)):
            if temperatures[later] > temperature:
                days_to_wait.append(later - day)
                break
    return days_to_wait
