"""You only drive to the end of the list and never ask whether the gas lasts for the whole round."""


def first_start(gas: list[int], cost: list[int]) -> int:
    start = tank = 0
    for station in range(len(gas)):
        tank += gas[station] - cost[station]
        if tank < 0:
            start = station + 1
            tank = 0
    return start
