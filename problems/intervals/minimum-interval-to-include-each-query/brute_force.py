"""For each query, measure all intervals that contain it.

Time: O(n * q). Space: O(1) besides the answer.
"""


def shortest_covers(intervals: list[list[int]], queries: list[int]) -> list[int]:
    answers: list[int] = []
    for query in queries:
        lengths = (end - start + 1 for start, end in intervals if start <= query <= end)
        answers.append(min(lengths, default=-1))
    return answers
