"""You never compare all the gas with all the cost, so you name a start even if no round is
possible."""


def first_start(gas: list[int], cost: list[int]) -> int:
    start = 0
    tank = 0
    for i in range(len(gas)):
        tank += gas[i] - cost[i]
        if tank < 0:
            start = i + 1
            tank = 0
    return start if start < len(gas) else -1
