"""You sort by length and search from the shortest for each query: still O(n * q)."""


def shortest_covers(intervals: list[list[int]], queries: list[int]) -> list[int]:
    by_length = sorted(intervals, key=lambda interval: interval[1] - interval[0])
    answers: list[int] = []
    for query in queries:
        answer = -1
        for start, end in by_length:
            if start <= query <= end:
                answer = end - start + 1
                break
        answers.append(answer)
    return answers
