"""Find each query's place and walk to the right until a larger number comes.

Time: O(m · n). Space: O(1).
"""


def next_greater_element(queries: list[int], numbers: list[int]) -> list[int]:
    answers = []
    for query in queries:
        place = numbers.index(query)
        larger = [number for number in numbers[place + 1 :] if number > query]
        answers.append(larger[0] if larger else -1)
    return answers
