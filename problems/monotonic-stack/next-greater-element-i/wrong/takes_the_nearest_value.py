"""You return the smallest of the larger numbers to the right, but the first of them is wanted."""


def next_greater_element(queries: list[int], numbers: list[int]) -> list[int]:
    answers = []
    for query in queries:
        rest = numbers[numbers.index(query) + 1 :]
        answers.append(min((number for number in rest if number > query), default=-1))
    return answers
