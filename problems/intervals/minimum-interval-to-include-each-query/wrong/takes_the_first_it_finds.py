"""You take the first interval that contains the query, but a shorter one may come later."""


def shortest_covers(intervals: list[list[int]], queries: list[int]) -> list[int]:
    answers: list[int] = []
    for query in queries:
        answer = -1
        for start, end in intervals:
            if start <= query <= end:
                answer = end - start + 1
                break
        answers.append(answer)
    return answers
