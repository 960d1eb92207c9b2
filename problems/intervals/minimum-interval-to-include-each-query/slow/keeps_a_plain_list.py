"""You keep the started intervals in a list and filter all of it for each query: O(n * q)."""


def shortest_covers(intervals: list[list[int]], queries: list[int]) -> list[int]:
    waiting = sorted(intervals)
    started: list[tuple[int, int]] = []
    answer_of: dict[int, int] = {}
    position = 0
    for query in sorted(queries):
        while position < len(waiting) and waiting[position][0] <= query:
            start, end = waiting[position]
            started.append((end - start + 1, end))
            position += 1
        started = [(length, end) for length, end in started if end >= query]
        answer_of[query] = min(started)[0] if started else -1
    return [answer_of[query] for query in queries]
