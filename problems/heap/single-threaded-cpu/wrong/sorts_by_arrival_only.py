"""You work in order of arrival, but of those that wait the shortest goes first."""


def get_order(tasks: list[list[int]]) -> list[int]:
    return sorted(range(len(tasks)), key=lambda index: (*tasks[index], index))
