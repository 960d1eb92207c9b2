"""You search the whole list, but only a larger number to the right counts."""


def next_greater_element(queries: list[int], numbers: list[int]) -> list[int]:
    answers = []
    for query in queries:
        larger = [number for number in numbers if number > query]
        answers.append(larger[0] if larger else -1)
    return answers
