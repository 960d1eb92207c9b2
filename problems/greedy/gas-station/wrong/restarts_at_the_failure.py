"""You begin again at the station where you ran dry instead of the one after it, and it fails
too."""


def first_start(gas: list[int], cost: list[int]) -> int:
    if sum(gas) < sum(cost):
        return -1
    start = tank = 0
    for station in range(len(gas)):
        tank += gas[station] - cost[station]
        if tank < 0:
            start, tank = station, 0
    return start
