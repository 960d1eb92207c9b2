"""Where the tank runs dry, no start so far can work: begin again at the next station.

Time: O(n). Space: O(1).
"""


def first_start(gas: list[int], cost: list[int]) -> int:
    if sum(gas) < sum(cost):
        return -1
    start = tank = 0
    for station in range(len(gas)):
        tank += gas[station] - cost[station]
        if tank < 0:
            start = station + 1
            tank = 0
    return start
