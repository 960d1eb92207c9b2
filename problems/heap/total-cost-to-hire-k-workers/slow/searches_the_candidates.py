"""You search all candidates again in each round: O(k · c), a billion looks at the limits."""


def total_cost(costs: list[int], k: int, candidates: int) -> int:
    front: list[int] = []
    back: list[int] = []
    left, right = 0, len(costs) - 1
    total = 0
    for _ in range(k):
        while len(front) < candidates and left <= right:
            front.append(costs[left])
            left += 1
        while len(back) < candidates and left <= right:
            back.append(costs[right])
            right -= 1
        from_front = bool(front) and (not back or min(front) <= min(back))
        group = front if from_front else back
        cheapest = min(group)
        group.remove(cheapest)
        total += cheapest
    return total
