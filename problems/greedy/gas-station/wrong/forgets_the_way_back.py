"""You only drive to the end of the list and never ask whether the gas lasts for the ring."""


def first_start(gas: list[int], cost: list[int]) -> int:
    start = tank = 0
    for station in range(len(gas)):
        tank += gas[station] - cost[station]
        if tank < 0:
            start, tank = station + 1, 0
    return start if start < len(gas) else -1
