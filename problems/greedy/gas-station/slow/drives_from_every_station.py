"""You drive from each station until the tank is empty, which is O(n²) when the failures come
late."""


def first_start(gas: list[int], cost: list[int]) -> int:
    count = len(gas)
    for start in range(count):
        tank = 0
        for step in range(count):
            station = (start + step) % count
            tank += gas[station] - cost[station]
            if tank < 0:
                break
        else:
            return start
    return -1
