"""You search the next larger number among the queries, but it stands in the other list."""


def next_greater_element(queries: list[int], numbers: list[int]) -> list[int]:
    answers = []
    for place, query in enumerate(queries):
        larger = [other for other in queries[place + 1 :] if other > query]
        answers.append(larger[0] if larger else -1)
    return answers
