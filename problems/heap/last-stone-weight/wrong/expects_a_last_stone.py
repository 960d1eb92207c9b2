"""You read the last stone without asking whether there is one, but equal stones may leave none."""

import heapq


def last_stone_weight(stones: list[int]) -> int:
    negated = [-weight for weight in stones]
    heapq.heapify(negated)
    while len(negated) > 1:
        heaviest, second = -heapq.heappop(negated), -heapq.heappop(negated)
        if heaviest > second:
            heapq.heappush(negated, second - heaviest)
    return -negated[0]
