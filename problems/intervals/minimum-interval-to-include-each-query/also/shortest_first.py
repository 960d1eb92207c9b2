"""Go from short to long intervals, with a union-find that jumps over answered queries.

Time: O((n + q) log (n + q)). Space: O(n + q).
"""

from bisect import bisect_left


def shortest_covers(intervals: list[list[int]], queries: list[int]) -> list[int]:
    ordered = sorted(set(queries))
    answers = [-1] * len(ordered)
    unanswered = list(range(len(ordered) + 1))

    def find(place: int) -> int:
        while unanswered[place] != place:
            unanswered[place] = unanswered[unanswered[place]]
            place = unanswered[place]
        return place

    for start, end in sorted(intervals, key=lambda interval: interval[1] - interval[0]):
        place = find(bisect_left(ordered, start))
        while place < len(ordered) and ordered[place] <= end:
            answers[place] = end - start + 1
            unanswered[place] = place + 1
            place = find(place)
    answer_of = dict(zip(ordered, answers, strict=True))
    return [answer_of[query] for query in queries]
