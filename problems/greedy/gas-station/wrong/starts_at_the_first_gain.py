"""You begin at the first station with enough gas for its road, but a later road may be too long."""


def first_start(gas: list[int], cost: list[int]) -> int:
    if sum(gas) < sum(cost):
        return -1
    for station in range(len(gas)):
        if gas[station] >= cost[station]:
            return station
    return -1
