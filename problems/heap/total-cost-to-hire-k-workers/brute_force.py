"""Each round, search both ends of the row for the cheapest worker and delete that worker.

Time: O(k · n). Space: O(n).
"""


def total_cost(costs: list[int], k: int, candidates: int) -> int:
    row = list(costs)
    total = 0
    for _ in range(k):
        places = [
            place
            for place in range(len(row))
            if place < candidates or place >= len(row) - candidates
        ]
        cheapest = min(places, key=lambda place: row[place])
        total += row.pop(cheapest)
    return total
