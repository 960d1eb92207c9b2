"""You begin again with the negative tank of the failed run instead of with an empty one."""


def first_start(gas: list[int], cost: list[int]) -> int:
    if sum(gas) < sum(cost):
        return -1
    start = tank = 0
    for station in range(len(gas)):
        tank += gas[station] - cost[station]
        if tank < 0:
            start = station + 1
    return start
